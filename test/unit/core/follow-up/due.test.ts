// What is to be followed up when, and what becomes of changes of one follow-up.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideFollow } from '../../../../functions/core/follow-up/change-follow.ts';
import { dueItems } from '../../../../functions/core/follow-up/due.ts';
import {
  dueDayOf,
  firstDayOf,
  halfOf,
  halvesBetween,
  lastDayOf,
  stateAt,
} from '../../../../functions/core/follow-up/occasions.ts';
import { personId } from '../../../../functions/core/ids.ts';
import { activityOf, followed, plan2027, planRow } from './plan-rows.ts';

describe('a half-year', () => {
  it('holds every day from its first to its last, and the halves follow each other without a gap', () => {
    const day = fc
      .date({ min: new Date('2001-01-01'), max: new Date('2098-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (from, to) => {
        const half = halfOf(from);
        expect(firstDayOf(half) <= from && from <= lastDayOf(half)).toBe(true);
        const halves = halvesBetween(from, to);
        if (halfOf(from) > halfOf(to)) expect(halves).toEqual([]);
        else expect([halves[0], halves.at(-1)]).toEqual([half, halfOf(to)]);
        expect(halves).toEqual([...new Set(halves)].sort());
      }),
    );
  });

  it('is coming, due, and overdue a month after its end', () => {
    expect([dueDayOf('2027-1'), dueDayOf('2027-2')]).toEqual(['2027-07-31', '2028-01-31']);
    expect(stateAt('2027-1', false, '2027-06-30')).toBe('coming');
    expect(stateAt('2027-1', false, '2027-07-01')).toBe('due');
    expect(stateAt('2027-1', false, '2027-08-01')).toBe('overdue');
    expect(stateAt('2027-1', true, '2027-08-01')).toBe('done');
  });
});

describe('what is to be followed up', () => {
  const due = (rows: never[], follows: never[] = [], today = '2028-03-01') =>
    dueItems([...plan2027, ...rows], follows, today).map(({ occasion, state }) => `${occasion} ${state}`);
  const indicator = (period: string | null) =>
    planRow('i', 'indicator', { name: 'Andel', period }, { parent: 'd' }) as never;

  it('is an activity from when it begins until it is said to be done', () => {
    const activity = activityOf('a', { startsOn: '2027-08-01' }) as never;
    expect(due([activity])).toEqual(['2027-2 overdue', '2028-1 coming']);
    const done = followed('a', '2027-2', { 'ar-akt-status': 'klar' }) as never;
    expect(due([activity], [done])).toEqual(['2027-2 done']);
    expect(due([activityOf('a', { status: 'cancelled' }) as never])).toEqual([]);
    const taken = followed('a', '2028-1', { 'ar-akt-status': 'pagar' }) as never;
    expect(due([activity], [done, taken], '2028-08-15')).toEqual([
      '2027-2 done',
      '2028-1 done',
      '2028-2 coming',
    ]);
  });

  it('is no activity that the plan calls done, once the half-year it was to end in is over', () => {
    expect(due([activityOf('a', { status: 'done' }) as never])).toEqual(['2027-1 overdue', '2027-2 overdue']);
  });

  it('is an indicator as often as the plan says', () => {
    expect(due([indicator('half-yearly')])).toHaveLength(3);
    expect(due([indicator('yearly')])).toEqual(['2027-2 overdue']);
    expect(due([indicator(null)])).toEqual(['2027-2 overdue']);
    expect(due([indicator('once')])).toEqual(['2027-2 overdue']);
    expect(due([indicator('each-round')])).toEqual(['2028-1 coming']);
  });

  it('is nothing that is only suggested, and nothing after the plan', () => {
    expect(due([{ ...activityOf('a'), kept: false } as never])).toEqual([]);
    expect(due([activityOf('a') as never], [], '2035-01-01').at(-1)).toBe('2028-2 overdue');
  });
});

describe('changes of a follow-up', () => {
  const key = { row: 'a', occasion: '2027-1' };
  const by = { author: 'Leda', authorId: personId('p'), at: '2027-07-01T00:00:00.000Z' };
  const change = (field: string, value: string | null, expectedVersion: number) => ({
    ...key,
    field,
    value,
    expectedVersion,
  });

  it('in different parts do not disturb each other; in the same, the second is told of the first', () => {
    const { written: first } = decideFollow(key, undefined, [change('x', 'ett', 0)], by);
    const { results, written } = decideFollow(key, first, [change('y', 'två', 0), change('x', 'tre', 0)], by);
    expect(results).toEqual([
      { ok: true, version: 2 },
      { ok: false, current: { value: 'ett', version: 1, author: 'Leda', at: by.at } },
    ]);
    expect(written?.values).toEqual({ x: 'ett', y: 'två' });
  });

  it('sent again change nothing, whatever version they came from', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(9), (value, version) => {
        const { written } = decideFollow(key, undefined, [change('x', value, 0)], by);
        const again = decideFollow(key, written, [change('x', value, version)], by);
        expect(again).toEqual({ results: [{ ok: true, version: 1 }] });
      }),
    );
  });

  it('write an emptied part of a year that nobody has written, once, and nothing of a half-year', () => {
    const year = { row: 'plan', occasion: '2027' };
    const emptied = { ...year, field: 'x', value: null, expectedVersion: 0 };
    const { results, written } = decideFollow(year, undefined, [emptied], by);
    expect(results).toEqual([{ ok: true, version: 1 }]);
    expect(written).toMatchObject({ values: {}, written: { x: { version: 1, author: 'Leda' } } });
    expect(decideFollow(year, written, [emptied], by)).toEqual({ results: [{ ok: true, version: 1 }] });
    expect(decideFollow(year, written, [{ ...emptied, value: 'ett' }], by).results[0]).toEqual({
      ok: false,
      current: { value: null, version: 1, author: 'Leda', at: by.at },
    });
    expect(decideFollow(key, undefined, [change('x', null, 0)], by)).toEqual({
      results: [{ ok: true, version: 0 }],
    });
  });

  it('can take a value back, and a version to come is refused', () => {
    const standing = followed('a', '2027-1', { x: 'ett' });
    expect(decideFollow(key, standing, [change('x', null, 1)], by).written?.values).toEqual({});
    expect(decideFollow(key, standing, [change('x', 'två', 2)], by).results[0]).toMatchObject({ ok: false });
  });
});
