// Whether an indicator's target is reached, by its latest outcome up to the end of a year.
import type { PlanRow } from '../plan/plan.ts';
import { valuePart } from './due.ts';
import type { FollowRow } from './follow-row.ts';
import { yearIn } from './occasions.ts';

/** `unknown`: no target, no outcome, or no baseline to say which way is better. */
export type Reached = 'reached' | 'not-reached' | 'unknown';

export function latestOutcome(
  indicator: string,
  follows: readonly FollowRow[],
  year: number,
): FollowRow | undefined {
  return follows
    .filter(
      ({ row, occasion, values }) =>
        row === indicator && yearIn(occasion) <= year && values[valuePart] !== undefined,
    )
    .toSorted((a, b) => (a.occasion < b.occasion ? -1 : 1))
    .at(-1);
}

/** Towards the target from the baseline, up or down. */
export function isReached(
  { row, values: { baseline, target } }: PlanRow,
  follows: readonly FollowRow[],
  year: number,
): Reached {
  const value = latestOutcome(row, follows, year)?.values[valuePart];
  if (typeof value !== 'number' || typeof target !== 'number') return 'unknown';
  if (value === target) return 'reached';
  if (typeof baseline !== 'number' || baseline === target) return 'unknown';
  return value > target === target > baseline ? 'reached' : 'not-reached';
}
