// What a file of the comparison is: of which round, computed when and by which versions.
import { manifestSheet } from '../sheets/manifest-sheet.ts';
import { markWords } from '../sheets/marks.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { ComparedFile } from './compared-file.ts';
import { factSheet, itemSheet } from './indicator-sheets.ts';
import { areaSheet, countySheet, maturitySheet, questionSheet } from './sheets.ts';

/** By the names that the CSV's `table` takes. */
export const comparisonTables = {
  areas: ({ comparison }) => areaSheet(comparison),
  questions: ({ comparison }) => questionSheet(comparison),
  facts: factSheet,
  maturity: ({ comparison }) => maturitySheet(comparison),
  items: itemSheet,
  counties: ({ comparison }) => countySheet(comparison),
  manifest: comparisonManifest,
} as const satisfies Readonly<Record<string, (file: ComparedFile) => Sheet>>;
export type ComparisonTable = keyof typeof comparisonTables;

/** The tables that hold numbers. */
export function numberSheets(file: ComparedFile): Sheet[] {
  const { comparison } = file;
  const { areas, dimensions } = comparison.figures;
  const kinds = new Set(file.indicators.map(({ survey }) => survey));
  return [
    countySheet(comparison),
    ...(areas.length > 0 ? [areaSheet(comparison), questionSheet(comparison)] : []),
    ...(kinds.has('inventory') ? [factSheet(file)] : []),
    ...(dimensions.length > 0 ? [maturitySheet(comparison)] : []),
    ...(kinds.has('maturity') ? [itemSheet(file)] : []),
  ];
}

export function comparisonManifest(file: ComparedFile): Sheet {
  const { comparison } = file;
  const { rules } = comparison;
  return manifestSheet(
    [
      ['Innehåll', 'Jämförelse av länen'],
      ['Filformat', 'lagesbild-jamforelse-1'],
      ['Omgång', `${comparison.roundName.sv} (${comparison.round})`],
      ['Stängde (UTC)', comparison.closesAt],
      ['Beräknad (UTC)', comparison.computedAt],
      ['Version', comparison.version],
      ['Kontrollsumma för alla tal (SHA-256)', comparison.hash],
      ['Viktversion', rules.weights],
      ['Version av röjandekontrollen', rules.disclosure],
      ['Behovsinventering', rules.inventory ?? markWords['not-asked']],
      ['Mognad', rules.maturity ?? markWords['not-asked']],
      ['Kommuner som har svarat', comparison.organisations.responded],
      ['Kommuner i omgången', comparison.organisations.inScope],
      ['Påhittade svar', comparison.synthetic ? 'ja' : 'nej'],
      ['Spann', 'Känslighetsintervall, inte felmarginal. Svar som saknas är aldrig noll.'],
      ['Ordning', 'Länskod. Tabellerna är ingen rangordning.'],
    ],
    numberSheets(file),
  );
}
