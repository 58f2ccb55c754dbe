// The plan as sheets to work in: one for each kind of row, each row under its own id and version, and what the file is.

import type { Fact } from '../../core/manifest.ts';
import { kinds } from '../../core/plan/catalogue.ts';
import {
  aboutLabels,
  columnsOf,
  keptWords,
  type PlanColumn,
  planFileFormat,
  sheetNameOf,
  workingVersion,
} from '../../core/plan/exchange/sheet-columns.ts';
import { cellOfValue } from '../../core/plan/exchange/sheet-values.ts';
import type { FieldRule } from '../../core/plan/field.ts';
import type { KindRule } from '../../core/plan/kind.ts';
import type { PlanRow } from '../../core/plan/plan.ts';
import { manifestSheet } from '../sheets/manifest-sheet.ts';
import type { Cell, Sheet, SheetColumn } from '../sheets/sheet.ts';
import type { PlanToPrint } from './plan-to-print.ts';
import { nameOf, sourceLines } from './row-words.ts';

export function planSheets(plan: PlanToPrint): readonly Sheet[] {
  const sheets = Object.values(kinds).map((kind) => kindSheet(kind, plan.rows));
  return [planManifest(plan, sheets), ...sheets];
}

function kindSheet({ id }: KindRule, rows: readonly PlanRow[]): Sheet {
  const columns = columnsOf(id);
  const names = new Map(rows.map((row) => [row.row, nameOf(row)]));
  return {
    name: sheetNameOf(id),
    columns: columns.map(sheetColumn),
    rows: rows
      .filter(({ kind }) => kind === id)
      .map((row) => columns.map((column) => cellIn(column, row, names))),
  };
}

function cellIn(column: PlanColumn, row: PlanRow, names: ReadonlyMap<string, string>): Cell {
  switch (column.is) {
    case 'row':
      return row.row;
    case 'version':
      return row.version;
    case 'under':
      return row.parent === undefined ? undefined : (names.get(row.parent) ?? row.parent);
    case 'field':
      return cellOfValue(column.field.rule, row.values[column.field.id]) ?? undefined;
    case 'kept':
      return row.kept ? keptWords.true : keptWords.false;
    case 'source':
      return sourceLines(row).join('\n').replaceAll('\u200b', '') || undefined;
  }
}

const widths: Readonly<Record<FieldRule['type'], number>> = {
  line: 34,
  text: 56,
  day: 13,
  number: 14,
  choice: 18,
  lines: 34,
};

function sheetColumn(column: PlanColumn): SheetColumn {
  const { is, heading } = column;
  if (is === 'field') return { heading, width: widths[column.field.rule.type] };
  if (is === 'kept') return { heading, width: 14 };
  return { heading, width: { row: 24, version: 9, under: 34, source: 50 }[is], isFixed: true };
}

/** First in the file: what it is, how it is worked in, and what it holds. */
function planManifest(plan: PlanToPrint, sheets: readonly Sheet[]): Sheet {
  const { county, period, established, isWorking, revision, at, checksum, synthetic } = plan;
  const manifest = manifestSheet(
    [
      ['Innehåll', `Genomförandeplan kvinnofrid, ${county.name}`],
      [aboutLabels.format, planFileFormat],
      [aboutLabels.county, county.id],
      [aboutLabels.period, period.id],
      [aboutLabels.edition, isWorking ? workingVersion : established?.edition],
      [aboutLabels.revision, revision],
      ['Ändrad (UTC)', at],
      ['Kontrollsumma för raderna (SHA-256)', checksum],
      ['Påhittade svar', synthetic ? 'ja' : 'nej'],
      ...(isWorking ? howToUse : frozen).map(
        (line, index): Fact => [index === 0 ? 'Så här gör ni' : undefined, line],
      ),
    ],
    sheets,
  );
  return { ...manifest, columns: manifest.columns.map((column) => ({ ...column, isFixed: true })) };
}

const howToUse = [
  'Ändra i de vita kolumnerna, spara filen och välj Läs in från Excel på planens sida. Ni ser vad som skulle ändras innan något sparas.',
  'Låt de grå kolumnerna, rubrikerna och bladens namn stå kvar. Rad-id och Version visar vilken rad ändringen gäller.',
  'Nya rader och borttagna rader läses inte in. Lägg till, flytta och ta bort rader på planens sida.',
  'Skriv dagar som 2027-12-31, listor med en rad för varje, och val med de ord som står i kolumnen.',
  'Ett förslag räknas först när även det som det hör till är med i planen.',
  'I Med i planen skriver ni ja för att behålla ett förslag, eller nej, förslag för att lämna det.',
  'En text som börjar med =, +, - eller @ har fått en apostrof framför sig, så att den inte körs som en formel. Den tas bort vid inläsningen.',
  'Ändrar någon annan samma fält under tiden visas båda, och ert skrivs inte över deras.',
];

const frozen = [
  'Filen är en fastställd utgåva och kan inte läsas in. Ladda ner arbetsversionen för att ändra planen.',
];
