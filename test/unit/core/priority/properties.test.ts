// What holds for the priority numbers of any county.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computePriorities } from '../../../../functions/core/priority/compute-priorities.ts';
import { beatsForAllWeights } from '../../../../functions/core/priority/rank-range.ts';
import { scoreOf } from '../../../../functions/core/priority/score.ts';
import type {
  CoreAnswer,
  OrganisationAnswers,
  PriorityInput,
} from '../../../../functions/core/priority/types.ts';
import { defaultWeights } from '../../../../functions/core/priority/types.ts';
import { fillOneByOne } from '../../../support/fill-missing.ts';
import { county } from '../../../support/priority-input.ts';
import { completeAreas, cornersOfTheBox } from '../../../support/weight-box.ts';

const noise = 1e-9;
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const anyParts = fc.record({ need: unit, gap: unit, consequence: unit, countyBenefit: unit, reach: unit });

describe('answering', () => {
  it('only narrows bounds, and the score lies inside every earlier interval', () => {
    fc.assert(
      fc.property(
        county(),
        fc.infiniteStream(fc.constantFrom<CoreAnswer>(0, 1, 2, 3, 4)),
        (input, answers) => {
          let before = computePriorities(input).priorities;
          for (const answered of fillOneByOne(input, answers)) {
            const after = computePriorities(answered).priorities;
            for (const earlier of before) {
              const later = after.find(({ area }) => area === earlier.area);
              expect(later?.bounds?.[0] ?? 0).toBeGreaterThanOrEqual((earlier.bounds?.[0] ?? 0) - noise);
              expect(later?.bounds?.[1] ?? 100).toBeLessThanOrEqual((earlier.bounds?.[1] ?? 100) + noise);
              if (later?.score === undefined || earlier.bounds === undefined) continue;
              expect(later.score).toBeGreaterThanOrEqual(earlier.bounds[0] - noise);
              expect(later.score).toBeLessThanOrEqual(earlier.bounds[1] + noise);
            }
            before = after;
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('everything leaves the score as its own bounds', () => {
    fc.assert(
      fc.property(
        county(),
        fc.infiniteStream(fc.constantFrom<CoreAnswer>(0, 1, 2, 3, 4)),
        (input, answers) => {
          const full = [...fillOneByOne(input, answers)].at(-1) ?? input;
          for (const { score, bounds, coverage } of computePriorities(full).priorities) {
            if (score === undefined || coverage !== 1) continue;
            expect(bounds).toEqual([score, score]);
          }
        },
      ),
    );
  });
});

describe('the order of the input', () => {
  it('of organisations, responses and areas is no part of the result', () => {
    fc.assert(
      fc.property(county({ draws: 30 }), (input) => {
        const turned: PriorityInput = {
          ...input,
          areas: input.areas.toReversed(),
          inScope: input.inScope.toReversed(),
          submitted: new Map([...input.submitted].toReversed()),
        };
        const found = computePriorities(input);
        const again = computePriorities(turned);
        const priorities = found.ordered ? again.priorities : again.priorities.toReversed();
        expect(JSON.stringify({ ...again, priorities })).toBe(JSON.stringify(found));
      }),
    );
  });
});

describe('identical areas', () => {
  it('always tie: same numbers, same group, their places side by side', () => {
    fc.assert(
      fc.property(county(), (input) => {
        const [copied = ''] = input.areas;
        const twin = `${copied}-twin`;
        const submitted = new Map(
          [...input.submitted].map(([organisation, answers]): [typeof organisation, OrganisationAnswers] => {
            const own = answers[copied];
            return [organisation, own === undefined ? answers : { ...answers, [twin]: own }];
          }),
        );
        const { priorities } = computePriorities({ ...input, areas: [...input.areas, twin], submitted });
        const [one, other] = [copied, twin].map((id) => priorities.find(({ area }) => area === id));
        expect([other?.score, other?.bounds, other?.group, other?.reason]).toEqual([
          one?.score,
          one?.bounds,
          one?.group,
          one?.reason,
        ]);
        expect(other?.rankRange?.missing).toEqual(one?.rankRange?.missing);
        expect(other?.rankRange?.weights).toEqual(one?.rankRange?.weights);
        expect(other?.rankRange?.leaveOneOut).toEqual(one?.rankRange?.leaveOneOut);
        if (one?.rank !== undefined) expect(other?.rank).toBe(one.rank + 1);
      }),
    );
  });
});

describe('the box of weights', () => {
  it('widened never narrows a range: who wins in the wider box wins in the narrower', () => {
    fc.assert(
      fc.property(anyParts, anyParts, unit, unit, (a, b, one, other) => {
        const [narrow, wide] = [Math.min(one, other), Math.max(one, other)];
        if (beatsForAllWeights(a, b, defaultWeights, wide)) {
          expect(beatsForAllWeights(a, b, defaultWeights, narrow)).toBe(true);
        }
      }),
    );
  });

  it('is judged as at its corners, where a sum of weighted parts is least', () => {
    fc.assert(
      fc.property(anyParts, anyParts, (a, b) => {
        const leads = cornersOfTheBox().map((weights) => (scoreOf(a, weights) - scoreOf(b, weights)) / 100);
        const least = Math.min(...leads);
        fc.pre(Math.abs(least - noise) > 1e-12);
        expect(beatsForAllWeights(a, b, defaultWeights)).toBe(least > noise);
      }),
    );
  });
});

describe('a border', () => {
  const clear = county({ areas: 5, organisations: 5 }).filter(
    (input) => computePriorities(input).borders.length > 0,
  );

  it('is crossed by no weights in the box', () => {
    fc.assert(
      fc.property(clear, (input) => {
        const scored = completeAreas(input);
        for (const weights of cornersOfTheBox()) {
          for (const above of scored) {
            for (const below of scored) {
              if ((above.group ?? 0) >= (below.group ?? 0)) continue;
              expect(scoreOf(above.parts, weights)).toBeGreaterThan(scoreOf(below.parts, weights));
            }
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('drawn solid is crossed by no filling of the missing answers', () => {
    fc.assert(
      fc.property(clear, (input) => {
        const { priorities, borders } = computePriorities(input);
        for (const { above, dashed } of borders) {
          const lows = priorities
            .filter(({ group }) => group !== undefined && group <= above)
            .map(({ bounds }) => bounds?.[0] ?? 0);
          const highs = priorities
            .filter(({ group }) => group !== undefined && group > above)
            .map(({ bounds }) => bounds?.[1] ?? 100);
          expect(dashed).toBe(!(Math.min(...lows) > Math.max(...highs) + noise));
        }
      }),
      { numRuns: 50 },
    );
  });
});
