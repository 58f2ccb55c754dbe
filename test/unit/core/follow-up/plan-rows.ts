// A plan's rows and follow-ups for tests.
import type { FollowRow } from '../../../../functions/core/follow-up/follow-row.ts';
import { personId } from '../../../../functions/core/ids.ts';
import type { KindId } from '../../../../functions/core/plan/kind.ts';
import { firstVersion, type PlanRow } from '../../../../functions/core/plan/plan.ts';

const by = { author: 'Leda', authorId: personId('p'), at: '2027-01-01T00:00:00.000Z' };

export function planRow(
  row: string,
  kind: KindId,
  values: PlanRow['values'],
  more: Partial<Pick<PlanRow, 'parent' | 'kept' | 'place'>> = {},
): PlanRow {
  return { ...firstVersion({ row, kind, place: 1, kept: true, values, ...more }, by), ...more };
}

export const activityOf = (row: string, values: PlanRow['values'] = {}): PlanRow =>
  planRow(
    row,
    'activity',
    { title: row, startsOn: '2027-02-01', endsOn: '2027-11-30', ...values },
    { parent: 'd' },
  );

export const plan2027 = [
  planRow('plan', 'plan', { startsOn: '2027-01-01', endsOn: '2028-12-31' }),
  planRow('m', 'goal', { name: 'Mål' }),
  planRow('d', 'sub-goal', { text: 'Delmål', targetDate: '2027-12-31' }, { parent: 'm' }),
];

export function followed(row: string, occasion: string, values: FollowRow['values']): FollowRow {
  return { row, occasion, values, version: 1, written: {}, ...by };
}
