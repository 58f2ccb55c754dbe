// What a file of the comparison holds: rows, columns, checksums, versions and how many figures each mark stands for.
import type { Comparison } from '../../contract/routes/comparison.ts';
import type { Cell, Sheet } from '../sheets/sheet.ts';
import { sheetFacts } from '../sheets/sheet-facts.ts';
import { areaSheet, countySheet, marks, maturitySheet, questionSheet } from './sheets.ts';

/** By the names that the CSV's `table` takes. */
export const comparisonTables = {
  areas: areaSheet,
  questions: questionSheet,
  maturity: maturitySheet,
  counties: countySheet,
  manifest: manifestSheet,
} as const;
export type ComparisonTable = keyof typeof comparisonTables;

/** The tables that hold numbers. */
export function numberSheets(comparison: Comparison): Sheet[] {
  const { areas, dimensions } = comparison.figures;
  return [
    countySheet(comparison),
    ...(areas.length > 0 ? [areaSheet(comparison), questionSheet(comparison)] : []),
    ...(dimensions.length > 0 ? [maturitySheet(comparison)] : []),
  ];
}

export function manifestSheet(comparison: Comparison): Sheet {
  const { rules } = comparison;
  return {
    name: 'Om filen',
    columns: [
      { heading: 'Uppgift', width: 44 },
      { heading: 'Värde', width: 70 },
    ],
    rows: [
      ['Omgång', `${comparison.roundName.sv} (${comparison.round})`],
      ['Stängde (UTC)', comparison.closesAt],
      ['Beräknad (UTC)', comparison.computedAt],
      ['Version', comparison.version],
      ['Kontrollsumma för alla tal (SHA-256)', comparison.hash],
      ['Viktversion', rules.weights],
      ['Version av röjandekontrollen', rules.disclosure],
      ['Behovsinventering', rules.inventory ?? marks['not-asked']],
      ['Mognad', rules.maturity ?? marks['not-asked']],
      ['Kommuner som har svarat', comparison.organisations.responded],
      ['Kommuner i omgången', comparison.organisations.inScope],
      ...numberSheets(comparison).flatMap(sheetRows),
      ['Påhittade svar', comparison.synthetic ? 'ja' : 'nej'],
      ['Spann', 'Känslighetsintervall, inte felmarginal. Svar som saknas är aldrig noll.'],
      ['Ordning', 'Länskod. Tabellerna är ingen rangordning.'],
    ],
  };
}

function sheetRows(sheet: Sheet): Cell[][] {
  const cells = sheet.rows.flat();
  const count = (text: string) => cells.filter((cell) => cell === text).length;
  return [
    ...sheetFacts(sheet),
    [`Undertryckta celler i ”${sheet.name}”`, count(marks.suppressed)],
    [`Uppgift saknas i ”${sheet.name}”`, count(marks.missing)],
    [`Ej tillfrågad i ”${sheet.name}”`, count(marks['not-asked'])],
    [`Ej aktuellt i ”${sheet.name}”`, count(marks['not-applicable'])],
  ];
}
