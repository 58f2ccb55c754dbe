// Puts rows from the register into an answer: known rows are replaced where they stand, new ones come last, removed ones go.
import type { AnswerValue } from '../../../functions/core/response.ts';

interface NewerRow {
  readonly id: string;
  /** null: the row has been removed. */
  readonly values: Readonly<Record<string, unknown>> | null;
}

export function bringIn(answer: AnswerValue, newer: readonly NewerRow[]): AnswerValue {
  const rows = (Array.isArray(answer) ? answer : []) as readonly { readonly id: string }[];
  const byId = new Map(newer.map((row) => [row.id, row.values]));
  const kept = rows.flatMap((row) => {
    const values = byId.get(row.id);
    if (values === undefined) return [row];
    return values === null ? [] : [{ id: row.id, ...values }];
  });
  const added = newer
    .filter(({ id, values }) => values !== null && rows.every((row) => row.id !== id))
    .map(({ id, values }) => ({ id, ...values }));
  const all = [...kept, ...added] as unknown as AnswerValue[];
  return all.length === 0 ? null : all;
}
