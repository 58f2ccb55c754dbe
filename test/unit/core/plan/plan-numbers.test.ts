// A plan in numbers and as a picture: costs and days by year, and where bars lie.
import { describe, expect, it } from 'vitest';
import { personId } from '../../../../functions/core/ids.ts';
import { measuredQuestions } from '../../../../functions/core/plan/baseline.ts';
import { endAfter, firstOfMonth, isDay } from '../../../../functions/core/plan/days.ts';
import type { KindId } from '../../../../functions/core/plan/kind.ts';
import { firstVersion, type PlanRow } from '../../../../functions/core/plan/plan.ts';
import { summarisePlan } from '../../../../functions/core/plan/summary.ts';
import { axisOf, barOf, placeOf, standingOf } from '../../../../functions/core/plan/timeline.ts';
import { municipalQuestionnaires } from '../../../../functions/entry/municipal-questionnaires.ts';
import { planLibrary } from '../../../../functions/entry/plan-library.ts';

let ids = 0;
function row(kind: KindId, values: PlanRow['values'], parent?: string): PlanRow {
  ids += 1;
  const draft = { row: `${kind}-${ids}`, kind, place: ids, kept: true, values };
  const by = { author: 'a', authorId: personId('a'), at: '2026-11-22T10:00:00.000Z' };
  return firstVersion(parent === undefined ? draft : { ...draft, parent }, by);
}

describe('what the library measures by', () => {
  it('is asked of municipalities, whose questionnaires alone the plans’ function holds', () => {
    const held = [...municipalQuestionnaires.values()];
    for (const [survey, measured] of measuredQuestions(planLibrary)) {
      const asked = held.filter((each) => each.survey === survey).flatMap(({ questions }) => questions);
      expect(measured.filter((id) => !asked.some((question) => question.id === id))).toEqual([]);
    }
  });
});

describe('a plan in numbers', () => {
  it('spreads costs and days over the years they fall in, against the funds of each', () => {
    const goal = row('goal', { name: 'Mål' });
    const subGoal = row('sub-goal', { text: 'Delmål' }, goal.row);
    const activity = row(
      'activity',
      {
        title: 'A',
        startsOn: '2027-07-01',
        endsOn: '2028-06-30',
        cost: 366,
        countyDays: 366,
        daysAre: 'in-all',
      },
      subGoal.row,
    );
    const fund = row('fund', { source: 'Staten', year: 2027, amount: 1000 });
    const cost = row('cost', { what: 'Lokal', amount: 70 });
    const summary = summarisePlan([goal, subGoal, activity, fund, cost], '2028-07-01', 110);
    expect(summary).toEqual({
      goals: 1,
      mandatoryGoals: 0,
      activities: 1,
      done: 0,
      late: 1,
      suggestions: 0,
      years: [
        { year: 2027, funds: 1000, costs: 184, countyDays: 184 },
        { year: 2028, funds: 0, costs: 182, countyDays: 182 },
      ],
      costsWithoutYear: 70,
      daysPerYear: 110,
    });
  });
});

describe('the timeline', () => {
  const activity = row('activity', { title: 'A', startsOn: '2027-01-01', endsOn: '2027-12-31' });
  const axis = { firstDay: '2027-01-01', lastDay: '2028-12-31' };

  it('covers whole years, and draws an activity over the days it lasts', () => {
    const other = row('activity', { title: 'B', startsOn: '2028-03-01', endsOn: '2028-04-01' });
    expect(axisOf([activity, other])).toEqual(axis);
    expect(axisOf([row('goal', { name: 'x' })])).toBeUndefined();
    expect(barOf(axis, activity)).toEqual({ from: 0, to: 365 / 731 });
    expect(placeOf(axis, '2031-01-01')).toBe(1);
  });

  it('draws nothing that ends before it begins', () => {
    expect(barOf(axis, row('activity', { startsOn: '2027-05-01', endsOn: '2027-04-01' }))).toBeUndefined();
  });

  it('says that an activity is late when its last day has passed, unless it is done', () => {
    expect(standingOf(activity, '2027-12-31')).toBe('not-started');
    expect(standingOf(activity, '2028-01-01')).toBe('late');
    expect(standingOf({ values: { ...activity.values, status: 'done' } }, '2028-01-01')).toBe('done');
  });
});

describe('days', () => {
  it('are of the calendar', () => {
    expect(['2028-02-29', '2027-12-31'].every(isDay)).toBe(true);
    expect(['2027-02-29', '2027-13-01', '2027-00-10', '1999-12-31', '2027-1-1'].some(isDay)).toBe(false);
    expect(firstOfMonth('2026-11-28', 3)).toBe('2027-02-01');
    expect(endAfter('2027-01-01', 12)).toBe('2027-12-31');
    expect(endAfter('2027-12-01', 3)).toBe('2028-02-29');
  });
});
