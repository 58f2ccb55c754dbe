// The year gathered, what is remarked on it, and what the nation reads of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAsked, partOf } from '../../../../functions/core/follow-up/follow-row.ts';
import { forNation } from '../../../../functions/core/follow-up/for-nation.ts';
import { yearlyRemarks } from '../../../../functions/core/follow-up/yearly-remarks.ts';
import { gatherYear } from '../../../../functions/core/follow-up/yearly-report.ts';
import { yearlyQuestions } from '../../../../surveys/yearly-report/2026-1.ts';
import { activityOf, followed, plan2027, planRow } from './plan-rows.ts';

const kronor = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: undefined });
const uses = ['personal', 'utbildning', 'konsult', 'lokaler', 'kommuner', 'annat', 'ej-forbrukat'];

function gathered(values: object, rows: readonly never[] = []) {
  return gatherYear(
    yearlyQuestions,
    [...plan2027, ...rows],
    [followed('plan', '2027', values as never)],
    2027,
  );
}
const codesOf = (values: object) => yearlyRemarks(gathered(values)).map(({ code }) => code);

describe('the year', () => {
  it('asks what hangs on a choice only where it is made', () => {
    const questions = (values: object) => gathered(values).county.map(({ question }) => question);
    expect(questions({ 'ar-lan-hinder': ['mandat'] })).not.toContain('ar-lan-hinder-annat');
    expect(questions({ 'ar-lan-hinder': ['mandat', 'annat'] })).toContain('ar-lan-hinder-annat');
    expect(isAsked({ id: 'x', text: { sv: '' }, parts: [] }, () => undefined)).toBe(true);
  });

  it('remarks that the funds do not add up exactly when they do not', () => {
    fc.assert(
      fc.property(kronor, fc.array(kronor, { minLength: 7, maxLength: 7 }), (received, amounts) => {
        const values = Object.fromEntries(
          [
            ['ar-lan-medel.fatt', received],
            ...uses.map((use, at) => [`ar-lan-medel.${use}`, amounts[at]]),
          ].filter(([, value]) => value !== undefined),
        );
        const used = amounts.reduce<number>((sum, each) => sum + (each ?? 0), 0);
        const isNothing = received === undefined && amounts.every((each) => each === undefined);
        expect(codesOf(values).includes('funds-differ')).toBe(!isNothing && received !== used);
      }),
    );
  });

  it('takes an emptied proposal as answered, without a value, and keeps what was proposed beside', () => {
    const fund = planRow('f', 'fund', { source: 'Statsbidrag', year: 2027, amount: 500 });
    const stamp = { version: 1, author: 'Leda', at: '2027-12-01T00:00:00.000Z' };
    const funds = (parts: readonly string[]) => {
      const written = Object.fromEntries(parts.map((part) => [part, stamp]));
      const follow = { ...followed('plan', '2027', {}), written };
      const report = gatherYear(yearlyQuestions, [...plan2027, fund], [follow], 2027);
      return report.county.find(({ question }) => question === 'ar-lan-medel')?.values ?? [];
    };
    const basis = { sv: 'Planens budget för 2027.', en: "The plan's budget for 2027." };
    const received = { part: 'ar-lan-medel.fatt', proposed: 500, basis };
    expect(funds([])[0]).toMatchObject({ ...received, value: 500, isConfirmed: false });
    const [emptied, unproposed] = funds(['ar-lan-medel.fatt', 'ar-lan-medel.personal']);
    expect(emptied).toMatchObject({ ...received, isConfirmed: true });
    expect(emptied).not.toHaveProperty('value');
    expect(unproposed).toMatchObject({ part: 'ar-lan-medel.personal', isConfirmed: false });
  });

  it('leaves out what the plan only suggests', () => {
    const suggested = { ...planRow('s', 'sub-goal', { text: 'Förslag' }, { parent: 'm' }), kept: false };
    expect(gathered({}, [suggested as never]).subGoals.map(({ row }) => row)).toEqual(['d']);
  });

  it('is read by the nation without numbers of people from 1 to 4, and otherwise as it is', () => {
    fc.assert(
      fc.property(fc.nat(20), (people) => {
        const follows = [
          followed('a', '2027-1', {
            'ar-akt-status': 'klar',
            'ar-akt-deltagare': people,
            'ar-akt-kostnad': 3,
          }),
        ];
        const own = gatherYear(yearlyQuestions, [...plan2027, activityOf('a')], follows, 2027);
        const values = forNation(own).subGoals[0]?.activities[0]?.followUps[0]?.answers.flatMap(
          (answer) => answer.values,
        );
        const shown = (part: string) => values?.find((each) => each.part === part)?.value;
        expect(shown('ar-akt-deltagare')).toBe(people > 0 && people < 5 ? '1–4' : people);
        expect(shown('ar-akt-kostnad')).toBe(3);
        expect(forNation(own).county).toEqual(own.county);
      }),
    );
  });
});

describe('the questions of the year', () => {
  const { county, subGoal, outcome, activity } = yearlyQuestions;
  const parts = [...county, ...subGoal, ...outcome, ...activity].flatMap((question) => question.parts);

  it('have parts with ids of their own', () => {
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    expect(partOf(activity, 'ar-akt-status')?.rule.type).toBe('choice');
  });

  it('have five levels on each scale, and a condition only on a question that is there', () => {
    for (const { rule } of parts) if (rule.type === 'scale') expect(rule.levels).toHaveLength(5);
    for (const { shownIf } of county)
      if (shownIf) expect(county.map(({ id }) => id)).toContain(shownIf.question);
  });
});
