// Drafting a plan: what a decision gives, and that every draft is something the catalogue would let a person write.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundId } from '../../../../functions/core/ids.ts';
import { fieldOf, kinds } from '../../../../functions/core/plan/catalogue.ts';
import { isDay } from '../../../../functions/core/plan/days.ts';
import { type AreaBasis, chooseSubGoal } from '../../../../functions/core/plan/draft-areas.ts';
import {
  type DecidedBasis,
  draftBase,
  draftLeftOut,
  draftSelected,
  draftSpan,
} from '../../../../functions/core/plan/draft-plan.ts';
import type { DraftRow } from '../../../../functions/core/plan/plan.ts';
import { planLibrary } from '../../../../functions/entry/plan-library.ts';
import { fieldFault } from '../../../../functions/http/check-plan.ts';
import { periods } from '../../../../surveys/programme/periods.ts';
import type { ProgrammePeriod } from '../../../../surveys/programme/types.ts';

const areas = planLibrary.areas.map(({ id }) => id);
const [oldest, , current] = periods;
if (oldest === undefined || current === undefined) throw new Error('no periods');
const newest: ProgrammePeriod = current;

const decided = (selected: readonly string[], order = areas): DecidedBasis => ({
  round: roundId('r-1'),
  version: 1,
  edition: 1,
  order,
  selected,
  reasons: [],
  names: new Map(areas.map((area) => [area, `Namn ${area}`])),
  places: new Map(),
});

const basis: AreaBasis = {
  library: planLibrary,
  startsOn: '2027-01-01',
  endsOn: '2029-12-31',
  roundName: 'Hösten 2026',
  answers: new Map([
    ['behovsinventering', [new Map([['boe-permanent', 'ja']]), new Map([['boe-permanent', 'nej']])]],
    ['mognad', [new Map([['das-boende', 1]])]],
  ]),
  inScope: 10,
};

function draftOf(selected: readonly string[], period: ProgrammePeriod = newest): DraftRow[] {
  const span = { startsOn: basis.startsOn, endsOn: basis.endsOn };
  const rows = [...draftBase(planLibrary, period, span), ...draftLeftOut(decided(selected))];
  for (const area of selected) {
    const goals = new Set(rows.filter(({ kind }) => kind === 'goal').map(({ row }) => row));
    rows.push(...draftSelected(basis, decided(selected), area, goals, () => 1));
  }
  return rows;
}

describe('a draft', () => {
  it('has a sub-goal with an indicator and activities for each selected area, all as suggestions', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(areas, { minLength: 1 }), (selected) => {
        const rows = draftOf(selected);
        const subGoals = rows.filter(({ kind }) => kind === 'sub-goal');
        expect(subGoals.map(({ finding }) => finding?.area)).toEqual(selected);
        expect(rows.filter(({ kind }) => kind === 'indicator')).toHaveLength(selected.length);
        expect(rows.filter(({ kind, kept }) => kept && !['plan', 'left-out'].includes(kind))).toEqual([]);
      }),
    );
  });

  it('holds only what the catalogue would take from a person, with ids of their own, under rows that are there', () => {
    for (const period of periods) {
      const rows = draftOf(areas, period);
      expect(new Set(rows.map(({ row }) => row)).size).toBe(rows.length);
      for (const { row, kind, parent, values } of rows) {
        expect(row).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
        expect(rows.find((each) => each.row === parent)?.kind).toBe(kinds[kind].parent);
        for (const [field, value] of Object.entries(values)) {
          expect([row, field, fieldFault(kind, field, value)]).toEqual([row, field, undefined]);
          if (fieldOf(kind, field)?.rule.type === 'day') expect(isDay(String(value))).toBe(true);
        }
      }
    }
  });

  it('begins with every goal of the period, the mandatory ones kept', () => {
    const kept = draftBase(planLibrary, oldest, draftSpan(oldest, '2018-03-01'))
      .filter(({ kind }) => kind === 'goal')
      .map(({ row, kept: isKept }) => [row, isKept]);
    expect(kept).toEqual([
      ['mal-1', true],
      ['mal-2', true],
      ['mal-3', false],
      ['mal-4', false],
      ['mal-5', false],
    ]);
  });

  it('takes the sub-goal that the county is furthest from, and proposes half of what is left', () => {
    expect(chooseSubGoal(basis, 'boende')?.subGoal.id).toBe('dm-boe-kommungrans');
    const indicator = draftOf(['boende']).find(({ kind }) => kind === 'indicator');
    expect(indicator?.values).toMatchObject({
      baseline: 0,
      target: 100,
      basis:
        '0 av 1 kommuner som har svarat, Hösten 2026. 9 av länets 10 kommuner har inte svarat på frågan.',
    });
  });

  it('says that a baseline is missing where nobody has answered, never zero', () => {
    const rows = draftOf(['hedersrelaterat']);
    expect(rows.find(({ kind }) => kind === 'indicator')?.values).not.toHaveProperty('baseline');
    expect(rows.find(({ kind }) => kind === 'sub-goal')?.values['text']).toContain('[målvärde] procent');
  });

  it('leaves out what was decided above a selected area, with its reason', () => {
    const [first = '', second = '', third = ''] = areas;
    const reasons = [{ area: first, reason: 'Drivs vidare på annat håll.' }];
    const leftOut = draftLeftOut({ ...decided([third]), reasons });
    expect(leftOut.map(({ row, values }) => [row, values['reason']])).toEqual([
      [`utan-${first}`, 'Drivs vidare på annat håll.'],
      [`utan-${second}`, undefined],
    ]);
  });

  it('lasts from the next month to the end of the period, or about three years', () => {
    expect(draftSpan(current, '2026-11-28')).toEqual({ startsOn: '2026-12-01', endsOn: '2029-12-31' });
    expect(draftSpan(current, '2026-12-31')).toEqual({ startsOn: '2027-01-01', endsOn: '2029-12-31' });
    expect(draftSpan(oldest, '2018-03-01')).toEqual({ startsOn: '2018-04-01', endsOn: '2020-12-31' });
  });
});

describe('the library', () => {
  it('says of each work how far it carries, and names every work it rests on', () => {
    const used = planLibrary.areas.flatMap(({ activities }) => activities.map(({ source }) => source));
    expect(used).toHaveLength(87);
    expect(planLibrary.areas.flatMap(({ subGoals }) => subGoals)).toHaveLength(42);
    for (const { works, support } of used) {
      for (const work of works) expect(planLibrary.works).toHaveProperty([work, 'title']);
      expect(works.length > 0).toBe(support !== undefined);
    }
  });
});
