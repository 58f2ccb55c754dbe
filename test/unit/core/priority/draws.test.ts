// The draws: generator, machinery against an exact result, percentiles, and what they show of a county.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyRange, topShares } from '../../../../functions/core/priority/acceptability.ts';
import { computePriorities } from '../../../../functions/core/priority/compute-priorities.ts';
import { countRanks, rankByCounting } from '../../../../functions/core/priority/rank-counts.ts';
import type { FillWithRandom } from '../../../../functions/core/priority/sfc32.ts';
import { startSfc32 } from '../../../../functions/core/priority/sfc32.ts';
import { exampleCounty, workedExamples } from '../../../support/worked-examples.ts';

describe('sfc32', () => {
  it('gives the stream of the generator as its author writes it, in unsigned 32-bit arithmetic', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        expect([...take(startSfc32(seed), 40)]).toEqual(streamInBigInts(seed, 40));
      }),
    );
  });

  it('begins with the numbers in the method description', () => {
    expect([...take(startSfc32(1), 3)]).toEqual([2_012_149_540, 1_872_316_204, 1_707_632_675]);
  });

  it('gives one stream however it is cut', () => {
    const inPieces = startSfc32(7);
    const pieces = [3, 1, 6].flatMap((count) => [...take(inPieces, count)]);
    expect(pieces).toEqual([...take(startSfc32(7), 10)]);
  });
});

describe('the machinery', () => {
  const { values, rank_acceptability, central_weights, tolerance_at_10000 } = workedExamples.smaa_exact;
  const names = Object.keys(values) as (keyof typeof values)[];

  it('gives the exact rank acceptability and central weights of the worked example within 0.02', () => {
    const random = startSfc32(1);
    const scores = new Float64Array(names.length);
    const ranks = new Uint8Array(names.length);
    const firstWeights = names.map(() => ({ sum: 0, draws: 0 }));
    const draw = (): void => {
      const [number = 0] = take(random, 1);
      const weight = number / 2 ** 32;
      names.forEach((name, index) => {
        const [first = 0, second = 0] = values[name];
        scores[index] = weight * first + (1 - weight) * second;
      });
      rankByCounting(scores, [], ranks);
      const winner = firstWeights[ranks.indexOf(0)];
      if (winner !== undefined) {
        winner.sum += weight;
        winner.draws += 1;
      }
    };
    const counts = countRanks({ scores, tieBreaks: [], draw }, 10_000);

    names.forEach((name, index) => {
      rank_acceptability[name].forEach((share, place) => {
        expect(Math.abs((counts[index * names.length + place] ?? 0) / 10_000 - share)).toBeLessThan(
          tolerance_at_10000,
        );
      });
      const { sum, draws } = firstWeights[index] ?? { sum: 0, draws: 0 };
      const [first = 0, second = 0] = central_weights[name];
      // The mean over the draws in which the alternative is first: C's 0.2 of them stray a little more.
      expect(Math.abs(sum / draws - first)).toBeLessThan(tolerance_at_10000);
      expect(Math.abs(1 - sum / draws - second)).toBeLessThan(tolerance_at_10000);
    });
  });

  it('breaks ties by the rows in turn, then by index, and takes float noise for a tie', () => {
    const ranks = new Uint8Array(4);
    const scores = Float64Array.of(0.1 + 0.2, 0.3, 0.3, 0.3);
    const rows = [Float64Array.of(1, 2, 1, 1), Float64Array.of(0, 0, 5, 0)];
    rankByCounting(scores, rows, ranks);
    expect([...ranks]).toEqual([2, 0, 1, 3]);
  });
});

describe('percentiles by nearest rank', () => {
  it('take the place that 5 and 95 per cent of the draws reach', () => {
    expect(likelyRange(Uint32Array.of(5, 89, 1, 5))).toEqual([1, 3]);
    expect(likelyRange(Uint32Array.of(4, 91, 0, 5))).toEqual([2, 2]);
    expect(likelyRange(Uint32Array.of(0, 0, 1))).toEqual([3, 3]);
  });

  it('leave at most 5 per cent of the draws below and above', () => {
    const counts = fc
      .array(fc.nat(50), { minLength: 1, maxLength: 14 })
      .filter((list) => list.some((n) => n > 0));
    fc.assert(
      fc.property(counts, (list) => {
        const [from, to] = likelyRange(Uint32Array.from(list));
        const draws = list.reduce((a, b) => a + b, 0);
        const below = list.slice(0, from - 1).reduce((a, b) => a + b, 0);
        const above = list.slice(to).reduce((a, b) => a + b, 0);
        expect(20 * below).toBeLessThan(draws);
        expect(20 * above).toBeLessThanOrEqual(draws);
      }),
    );
  });

  it('give shares of the top 1, 2 and 3 that add up', () => {
    expect(topShares(Uint32Array.of(1, 2, 3, 4))).toEqual({ 1: 0.1, 2: 0.3, 3: 0.6 });
    expect(topShares(Uint32Array.of(8))).toEqual({ 1: 1, 2: 1, 3: 1 });
  });
});

describe("a county's draws", () => {
  it('give the same bytes for the same seed, and others for another', () => {
    const first = JSON.stringify(computePriorities(exampleCounty({ seed: 5, draws: 500 })));
    expect(JSON.stringify(computePriorities(exampleCounty({ seed: 5, draws: 500 })))).toBe(first);
    expect(JSON.stringify(computePriorities(exampleCounty({ seed: 6, draws: 500 })).priorities)).not.toBe(
      first,
    );
  });

  it('name the generator, the seed and the count', () => {
    const { draws } = computePriorities(exampleCounty({ seed: 4_294_967_295, draws: 20 }));
    expect(draws).toEqual({ generator: 'sfc32', seed: 4_294_967_295, count: 20 });
  });

  it('share each of the first three places out among the areas', () => {
    const { priorities } = computePriorities(exampleCounty());
    for (const first of [1, 2, 3] as const) {
      const shares = priorities.map(({ top }) => top?.[first] ?? 0);
      expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(first, 9);
    }
  });

  it('cannot be none', () => {
    expect(() => computePriorities(exampleCounty({ draws: 0 }))).toThrow(RangeError);
  });
});

function take(random: FillWithRandom, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  random(numbers);
  return numbers;
}

/** PractRand's sfc32 written in unbounded integers, cut to 32 bits after each step. */
function streamInBigInts(seed: number, count: number): number[] {
  const cut = (value: bigint): bigint => BigInt.asUintN(32, value);
  let [a, b, c, counter] = [0n, BigInt(seed), 0n, 1n];
  const next = (): number => {
    const result = cut(a + b + counter);
    counter = cut(counter + 1n);
    a = b ^ (b >> 9n);
    b = cut(c + (c << 3n));
    c = cut(cut((c << 21n) | (c >> 11n)) + result);
    return Number(result);
  };
  for (let round = 0; round < 12; round += 1) next();
  return Array.from({ length: count }, next);
}
