// Who has come clearly further: a whole step, whatever is unanswered; nearest in size first.
import { describe, expect, it } from 'vitest';
import {
  furtherAlong,
  isClearlyFurther,
  standInArea,
  standInDimension,
} from '../../../../functions/core/results/further-along.ts';

describe('how far a municipality has come', () => {
  it('in an area is its number, and nothing without one', () => {
    expect(standInArea(3)).toEqual([3, 3]);
    expect(standInArea('missing')).toBeUndefined();
    expect(standInArea('not-applicable')).toBeUndefined();
    expect(standInArea(undefined)).toBeUndefined();
  });

  it('in a dimension lies between what its missing items could give', () => {
    expect(standInDimension([4, 2, 3, 'not-applicable'])).toEqual([3, 3]);
    expect(standInDimension([3, 3, 3, 'missing'])).toEqual([2.25, 3.25]);
  });

  it('is not known where fewer than 60 % of the items are answered', () => {
    expect(standInDimension([4, 4, 'missing', 'missing'])).toBeUndefined();
    expect(standInDimension(['not-applicable'])).toBeUndefined();
    expect(standInDimension(undefined)).toBeUndefined();
  });
});

describe('clearly further', () => {
  it('is a whole step or more, float noise aside, whatever has been left unanswered', () => {
    expect(isClearlyFurther([3, 3], [2, 2])).toBe(true);
    expect(isClearlyFurther([2.9, 4], [2, 2])).toBe(false);
    expect(isClearlyFurther([3, 3], [1, 2.1])).toBe(false);
    expect(isClearlyFurther([0.1 + 0.2 + 1, 2], [0.1, 0.3])).toBe(true);
    expect(isClearlyFurther([2, 2], [2, 2])).toBe(false);
  });
});

describe('those who are named', () => {
  const own = { id: '1980', population: 10_000, stand: [1, 1] as const };
  const one = (id: string, population: number, stand?: readonly [number, number]) => ({
    id,
    population,
    stand,
  });

  it('are those nearest in size, five at most, smaller as well as bigger', () => {
    const others = [
      one('a', 40_000, [4, 4]),
      one('b', 20_000, [2, 2]),
      one('c', 5_000, [4, 4]),
      one('d', 9_000, [3, 3]),
      one('e', 11_000, [1.9, 3]),
      one('f', 12_000),
      one('g', 30_000, [4, 4]),
      one('h', 100_000, [4, 4]),
    ];
    expect(furtherAlong(own, others)).toEqual(['d', 'b', 'c', 'g', 'a']);
  });

  it('are nobody for whom has not answered', () => {
    expect(furtherAlong({ ...own, stand: undefined }, [one('a', 1, [4, 4])])).toEqual([]);
  });
});
