// The municipalities' own wishes beside the computed order.
import { describe, expect, it } from 'vitest';
import { countWishes } from '../../../../functions/core/report/wishes.ts';

const wishing = (...areas: string[]) => new Map([['avslut-topp3', areas]]);
const inGroups = (groups: Record<string, number | undefined>) =>
  Object.entries(groups).map(([area, group]) => ({ area, group }));

describe('wishes', () => {
  const grouped = inGroups({ a: 1, b: 2, c: 2, d: 2, e: 2 });

  it('are counted with first choices, and share a place when they are alike', () => {
    const { answered, areas } = countWishes(grouped, [wishing('a', 'b'), wishing('b', 'c'), new Map()]);
    expect(answered).toBe(2);
    expect(areas.map(({ area, count, first, place }) => [area, count, first, place])).toEqual([
      ['a', 1, 1, 2],
      ['b', 2, 1, 1],
      ['c', 1, 0, 3],
      ['d', 0, 0, undefined],
      ['e', 0, 0, undefined],
    ]);
  });

  it('differ where a most wished area is not in the first group, and where the first group is wished by few', () => {
    const { areas } = countWishes(grouped, [wishing('b', 'c', 'd'), wishing('b', 'c', 'd')]);
    expect(Object.fromEntries(areas.map(({ area, differs }) => [area, differs]))).toEqual({
      a: 'wished-less',
      b: 'wished-more',
      c: 'wished-more',
      d: 'wished-more',
      e: undefined,
    });
  });

  it.each([
    ['without an order', inGroups({ a: undefined, b: undefined })],
    ['where all areas share one group', inGroups({ a: 1, b: 1 })],
  ])('cannot differ %s', (_, priorities) => {
    const { areas } = countWishes(priorities, [wishing('b')]);
    expect(areas.map(({ differs }) => differs)).toEqual([undefined, undefined]);
  });

  it('cannot differ where nobody has wished', () => {
    expect(countWishes(grouped, []).areas.every(({ differs }) => differs === undefined)).toBe(true);
  });
});
