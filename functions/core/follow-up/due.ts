// What is to be followed up, half-year by half-year: activities that have begun, indicators as often as the plan says.
import { yearOf } from '../plan/days.ts';
import type { PlanRow } from '../plan/plan.ts';
import { keptRows } from '../plan/tree.ts';
import { type FollowRow, findFollow } from './follow-row.ts';
import {
  type FollowUpState,
  firstDayOf,
  halfOf,
  halvesBetween,
  isHalf,
  lastDayOf,
  stateAt,
} from './occasions.ts';

/** The part that makes a follow-up one: an activity's status, an indicator's value. */
export const statusPart = 'ar-akt-status';
export const valuePart = 'ar-dm-utfall.varde';

export interface DueItem {
  readonly row: string;
  readonly occasion: string;
  readonly state: FollowUpState;
}

/** In the plan's reading order, each row's occasions from the first. Only what is kept is followed up. */
export function dueItems(rows: readonly PlanRow[], follows: readonly FollowRow[], today: string): DueItem[] {
  const { startsOn, endsOn } = spanIn(rows, today);
  const halves = halvesBetween(startsOn, today < endsOn ? today : endsOn);
  const kept = keptRows(rows);
  return kept.flatMap((row) => {
    if (row.kind !== 'activity' && row.kind !== 'indicator') return [];
    const part = row.kind === 'activity' ? statusPart : valuePart;
    return halves.flatMap((occasion): DueItem[] => {
      const isDone = findFollow(follows, row.row, occasion)?.values[part] !== undefined;
      const isExpected =
        row.kind === 'activity'
          ? isActivityExpected(row, follows, occasion)
          : isIndicatorExpected(row, kept, occasion, { endsOn, today });
      if (!isExpected && !isDone) return [];
      return [{ row: row.row, occasion, state: stateAt(occasion, isDone, today) }];
    });
  });
}

/** The plan's own first and last day; from this year on where it says none. */
export function spanIn(rows: readonly PlanRow[], today: string): { startsOn: string; endsOn: string } {
  const values = rows.find(({ kind }) => kind === 'plan')?.values;
  const [starts, ends] = [values?.['startsOn'], values?.['endsOn']];
  return {
    startsOn: typeof starts === 'string' ? starts : `${yearOf(today)}-01-01`,
    endsOn: typeof ends === 'string' ? ends : '2099-12-31',
  };
}

/** From when it begins until a follow-up has said that it is done or has been dropped. */
function isActivityExpected(
  { row, values }: PlanRow,
  follows: readonly FollowRow[],
  occasion: string,
): boolean {
  const { startsOn, status } = values;
  if (status === 'cancelled') return false;
  if (typeof startsOn === 'string' && startsOn > lastDayOf(occasion)) return false;
  return !isFinishedBefore({ row, values }, follows, occasion);
}

/**
 * Had the activity been carried out or dropped before the half-year began? What was said last is what holds: one that
 * was called done by mistake goes on. Where nobody has followed it up, the plan says, if it was to have ended by then.
 */
export function isFinishedBefore(
  { row, values: { status, endsOn } }: Pick<PlanRow, 'row' | 'values'>,
  follows: readonly FollowRow[],
  occasion: string,
): boolean {
  const said = follows
    .filter((each) => each.row === row && isHalf(each.occasion) && each.occasion < occasion)
    .filter(({ values }) => values[statusPart] !== undefined)
    .toSorted((one, other) => (one.occasion < other.occasion ? -1 : 1))
    .at(-1);
  if (said !== undefined) return isFinished(said.values[statusPart]);
  const hasEnded = typeof endsOn === 'string' && endsOn < firstDayOf(occasion);
  return hasEnded && (status === 'done' || status === 'cancelled');
}

function isFinished(status: unknown): boolean {
  return status === 'klar' || status === 'utgar';
}

/**
 * One that is measured in every round has no day of its own: the half-year that goes on takes its outcome, and none is
 * ever late. Where the plan says nothing: every year.
 */
function isIndicatorExpected(
  indicator: PlanRow,
  kept: readonly PlanRow[],
  occasion: string,
  { endsOn, today }: { readonly endsOn: string; readonly today: string },
): boolean {
  switch (indicator.values['period']) {
    case 'half-yearly':
      return true;
    case 'each-round':
      return occasion === halfOf(today);
    case 'once': {
      const target = kept.find(({ row }) => row === indicator.parent)?.values['targetDate'];
      return occasion === halfOf(typeof target === 'string' ? target : endsOn);
    }
    default:
      return firstDayOf(occasion).slice(5, 7) === '07';
  }
}
