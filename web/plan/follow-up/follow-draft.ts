// A follow-up being written: what of it is sent, at which version, and what is not saved.
import type { CallInput, CallOutput } from '../../../functions/contract/client.ts';
import type { FollowValue } from './follow-up.ts';

export type Change = CallInput<'PATCH /api/plans/{county}/{period}/follow-up'>['body']['changes'][number];
export type Result = CallOutput<'PATCH /api/plans/{county}/{period}/follow-up'>['results'][number];
export type FollowConflict = Extract<Result, { ok: false }>;
export type Values = Readonly<Record<string, FollowValue>>;

export interface FollowTarget {
  readonly row: string;
  readonly occasion: string;
  /** 0 where nobody has written. */
  readonly version: number;
}

export interface FollowDraft extends FollowTarget {
  /** What was proposed when it was opened. It shows as filled in, so saving confirms it. */
  readonly proposed?: Values;
  /** Only what has been touched. */
  readonly form: Values;
}

/** By part, in the order that it is sent. */
export function sentOf({ proposed, form }: FollowDraft): Values {
  return { ...proposed, ...form };
}

export function changesOf({ row, occasion, version }: FollowTarget, values: Values): Change[] {
  return Object.entries(values).map(([field, value]) => ({
    row,
    occasion,
    field,
    value,
    expectedVersion: version,
  }));
}

/**
 * The whole draft, as it is when two values are settled: more may have been written since they met. Both are known by
 * then, and so is everything else that stood in the follow-up at the conflict's version.
 */
export function settlingChanges(draft: FollowDraft, conflicts: readonly FollowConflict[]): Change[] {
  const version = Math.max(draft.version, ...conflicts.map((each) => each.version));
  return changesOf({ ...draft, version }, sentOf(draft));
}

/** The others' values again, after one's own: each from the version that its own value was `saved` as. */
export function theirsAgain(conflicts: readonly FollowConflict[], saved: readonly Result[]): Change[] {
  return conflicts.map(({ row, occasion, field, version, current }) => {
    const own = saved.find((each) => each.row === row && each.occasion === occasion && each.field === field);
    return { row, occasion, field, value: current.value, expectedVersion: own?.version ?? version };
  });
}

/** Drafts that hold something written and bear on the year: of its own questions, and of its half-years. */
export function unsavedIn(
  drafts: Readonly<Record<string, FollowDraft>>,
  year: number,
): { readonly questions: readonly string[]; readonly followUps: readonly string[] } {
  const unsaved = Object.entries(drafts).filter(([, { form }]) => Object.keys(form).length > 0);
  const at = (isOf: (occasion: string) => boolean) =>
    unsaved.filter(([, { occasion }]) => isOf(occasion)).map(([id]) => id);
  return {
    questions: at((occasion) => occasion === String(year)),
    followUps: at((occasion) => occasion.startsWith(`${year}-`)),
  };
}
