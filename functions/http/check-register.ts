// Everything that can be wrong with a request to change a register, before anything is written.
import { valueFaults } from '../answers/check-value.ts';
import type { RowsRule } from '../answers/questionnaire.ts';
import { AppError, type Issue } from '../core/errors.ts';
import { containsPersonalNumber } from '../core/guard/personal-number.ts';
import { textsIn } from '../core/guard/texts.ts';
import type { RowChange } from '../core/registers/change-row.ts';

/** A stored item holds 400 KB; a row and its keys stay well below. */
const maxRowBytes = 100_000;
const emptyRow = 'Raden är tom. Fyll i minst ett fält.';
const tooLarge = 'Raden är för stor. Korta den.';
const personal = 'Texten ser ut att innehålla ett personnummer. Ta bort det för att spara.';

/** Refuses the whole request when any change in it cannot be saved. */
export function refuseUnsavableRows(rule: RowsRule, changes: readonly RowChange[]): void {
  const repeated = changes.flatMap(({ row }, index) =>
    changes.findIndex((other) => other.row === row) < index
      ? [issue(index, 'row', 'duplicate-row', 'the row is in the request already')]
      : [],
  );
  if (repeated.length > 0) throw new AppError('invalid-request', { issues: repeated });
  const faults = changes.flatMap((change, index) => rowIssues(rule, change, index));
  if (faults.length > 0) throw new AppError('register-invalid', { issues: faults });
  const numbers = changes.flatMap(({ row, values }, index) => [
    ...(containsPersonalNumber(row) ? [issue(index, 'row', 'personal-number', personal)] : []),
    ...Object.entries(values ?? {})
      .filter(([, value]) => textsIn(value).some(containsPersonalNumber))
      .map(([column]) => issue(index, `values.${column}`, 'personal-number', personal)),
  ]);
  if (numbers.length > 0) throw new AppError('personal-number', { issues: numbers });
}

function rowIssues(rule: RowsRule, { row, values }: RowChange, index: number): Issue[] {
  if (values === null) return [];
  if (Object.keys(values).length === 0) return [issue(index, 'values', 'empty-row', emptyRow)];
  if (Buffer.byteLength(JSON.stringify(values)) > maxRowBytes) {
    return [issue(index, 'values', 'too-large', tooLarge)];
  }
  // A column named `id` would take the place of the row's own.
  if (Object.hasOwn(values, 'id')) {
    return [issue(index, 'values.id', 'unknown-field', 'Raden har ett fält som inte finns i formuläret.')];
  }
  return valueFaults(rule, [{ ...values, id: row }]).map(({ at: [, ...at], code, message }) =>
    issue(index, ['values', ...at].join('.'), code, message),
  );
}

function issue(index: number, at: string, code: string, message: string): Issue {
  return { path: `changes.${index}.${at}`, code, message };
}
