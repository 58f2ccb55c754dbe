// A year's activities: how each one stands at its end, and which of them were to be carried out in it.
import type { PlanRow } from '../plan/plan.ts';
import { isFinishedBefore, statusPart } from './due.ts';
import type { FollowRow } from './follow-row.ts';
import { yearIn } from './occasions.ts';

export type ActivityStatus = 'ej-startad' | 'pagar' | 'forsenad' | 'klar' | 'utgar';

export interface YearActivity {
  readonly row: PlanRow;
  readonly status: ActivityStatus;
  /** `plan`: nobody has followed it up in the year, so the status is the plan's. */
  readonly from: 'follow-up' | 'plan';
  /** Its follow-ups in the year, the first first. */
  readonly followUps: readonly FollowRow[];
  /** Was it to be carried out by the end of the year, or was it? Dropped ones are never counted. */
  readonly isCounted: boolean;
}

/** Kept activities that had begun by the end of the year, less those that were finished in an earlier one. */
export function yearActivities(
  kept: readonly PlanRow[],
  follows: readonly FollowRow[],
  year: number,
): YearActivity[] {
  const lastDay = `${year}-12-31`;
  return kept.flatMap((row): YearActivity[] => {
    const { startsOn, endsOn } = row.values;
    if (row.kind !== 'activity' || (typeof startsOn === 'string' && startsOn > lastDay)) return [];
    const own = follows
      .filter((each) => each.row === row.row && /-[12]$/.test(each.occasion))
      .toSorted((a, b) => (a.occasion < b.occasion ? -1 : 1));
    if (isFinishedBefore(row, own, `${year}-1`)) return [];
    const followUps = own.filter(({ occasion }) => yearIn(occasion) === year);
    const said = followUps.findLast(({ values }) => values[statusPart] !== undefined);
    const status = (said?.values[statusPart] as ActivityStatus | undefined) ?? statusInPlan(row, lastDay);
    const isToBeDone = typeof endsOn === 'string' && endsOn <= lastDay;
    return [
      {
        row,
        status,
        from: said === undefined ? 'plan' : 'follow-up',
        followUps,
        isCounted: status !== 'utgar' && (isToBeDone || status === 'klar'),
      },
    ];
  });
}

function statusInPlan({ values: { status, endsOn } }: PlanRow, lastDay: string): ActivityStatus {
  if (status === 'done') return 'klar';
  if (status === 'cancelled') return 'utgar';
  if (typeof endsOn === 'string' && endsOn <= lastDay) return 'forsenad';
  return status === 'under-way' ? 'pagar' : 'ej-startad';
}
