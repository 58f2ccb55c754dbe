// What parts and organisations add to a score, against the score itself.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionsTo } from '../../../../functions/core/priority/contributions.ts';
import { isComplete, partsOf, scoreOf } from '../../../../functions/core/priority/score.ts';
import { tallyArea } from '../../../../functions/core/priority/tally.ts';
import type { AreaAnswers, CoreAnswer, Weights } from '../../../../functions/core/priority/types.ts';
import { defaultWeights, parts } from '../../../../functions/core/priority/types.ts';

const answer = fc.constantFrom<CoreAnswer>(0, 1, 2, 3, 4, 'missing', 'not-applicable');
const areaAnswers = fc.record({ nulage: answer, behov: answer, konsekvens: answer, lansnytta: answer });
const county = fc.array(fc.option(areaAnswers, { nil: undefined }), { maxLength: 49 });
const weights: fc.Arbitrary<Weights> = fc
  .tuple(...parts.map(() => fc.integer({ min: 1, max: 100 })))
  .map((raw) => {
    const sum = raw.reduce((total, one) => total + one, 0);
    const [need = 0, gap = 0, consequence = 0, countyBenefit = 0, reach = 0] = raw.map((one) => one / sum);
    return { need, gap, consequence, countyBenefit, reach };
  });

function contributors(answers: readonly (AreaAnswers | undefined)[]) {
  return answers.map((one, index) => ({
    id: String(index),
    areas: one === undefined ? {} : { boende: one },
  }));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe('contributions', () => {
  it('add up to the score by part and by organisation within 1e-9, and are absent exactly without a score', () => {
    fc.assert(
      fc.property(county, weights, (answers, given) => {
        const complete = partsOf(
          tallyArea(
            'boende',
            answers.map((one) => (one === undefined ? undefined : { boende: one })),
          ),
        );
        const found = contributionsTo('boende', contributors(answers), given);
        if (!isComplete(complete)) {
          expect(found).toBeUndefined();
          return;
        }
        const score = scoreOf(complete, given);
        expect(Math.abs(sum(Object.values(found?.parts ?? {})) - score)).toBeLessThan(1e-9);
        const totals = found?.organisations.map(({ total }) => total) ?? [];
        expect(Math.abs(sum(totals) - score)).toBeLessThan(1e-9);
        for (const part of parts) {
          const expected = 100 * given[part] * complete[part];
          expect(Math.abs((found?.parts[part] ?? Number.NaN) - expected)).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it('divide a part between those who gave it a valid answer, and leave the others without one', () => {
    const found = contributionsTo(
      'boende',
      contributors([
        { nulage: 0, behov: 4, konsekvens: 4, lansnytta: 4 },
        { nulage: 4, behov: 2, konsekvens: 'missing', lansnytta: 'not-applicable' },
        undefined,
      ]),
      defaultWeights,
    );
    const [first, second, third] = found?.organisations ?? [];
    expect(first?.parts).toEqual({ need: 15, gap: 10, consequence: 25, countyBenefit: 15, reach: 5 });
    expect(second?.parts).toEqual({ need: 7.5, gap: 0, reach: 0 });
    expect(third).toEqual({ id: '2', parts: {}, total: 0 });
  });
});
