// The printed contributions of an area add up to its printed score.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part, Weights } from '../../../../functions/core/priority/types.ts';
import { defaultWeights, parts } from '../../../../functions/core/priority/types.ts';
import { formatScore } from '../../../../functions/core/report/format.ts';
import { printedContributions } from '../../../../functions/render/county-report/contributions.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const forEachPart = (one: fc.Arbitrary<number>) =>
  fc.record({ need: one, gap: one, consequence: one, countyBenefit: one, reach: one });
const weights = forEachPart(fc.double({ min: 0.01, max: 1, noNaN: true })).map((raw): Weights => {
  const sum = parts.reduce((total, part) => total + raw[part], 0);
  return Object.fromEntries(parts.map((part) => [part, raw[part] / sum])) as Record<Part, number>;
});

describe('The printed contributions', () => {
  it('add up to the printed score, each within a tenth of what it is', () => {
    fc.assert(
      fc.property(forEachPart(share), weights, (values, weights) => {
        const exact = parts.map((part) => 100 * weights[part] * values[part]);
        const score = exact.reduce((sum, value) => sum + value, 0);
        const printed = printedContributions(values, weights, score);
        const tenths = parts.map((part) => Math.round((printed?.[part] ?? Number.NaN) * 10));
        const sum = tenths.reduce((total, value) => total + value, 0) / 10;
        expect(formatScore(sum, 'sv')).toBe(formatScore(score, 'sv'));
        parts.forEach((part, index) => {
          expect(Math.abs((printed?.[part] ?? Number.NaN) - (exact[index] ?? Number.NaN))).toBeLessThan(
            0.1 + 1e-9,
          );
        });
      }),
    );
  });

  it('are not given for an area without a score', () => {
    expect(printedContributions({ need: 0.5 }, defaultWeights, undefined)).toBeUndefined();
  });
});
