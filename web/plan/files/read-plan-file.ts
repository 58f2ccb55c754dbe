// A plan's Excel file as rows: each with its line, its id and version as they stand in the file, and its cells by field.
import type { CallInput } from '../../../functions/contract/client.ts';
import { manifestName } from '../../../functions/core/manifest.ts';
import { fieldOf } from '../../../functions/core/plan/catalogue.ts';
import { aboutLabels, columnsOf, kindOfSheet } from '../../../functions/core/plan/exchange/sheet-columns.ts';
import {
  isUntouched,
  keptInCell,
  type SheetValue,
} from '../../../functions/core/plan/exchange/sheet-values.ts';
import type { KindId } from '../../../functions/core/plan/kind.ts';
import type { Row } from '../plan.ts';
import { type OpenedSheet, openWorkbook, UnusableFile } from './open-workbook.ts';

export type PlanFile = CallInput<'POST /api/plans/{county}/{period}/import'>['body'];
type FileRow = PlanFile['rows'][number];

/** Every cell of every row. Throws `UnusableFile`. */
export async function readPlanFile(file: ArrayBuffer): Promise<PlanFile> {
  const sheets = await openWorkbook(file);
  const about = sheets.find(({ name }) => name === manifestName);
  if (about === undefined) throw new UnusableFile('not-a-plan');
  const said = new Map(about.lines.map(([label, value]) => [label, String(value ?? '')]));
  const saying = (label: string) => (said.get(label) ?? '').slice(0, 100);
  const rows = sheets.flatMap((sheet) => {
    const kind = kindOfSheet(sheet.name);
    return kind === undefined ? [] : rowsIn(kind, sheet);
  });
  if (rows.length === 0) throw new UnusableFile('not-a-plan');
  return {
    file: {
      format: saying(aboutLabels.format),
      county: saying(aboutLabels.county),
      period: saying(aboutLabels.period),
      edition: saying(aboutLabels.edition),
    },
    rows,
  };
}

/**
 * Cells that say what the plan says already are left out: they change nothing, and the longest plan would not fit in one
 * request. What the others would change is for the server to find out.
 */
export function onlyDiffering({ file, rows }: PlanFile, plan: readonly Row[]): PlanFile {
  const standing = new Map(plan.map((row) => [row.row, row]));
  return {
    file,
    rows: rows.map((row): FileRow => {
      const own = standing.get(String(row.row ?? '').trim());
      const cells = Object.entries(row.cells).filter(([id, cell]) => own && !saysTheSame(own, id, cell));
      return { ...row, cells: Object.fromEntries(cells) };
    }),
  };
}

function saysTheSame({ kind, kept, values }: Row, id: string, cell: SheetValue): boolean {
  if (id === 'kept') return keptInCell(cell) === kept;
  const field = fieldOf(kind, id);
  return field !== undefined && isUntouched(field.rule, values[id], cell);
}

function rowsIn(kind: KindId, { name, lines }: OpenedSheet): FileRow[] {
  const [headings = [], ...body] = lines;
  const known = columnsOf(kind).flatMap((column) => {
    const at = headings.flatMap((heading, index) => (heading === column.heading ? [index] : []));
    if (at.length > 1) throw new UnusableFile('columns-twice', { sheet: name });
    return at[0] === undefined ? [] : [{ column, at: at[0] }];
  });
  const place = (is: 'row' | 'version') => known.find(({ column }) => column.is === is)?.at;
  const [rowAt, versionAt] = [place('row'), place('version')];
  if (rowAt === undefined || versionAt === undefined)
    throw new UnusableFile('columns-missing', { sheet: name });
  return body.flatMap((cells, index): FileRow[] => {
    if (cells.every((cell) => cell === null || cell === '')) return [];
    const byField = known.flatMap(({ column, at }): [string, SheetValue][] => {
      if (column.is === 'field') return [[column.field.id, cells[at] ?? null]];
      return column.is === 'kept' ? [['kept', cells[at] ?? null]] : [];
    });
    return [
      {
        kind,
        line: index + 2,
        row: cells[rowAt] ?? null,
        version: cells[versionAt] ?? null,
        cells: Object.fromEntries(byField),
      },
    ];
  });
}
