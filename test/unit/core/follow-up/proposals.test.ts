// What a year proposes: only what the levels and statuses say, from activities, indicators and the budget.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeCounty, proposeLevel } from '../../../../functions/core/follow-up/propose-county.ts';
import { proposeSubGoal } from '../../../../functions/core/follow-up/propose-sub-goal.ts';
import { activityOf, followed, plan2027, planRow } from './plan-rows.ts';

const statuses = ['ej-startad', 'pagar', 'forsenad', 'klar', 'utgar'] as const;
const indicator = (values = {}) =>
  planRow('i', 'indicator', { name: 'Andel', baseline: 40, target: 80, ...values }, { parent: 'd' });
const outcome = (value: number, occasion = '2027-2') =>
  followed('i', occasion, { 'ar-dm-utfall.varde': value });

function levelOf(said: readonly string[], more: { rows?: never[]; follows?: never[] } = {}) {
  const rows = [...plan2027, ...said.map((_, index) => activityOf(`a${index}`)), ...(more.rows ?? [])];
  const follows = said.map((status, index) => followed(`a${index}`, '2027-2', { 'ar-akt-status': status }));
  return proposeLevel(rows, [...follows, ...(more.follows ?? [])], 2027).value;
}

describe('the level of the year', () => {
  it.each([
    [['ej-startad', 'ej-startad'], 0],
    [['klar', 'pagar', 'pagar'], 1],
    [['klar', 'pagar'], 2],
    [['klar', 'klar', 'klar', 'pagar'], 3],
    [['klar', 'utgar', 'utgar'], 3],
  ])('of %j is %d', (said, level) => {
    expect(levelOf(said)).toBe(level);
  });

  it('is not proposed where work is under way and nothing is done: no level says so', () => {
    expect(levelOf(['pagar', 'ej-startad'])).toBeUndefined();
  });

  it('is not proposed where nothing was planned for the year', () => {
    expect(levelOf([])).toBeUndefined();
    expect(levelOf(['utgar'])).toBeUndefined();
  });

  it('is the highest only when three quarters of the targets of the year are reached too', () => {
    const rows = [indicator()] as never[];
    expect(levelOf(['klar'], { rows, follows: [outcome(79)] as never[] })).toBe(3);
    expect(levelOf(['klar'], { rows, follows: [outcome(80)] as never[] })).toBe(4);
    expect(levelOf(['klar'], { rows })).toBe(3);
  });

  it('counts no activity that ends later, began later, or was done in an earlier year', () => {
    const rows = [
      ...plan2027,
      activityOf('a'),
      activityOf('long', { endsOn: '2028-06-30' }),
      activityOf('later', { startsOn: '2028-01-01', endsOn: '2028-06-30' }),
      activityOf('before', { startsOn: '2026-02-01' }),
    ];
    const follows = [
      followed('a', '2027-1', { 'ar-akt-status': 'klar' }),
      followed('before', '2026-2', { 'ar-akt-status': 'klar' }),
    ];
    expect(proposeLevel(rows, follows, 2027).basis.sv).toMatch(/^1 av årets 1 aktiviteter är klara/);
  });

  it('counts what the plan calls done in the year it was to end, and what was called done by mistake goes on', () => {
    const rows = [
      ...plan2027,
      activityOf('planned', { status: 'done' }),
      activityOf('mistaken', { endsOn: '2028-06-30' }),
    ];
    const follows = [
      followed('mistaken', '2027-1', { 'ar-akt-status': 'klar' }),
      followed('mistaken', '2027-2', { 'ar-akt-status': 'pagar' }),
    ];
    const saidOf = (year: number) => proposeLevel(rows, follows, year).basis.sv;
    expect(saidOf(2027)).toMatch(/^1 av årets 1 aktiviteter är klara/);
    expect(saidOf(2028)).toMatch(/^0 av årets 1 aktiviteter är klara/);
  });

  it('lies on the scale, never falls when one more is done, and does not hear of dropped ones', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...statuses), { maxLength: 12 }), (said) => {
        const level = levelOf(said);
        expect(level === undefined || [0, 1, 2, 3, 4].includes(level as number)).toBe(true);
        const withDropped = levelOf([...said, 'utgar']);
        expect(withDropped).toBe(level);
        const next = said.findIndex((status) => status !== 'klar' && status !== 'utgar');
        if (next === -1) return;
        const more = levelOf(said.with(next, 'klar'));
        expect(Number(more)).toBeGreaterThanOrEqual(Number(level ?? 0));
      }),
    );
  });
});

describe('the rest of the county', () => {
  it('counts each municipality once, and none that only an earlier year names', () => {
    const rows = [...plan2027, activityOf('a'), activityOf('b')];
    const follows = [
      followed('a', '2027-1', { 'ar-akt-kommuner': ['1980', '1984'] }),
      followed('b', '2027-2', { 'ar-akt-kommuner': ['1984', '1983'] }),
      followed('b', '2026-2', { 'ar-akt-kommuner': ['1904'] }),
      followed('removed', '2027-2', { 'ar-akt-kommuner': ['1907'] }),
    ];
    expect(proposeCounty(rows, follows, 2027).get('ar-lan-kommuner')?.value).toBe(3);
    expect(proposeCounty(rows, [], 2027).get('ar-lan-kommuner')).not.toHaveProperty('value');
  });

  it('takes the funds of the year and the costs that state money was to pay, by type', () => {
    const cost = (row: string, values: object) => planRow(row, 'cost', { year: 2027, ...values } as never);
    const rows = [
      planRow('f1', 'fund', { year: 2027, amount: 300 }),
      planRow('f2', 'fund', { year: 2027, amount: 200 }),
      planRow('f3', 'fund', { year: 2028, amount: 900 }),
      cost('c1', { type: 'staff', amount: 100, funding: 'state' }),
      cost('c2', { type: 'staff', amount: 50, funding: 'state' }),
      cost('c3', { type: 'staff', amount: 70, funding: 'own' }),
      cost('c4', { type: 'training', amount: 10, funding: 'state', year: 2028 }),
    ];
    const proposed = proposeCounty(rows, [], 2027);
    expect(proposed.get('ar-lan-medel.fatt')?.value).toBe(500);
    expect(proposed.get('ar-lan-medel.personal')?.value).toBe(150);
    expect(proposed.has('ar-lan-medel.utbildning')).toBe(false);
  });
});

describe("a sub-goal's status", () => {
  const subGoal = (targetDate = '2027-12-31') =>
    planRow('d', 'sub-goal', { text: 'Delmål', targetDate }, { parent: 'm' });
  const status = (rows: never[], follows: never[], targetDate?: string) =>
    proposeSubGoal(subGoal(targetDate), rows, follows, 2027).get('ar-dm-status')?.value;

  it.each([
    ['reached, upwards', [indicator()], [outcome(85)], undefined, 'uppnatt'],
    ['reached, downwards', [indicator({ baseline: 80, target: 40 })], [outcome(35)], undefined, 'uppnatt'],
    ['missed', [indicator()], [outcome(60)], undefined, 'ej-uppnatt'],
    [
      'reached once, whatever came before',
      [indicator()],
      [outcome(20, '2027-1'), outcome(80)],
      undefined,
      'uppnatt',
    ],
    ['measured only after the year', [indicator()], [outcome(85, '2028-1')], undefined, undefined],
    ['without a measure', [], [], undefined, undefined],
    [
      'without a baseline to say which way',
      [indicator({ baseline: null })],
      [outcome(85)],
      undefined,
      undefined,
    ],
    ['not begun', [activityOf('a')], [], '2028-06-30', 'ej-paborjat'],
    ['begun', [activityOf('a', { status: 'under-way', endsOn: '2028-01-31' })], [], '2028-06-30', 'pagar'],
  ])('%s', (_, rows, follows, targetDate, wanted) => {
    expect(status(rows as never[], follows as never[], targetDate)).toBe(wanted);
  });

  it('is reached in part when some targets are', () => {
    const two = [
      indicator(),
      planRow('j', 'indicator', { name: 'J', baseline: 1, target: 5 }, { parent: 'd' }),
    ];
    const follows = [outcome(85), followed('j', '2027-2', { 'ar-dm-utfall.varde': 2 })];
    expect(status(two as never[], follows as never[])).toBe('delvis-uppnatt');
  });
});
