// What becomes of wanted changes of one follow-up, given what stands: nothing to do, a conflict, or a write.
import type { Signature } from '../answering.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { FieldResult } from '../plan/change-row.ts';
import type { PlanValue } from '../plan/field.ts';
import type { Stamp } from '../plan/plan.ts';
import type { FollowKey, FollowRow } from './follow-row.ts';
import { isHalf } from './occasions.ts';

export interface FollowChange extends FollowKey {
  /** A part of one of the questions that are asked about the row. */
  readonly field: string;
  readonly value: PlanValue;
  /** The version of the follow-up that the change was made from; 0 where nobody had written. */
  readonly expectedVersion: number;
}

export interface DecidedFollow {
  /** One for each change, in order. */
  readonly results: readonly FieldResult[];
  /** Absent when nothing changes. */
  readonly written?: FollowRow;
}

/**
 * By part, as in the plan's own rows: a part that was written after the version that the change was made from is a
 * conflict, and what already stands never is. Of a year, emptying a part that nobody has written is written too: the
 * part may be proposed, and only so does its proposal stop counting.
 */
export function decideFollow(
  key: FollowKey,
  standing: FollowRow | undefined,
  changes: readonly FollowChange[],
  by: Signature,
): DecidedFollow {
  const version = standing?.version ?? 0;
  const stamp: Stamp = { version: version + 1, author: by.author, at: by.at };
  let values = standing?.values ?? {};
  let written = standing?.written ?? {};
  let isChanged = false;
  const results = changes.map(({ field, value, expectedVersion }): FieldResult => {
    const current = valueAt(standing?.values, field);
    const last = stampAt(standing?.written, field);
    const isDeclined = value === null && last === undefined && !isHalf(key.occasion);
    if (!isDeclined && canonicalJson(current) === canonicalJson(value)) return { ok: true, version };
    const isStale = expectedVersion < (last?.version ?? 0) || expectedVersion > version;
    if (isStale) return { ok: false, current: { ...(last ?? unwritten), value: current } };
    const { [field]: _, ...others } = values;
    values = value === null ? others : { ...others, [field]: value };
    written = { ...written, [field]: stamp };
    isChanged = true;
    return { ok: true, version: version + 1 };
  });
  if (!isChanged) return { results };
  const { row, occasion } = key;
  return { results, written: { row, occasion, values, written, version: version + 1, ...by } };
}

/** Shown to someone who expected a version of what nobody has written. */
const unwritten: Stamp = { version: 0, author: '', at: '' };

export function valueAt(values: FollowRow['values'] | undefined, field: string): PlanValue {
  return values !== undefined && Object.hasOwn(values, field) ? (values[field] ?? null) : null;
}

export function stampAt(written: FollowRow['written'] | undefined, field: string): Stamp | undefined {
  return written !== undefined && Object.hasOwn(written, field) ? written[field] : undefined;
}
