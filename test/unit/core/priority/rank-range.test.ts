// The ranges of places against every place found by trying.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computePriorities } from '../../../../functions/core/priority/compute-priorities.ts';
import { isComplete, partsOf, scoreOf } from '../../../../functions/core/priority/score.ts';
import { tallyArea } from '../../../../functions/core/priority/tally.ts';
import { defaultWeights } from '../../../../functions/core/priority/types.ts';
import { fillInEveryWay, findMissing } from '../../../support/fill-missing.ts';
import { county } from '../../../support/priority-input.ts';
import { completeAreas, cornersOfTheBox, weightsAt } from '../../../support/weight-box.ts';

const noise = 1e-9;
const unit = fc.double({ min: 0, max: 1, noNaN: true });

describe('every range', () => {
  it('holds the published place, and lies within 1 and the number of scored areas', () => {
    fc.assert(
      fc.property(county({ draws: 5 }), (input) => {
        const scored = computePriorities(input).priorities.filter(({ rank }) => rank !== undefined);
        for (const { rank = Number.NaN, rankRange } of scored) {
          for (const [best, worst] of [rankRange?.missing, rankRange?.weights, rankRange?.leaveOneOut].map(
            (range) => range ?? [Number.NaN, Number.NaN],
          )) {
            expect(best).toBeGreaterThanOrEqual(1);
            expect(rank).toBeGreaterThanOrEqual(best ?? Number.NaN);
            expect(rank).toBeLessThanOrEqual(worst ?? Number.NaN);
            expect(worst).toBeLessThanOrEqual(scored.length);
          }
        }
      }),
    );
  });

  it('from missing answers holds every place that any filling of them gives', () => {
    const small = county({ areas: 3, organisations: 3 }).filter(
      (input) => findMissing(input).length > 0 && findMissing(input).length <= 4,
    );
    fc.assert(
      fc.property(small, (input) => {
        const before = computePriorities(input).priorities.filter(({ rank }) => rank !== undefined);
        for (const filled of fillInEveryWay(input)) {
          const after = computePriorities(filled).priorities;
          const scores = before.map(
            ({ area }) => after.find((one) => one.area === area)?.score ?? Number.NaN,
          );
          before.forEach(({ rankRange }, index) => {
            expectInside(placesByScore(scores, index), rankRange?.missing);
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('from weights holds every place at each corner of the box and inside it', () => {
    fc.assert(
      fc.property(
        county(),
        fc.record({ need: unit, gap: unit, consequence: unit, countyBenefit: unit, reach: unit }),
        (input, at) => {
          const scored = completeAreas(input);
          const inside = weightsAt((part) => 0.5 + at[part]);
          for (const weights of [...cornersOfTheBox(), inside]) {
            const scores = scored.map((area) => scoreOf(area.parts, weights));
            scored.forEach(({ rankRange }, index) => {
              expectInside(placesByScore(scores, index), rankRange?.weights);
            });
          }
        },
      ),
    );
  });

  it('from leaving one out holds the place in each recomputation', () => {
    fc.assert(
      fc.property(county({ organisations: 5 }), (input) => {
        const full = computePriorities(input).priorities.filter(({ rank }) => rank !== undefined);
        for (const left of input.submitted.keys()) {
          const responses = input.inScope.filter((id) => id !== left).map((id) => input.submitted.get(id));
          const scores = full.map(({ area }) => {
            const found = partsOf(tallyArea(area, responses));
            return isComplete(found) ? scoreOf(found, defaultWeights) : undefined;
          });
          full.forEach(({ rankRange }, index) => {
            const own = scores[index];
            const there = scores.filter((score) => score !== undefined);
            if (own === undefined) expect(rankRange?.leaveOneOut).toEqual([1, full.length]);
            else expectInside(placesByScore(there, there.indexOf(own)), rankRange?.leaveOneOut);
          });
        }
      }),
    );
  });
});

/** Best and worst place that the scores allow at `index`; equal scores share their places. */
function placesByScore(scores: readonly number[], index: number): readonly [number, number] {
  const own = scores[index] ?? Number.NaN;
  const above = scores.filter((score) => score > own + noise).length;
  const below = scores.filter((score) => score < own - noise).length;
  return [1 + above, scores.length - below];
}

function expectInside(
  [best, worst]: readonly [number, number],
  range: readonly [number, number] | undefined,
): void {
  expect(best).toBeGreaterThanOrEqual(range?.[0] ?? Number.NaN);
  expect(worst).toBeLessThanOrEqual(range?.[1] ?? Number.NaN);
}
