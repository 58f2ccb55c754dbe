// What becomes of wanted changes of one row's fields, given the row that stands: nothing to do, a conflict, or a write.
import type { Signature } from '../answering.ts';
import { canonicalJson } from '../canonical-json.ts';
import { isStateField } from './catalogue.ts';
import type { PlanValue } from './field.ts';
import type { PlanRow, Stamp } from './plan.ts';

export interface FieldChange {
  readonly row: string;
  /** One of the kind's own, or of `stateFields`. */
  readonly field: string;
  readonly value: PlanValue;
  /** The version of the row that the change was made from. */
  readonly expectedVersion: number;
}

export type FieldResult =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly current: Stamp & { readonly value: PlanValue } };

export interface DecidedChanges {
  /** One for each change, in order. */
  readonly results: readonly FieldResult[];
  /** The row after them; absent when nothing changes. */
  readonly written?: PlanRow;
}

/**
 * A change conflicts when its field was written after the version it was made from: two people in different fields
 * of a row do not disturb each other. Removing and putting back concern the whole row, and conflict with any later
 * write. What already stands is never a conflict, so that a request whose answer was lost may be sent again.
 */
export function decideFields(
  standing: PlanRow,
  changes: readonly FieldChange[],
  by: Signature,
): DecidedChanges {
  const next = standing.version + 1;
  const stamp: Stamp = { version: next, author: by.author, at: by.at };
  let row = standing;
  const results = changes.map((change): FieldResult => {
    const value = valueIn(row, change.field);
    if (isSame(value, change.value)) return { ok: true, version: row === standing ? standing.version : next };
    const last = lastWritten(standing, change.field);
    const isStale = change.expectedVersion < last.version || change.expectedVersion > standing.version;
    if (isStale) return { ok: false, current: { ...last, value: valueIn(standing, change.field) } };
    row = { ...withValue(row, change), written: { ...row.written, [change.field]: stamp } };
    return { ok: true, version: next };
  });
  if (row === standing) return { results };
  return { results, written: { ...row, version: next, ...by } };
}

export function valueIn(row: PlanRow, field: string): PlanValue {
  if (isStateField(field)) return row[field] ?? null;
  return Object.hasOwn(row.values, field) ? (row.values[field] ?? null) : null;
}

function lastWritten(row: PlanRow, field: string): Stamp {
  if (field === 'removed') return { version: row.version, author: row.author, at: row.at };
  const stamp = Object.hasOwn(row.written, field) ? row.written[field] : undefined;
  return stamp ?? { version: 1, ...row.made };
}

function withValue(row: PlanRow, { field, value }: FieldChange): PlanRow {
  if (isStateField(field)) return { ...row, [field]: value };
  const { [field]: _, ...others } = row.values;
  return { ...row, values: value === null ? others : { ...others, [field]: value } };
}

function isSame(one: PlanValue, other: PlanValue): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
