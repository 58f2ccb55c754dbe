// Which rows of a plan the rows of an edited Excel file are, and which cannot be told.
import type * as z from 'zod';
import type { planImportRoutes } from '../contract/routes/plan-import.ts';
import { kinds } from '../core/plan/catalogue.ts';
import { sheetNameOf } from '../core/plan/exchange/sheet-columns.ts';
import type { PlanRow } from '../core/plan/plan.ts';
import type { Fault } from './check-plan.ts';

export type FileRow = z.output<(typeof planImportRoutes)['checkPlanImport']['body']>['rows'][number];

export interface FoundRow {
  readonly inFile: FileRow;
  readonly standing: PlanRow;
  /** Of the row when the file was saved from the plan. */
  readonly version: number;
}

export interface RefusedRow extends Fault {
  readonly inFile: FileRow;
  readonly standing?: PlanRow;
}

/** Each row of the file once, as the one or the other. A removed row that says nothing new is neither. */
export function findFileRows(
  rows: readonly PlanRow[],
  inFile: readonly FileRow[],
): { found: FoundRow[]; refused: RefusedRow[] } {
  const standing = new Map(rows.map((row) => [row.row, row]));
  const times = new Map<string, number>();
  for (const { row } of inFile) times.set(idIn(row), (times.get(idIn(row)) ?? 0) + 1);
  const found: FoundRow[] = [];
  const refused: RefusedRow[] = [];
  for (const each of inFile) {
    const id = idIn(each.row);
    const row = standing.get(id);
    if (row?.removed && Object.keys(each.cells).length === 0) continue;
    const fault = faultOf(each, id, row, times.get(id) ?? 0);
    const version = versionIn(each.version);
    if (fault !== undefined) refused.push({ inFile: each, ...(row && { standing: row }), ...fault });
    else if (row !== undefined && version !== undefined) found.push({ inFile: each, standing: row, version });
  }
  return { found, refused };
}

/** As people have left it in the cell; '' for none. */
export function idIn(cell: FileRow['row']): string {
  return cell === null ? '' : String(cell).trim();
}

function faultOf(
  { kind, version }: FileRow,
  id: string,
  standing: PlanRow | undefined,
  times: number,
): Fault | undefined {
  if (id === '')
    return {
      code: 'no-row-id',
      message: 'Raden saknar Rad-id. Nya rader lägger ni till på planens sida.',
    };
  if (times > 1) return { code: 'duplicate-row', message: 'Samma Rad-id står på flera rader i filen.' };
  if (standing === undefined)
    return { code: 'unknown-row', message: 'Planen har ingen rad med det Rad-id:t.' };
  if (standing.kind !== kind)
    return {
      code: 'wrong-sheet',
      message: `Raden hör hemma i bladet ”${sheetNameOf(standing.kind)}”, inte i ”${sheetNameOf(kind)}”.`,
    };
  if (standing.removed)
    return {
      code: 'removed-row',
      message: 'Raden är borttagen ur planen. Ta tillbaka den på planens sida först.',
    };
  const number = versionIn(version);
  if (number === undefined || number > standing.version)
    return {
      code: 'wrong-version',
      message: 'Radens Version är ändrad i filen. Ladda ner filen igen och gör ändringen där.',
    };
  return undefined;
}

function versionIn(cell: FileRow['version']): number | undefined {
  const number = typeof cell === 'string' && /^\d{1,9}$/.test(cell.trim()) ? Number(cell) : cell;
  return typeof number === 'number' && Number.isInteger(number) && number >= 1 ? number : undefined;
}

/** The text of the field that names the row. */
export function nameOfRow({ kind, values }: Pick<PlanRow, 'kind' | 'values'>): string {
  const { title, name } = kinds[kind];
  const value = title === undefined ? undefined : values[title];
  return typeof value === 'string' ? value : name.sv;
}
