// The same answers set in order in two other ways; the worked examples' ratings are the reference.
import { describe, expect, it } from 'vitest';
import { organisationId } from '../../../../functions/core/ids.ts';
import { alternativeOrders } from '../../../../functions/core/priority/alternatives.ts';
import { computePriorities } from '../../../../functions/core/priority/compute-priorities.ts';
import { defaultWeights } from '../../../../functions/core/priority/types.ts';
import { readAreaCodes } from '../../../../functions/core/scores.ts';

/** The worked example "weighted_sum": four municipalities, three areas. */
const codes = {
  boende: ['1433', '1344', '2322', '0444'],
  'systematisk-uppfoljning': ['0424', '1313', '0414', '1424'],
  'barn-upplever-vald': ['2332', '1343', '2233', '3222'],
};
const ids = ['1980', '1981', '1982', '1983'].map(organisationId);

function orders(population: (id: string) => number, inScope = ids) {
  const submitted = new Map(
    ids.map((id, index) => [
      id,
      readAreaCodes(
        Object.fromEntries(Object.entries(codes).map(([area, all]) => [area, all[index] ?? '----'])),
      ),
    ]),
  );
  const areas = Object.keys(codes);
  const result = computePriorities({
    areas,
    inScope,
    submitted,
    weights: defaultWeights,
    seed: 1,
    draws: 10,
  });
  return {
    result,
    alternatives: alternativeOrders({ ...result, submitted, population, weights: defaultWeights }),
  };
}

describe('other orders', () => {
  it('give Hanlon’s rating of the worked example, with its place', () => {
    const { alternatives } = orders(() => 1000);
    expect(alternatives.map(({ area }) => area)).toEqual(Object.keys(codes));
    const ratings = alternatives.map(({ hanlon }) => [Number(hanlon?.rating.toFixed(2)), hanlon?.rank]);
    expect(ratings).toEqual([
      [71.09, 1],
      [54.69, 2],
      [41.67, 3],
    ]);
  });

  it('are the published scores where all have the same population', () => {
    const { result, alternatives } = orders(() => 1000);
    for (const [index, { score, rank }] of result.priorities.entries()) {
      expect(alternatives[index]?.population?.score).toBeCloseTo(score ?? Number.NaN, 9);
      expect(alternatives[index]?.population?.rank).toBe(rank);
    }
  });

  it('let a municipality decide alone when everybody lives there', () => {
    const { alternatives } = orders((id) => (id === '1983' ? 1000 : 0));
    const boende = alternatives.find(({ area }) => area === 'boende');
    // 0444: every part is 1.
    expect(boende?.population?.score).toBeCloseTo(100, 9);
  });

  it('have no places where the report gives no order', () => {
    const silent = ['1904', '1907', '1960', '1961', '1962'].map(organisationId);
    const { alternatives } = orders(() => 1000, [...ids, ...silent]);
    expect(
      alternatives.every(({ hanlon, population }) => hanlon !== undefined && population !== undefined),
    ).toBe(true);
    expect(alternatives.flatMap(({ hanlon, population }) => [hanlon?.rank, population?.rank])).toEqual(
      Array(6).fill(undefined),
    );
  });
});
