// Weights in whole per cents: whatever is moved, they sum to 100.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveWeight, percentsOf, weightsOf } from '../../../../functions/core/meeting/move-weight.ts';
import { defaultWeights, parts } from '../../../../functions/core/priority/types.ts';

const sum = (weights: Readonly<Record<string, number>>) =>
  Object.values(weights).reduce((total, one) => total + one, 0);
const moves = fc.array(fc.tuple(fc.constantFrom(...parts), fc.double({ min: -20, max: 130, noNaN: true })), {
  minLength: 1,
  maxLength: 20,
});

describe('moving weights', () => {
  it('begins with the published ones, to the last digit', () => {
    expect(percentsOf(defaultWeights)).toEqual({
      need: 30,
      gap: 20,
      consequence: 25,
      countyBenefit: 15,
      reach: 10,
    });
    expect(weightsOf(percentsOf(defaultWeights))).toEqual(defaultWeights);
  });

  it('keeps them whole, within 0–100 and summing to 100, however often', () => {
    fc.assert(
      fc.property(moves, (made) => {
        let percents = percentsOf(defaultWeights);
        for (const [part, percent] of made) {
          percents = moveWeight(percents, part, percent, defaultWeights);
          expect(percents[part]).toBe(Math.min(Math.max(Math.round(percent), 0), 100));
          expect(sum(percents)).toBe(100);
          for (const each of Object.values(percents)) {
            expect(Number.isInteger(each) && each >= 0).toBe(true);
          }
        }
        expect(Math.abs(sum(weightsOf(percents)) - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it('lets the others share the rest in proportion, and as published when they have nothing to go by', () => {
    const moved = moveWeight(percentsOf(defaultWeights), 'need', 65, defaultWeights);
    expect(moved).toEqual({ need: 65, gap: 10, consequence: 13, countyBenefit: 7, reach: 5 });
    const all = moveWeight(moved, 'need', 100, defaultWeights);
    expect(all).toEqual({ need: 100, gap: 0, consequence: 0, countyBenefit: 0, reach: 0 });
    expect(moveWeight(all, 'need', 30, defaultWeights)).toEqual(percentsOf(defaultWeights));
  });
});
