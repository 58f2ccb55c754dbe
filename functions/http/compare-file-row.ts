// What the file changes of one row: its cells against what the row said when the file was saved, and against what it says now.
import type { Signature } from '../core/answering.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { containsPersonalNumber } from '../core/guard/personal-number.ts';
import { textsIn } from '../core/guard/texts.ts';
import { personId } from '../core/ids.ts';
import { fieldOf } from '../core/plan/catalogue.ts';
import { decideFields, type FieldResult, valueIn } from '../core/plan/change-row.ts';
import { isUntouched, keptInCell, type SheetValue, valueOfCell } from '../core/plan/exchange/sheet-values.ts';
import type { PlanValue } from '../core/plan/field.ts';
import type { PlanRow } from '../core/plan/plan.ts';
import { changeFault, type Fault } from './check-plan.ts';
import type { FoundRow } from './find-file-rows.ts';

export type FieldOutcome =
  | { readonly is: 'change'; readonly field: string; readonly from: PlanValue; readonly value: PlanValue }
  | {
      readonly is: 'conflict';
      readonly field: string;
      readonly value: PlanValue;
      readonly current: Extract<FieldResult, { ok: false }>['current'];
    }
  | ({ readonly is: 'refused'; readonly field: string } & Fault);

/**
 * `base`: the row as the file was saved from it. A cell that says what the base said is not a change, whatever others
 * have written since; a change of what others have written since is a conflict, as when rows are saved.
 */
export function compareFileRow(
  rows: readonly PlanRow[],
  { inFile, standing, version }: FoundRow,
  base: PlanRow,
): FieldOutcome[] {
  return Object.entries(inFile.cells).flatMap(([field, cell]): FieldOutcome[] => {
    const wanted = wantedValue(base, field, cell);
    if (wanted === 'untouched') return [];
    if ('code' in wanted) return [{ is: 'refused', field, ...wanted }];
    const { value } = wanted;
    const from = valueIn(standing, field);
    if (isSame(value, valueIn(base, field)) || isSame(value, from)) return [];
    const fault = changeFault(rows, standing, { field, value }) ?? personalNumber(value);
    if (fault !== undefined) return [{ is: 'refused', field, code: fault.code, message: fault.message }];
    const change = { row: standing.row, field, value, expectedVersion: version };
    const [result] = decideFields(standing, [change], nobody).results;
    if (result?.ok === false) return [{ is: 'conflict', field, value, current: result.current }];
    return [{ is: 'change', field, from, value }];
  });
}

/** Decides only; nothing that it would write is kept. */
const nobody: Signature = { author: '', authorId: personId('nobody'), at: '' };

function wantedValue(
  base: PlanRow,
  id: string,
  cell: SheetValue,
): 'untouched' | { readonly value: PlanValue } | Fault {
  if (id === 'kept') {
    const value = keptInCell(cell);
    if (value === undefined) return { code: 'not-kept', message: 'Skriv ja, eller nej, förslag.' };
    return { value };
  }
  const field = fieldOf(base.kind, id);
  if (field === undefined) return { code: 'unknown-field', message: 'Raden har inget sådant fält.' };
  if (isUntouched(field.rule, base.values[id], cell)) return 'untouched';
  return { value: valueOfCell(field.rule, cell) };
}

function personalNumber(value: PlanValue): Fault | undefined {
  if (!textsIn(value).some(containsPersonalNumber)) return undefined;
  return {
    code: 'personal-number',
    message: 'Texten ser ut att innehålla ett personnummer. Ta bort det för att spara.',
  };
}

function isSame(one: PlanValue, other: PlanValue): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
