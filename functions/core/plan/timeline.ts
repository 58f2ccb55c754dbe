// The timeline of a plan's activities: what is drawn where, as shares of the plan's length, and how each one stands.
import { dayNumber, yearOf } from './days.ts';
import type { PlanRow } from './plan.ts';
import { isLate } from './summary.ts';

export type Standing = 'not-started' | 'under-way' | 'done' | 'late' | 'cancelled';

export interface Axis {
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Whole years from the first of the activities' and the plan's own days to the last; undefined without any day. */
export function axisOf(rows: readonly Pick<PlanRow, 'kind' | 'values' | 'removed'>[]): Axis | undefined {
  const days = rows
    .filter(({ kind, removed }) => !removed && (kind === 'activity' || kind === 'plan'))
    .flatMap(({ values }) => [values['startsOn'], values['endsOn']])
    .filter((day): day is string => typeof day === 'string')
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { firstDay: `${yearOf(first)}-01-01`, lastDay: `${yearOf(last)}-12-31` };
}

/** Where a day's beginning lies on the axis: 0 at its beginning, 1 at its end; kept within it. */
export function placeOf({ firstDay, lastDay }: Axis, day: string): number {
  const from = dayNumber(firstDay);
  const place = (dayNumber(day) - from) / (dayNumber(lastDay) + 1 - from);
  return Math.min(1, Math.max(0, place));
}

export interface Bar {
  readonly from: number;
  readonly to: number;
}

/** Undefined for an activity without both days, or with them the wrong way round. */
export function barOf(axis: Axis, { values }: Pick<PlanRow, 'values'>): Bar | undefined {
  const { startsOn, endsOn } = values;
  if (typeof startsOn !== 'string' || typeof endsOn !== 'string' || endsOn < startsOn) return undefined;
  const afterLast = (dayNumber(endsOn) + 1 - dayNumber(axis.firstDay)) / lengthOf(axis);
  return { from: placeOf(axis, startsOn), to: Math.min(1, Math.max(0, afterLast)) };
}

export function standingOf(activity: Pick<PlanRow, 'values'>, today: string): Standing {
  if (isLate(activity, today)) return 'late';
  const status = activity.values['status'];
  return status === 'under-way' || status === 'done' || status === 'cancelled' ? status : 'not-started';
}

export function yearsOf({ firstDay, lastDay }: Axis): number[] {
  const first = yearOf(firstDay);
  return Array.from({ length: yearOf(lastDay) - first + 1 }, (_, index) => first + index);
}

function lengthOf({ firstDay, lastDay }: Axis): number {
  return dayNumber(lastDay) + 1 - dayNumber(firstDay);
}
