// The small worked examples of the product definition: ratings, quadrants, sums, bounds and weighting.
import { describe, expect, it } from 'vitest';
import {
  basicPriorityRating,
  nacchoRating,
  overallPriorityRating,
  ratingOfParts,
} from '../../../../functions/core/priority/hanlon.ts';
import {
  crosshairOf,
  gapOf,
  quadrantOf,
  weightedGapOf,
} from '../../../../functions/core/priority/importance-performance.ts';
import { inPublishedOrder } from '../../../../functions/core/priority/order.ts';
import {
  populationCoverage,
  populationWeightedMean,
} from '../../../../functions/core/priority/population-weighting.ts';
import { boundsOf, isComplete, partsOf, scoreOf } from '../../../../functions/core/priority/score.ts';
import {
  applicableIn,
  meanBounds,
  meanOf,
  tallyAnswers,
  tallyArea,
  validIn,
} from '../../../../functions/core/priority/tally.ts';
import { defaultWeights } from '../../../../functions/core/priority/types.ts';
import { coreAnswerOf, workedExamples } from '../../../support/worked-examples.ts';

const municipalitiesInVästmanland = 10;

describe('Hanlon', () => {
  it.each(workedExamples.hanlon_uic)('rates ($A + $B) · $C / 3 as $BPR, $OPR after screening', (example) => {
    const rating = { size: example.A, seriousness: example.B, effectiveness: example.C };
    expect(basicPriorityRating(rating)).toBeCloseTo(example.BPR, 9);
    expect(overallPriorityRating(rating, example.D === 1)).toBeCloseTo(example.OPR, 9);
  });

  it.each(workedExamples.hanlon_naccho)('rates ($A + 2 · $B) · $C as $score', ({ A, B, C, score }) => {
    expect(nacchoRating({ size: A, seriousness: B, effectiveness: C })).toBeCloseTo(score, 9);
  });
});

describe('importance and performance', () => {
  const { input, crosshair, quadrants, gap, weighted_gap } = workedExamples.ipa;
  const areas = Object.entries(input).map(([area, [behov = 0, nulage = 0]]) => ({ area, behov, nulage }));
  const lines = crosshairOf(areas) ?? { behov: Number.NaN, nulage: Number.NaN };

  it('draws the lines at the means', () => {
    expect(lines.behov).toBeCloseTo(crosshair.behov, 9);
    expect(lines.nulage).toBeCloseTo(crosshair.nulage, 9);
    expect(crosshairOf([])).toBeUndefined();
  });

  it('gives each area its quadrant and gaps', () => {
    expect(Object.fromEntries(areas.map((area) => [area.area, quadrantOf(area, lines)]))).toEqual(quadrants);
    for (const area of areas) {
      expect(gapOf(area)).toBeCloseTo(gap[area.area as keyof typeof gap], 9);
      expect(weightedGapOf(area)).toBeCloseTo(weighted_gap[area.area as keyof typeof gap], 9);
    }
  });

  it('puts an area whose mean differs from the line by float noise alone on the line', () => {
    expect(quadrantOf({ behov: 0.1 + 0.2, nulage: 0.3 }, { behov: 0.3, nulage: 0.1 + 0.2 })).toBe('behall');
  });
});

describe('the weighted sum', () => {
  const { input, output, order_P, order_BPR, weights } = workedExamples.weighted_sum;
  const areas = Object.entries(input).map(([area, answers]) => {
    const responses = answers.map((answer) => ({
      [area]: {
        nulage: coreAnswerOf(answer.nulage),
        behov: coreAnswerOf(answer.behov),
        konsekvens: coreAnswerOf(answer.konsekvens),
        lansnytta: coreAnswerOf(answer.lansnytta),
      },
    }));
    const tally = tallyArea(area, responses);
    const parts = partsOf(tally);
    if (!isComplete(parts)) throw new Error('the example answers everything');
    const bounds = boundsOf(tally, defaultWeights) ?? [Number.NaN, Number.NaN];
    return { area, parts, bounds, score: scoreOf(parts, defaultWeights), rating: ratingOfParts(parts) };
  });

  it('has the published weights', () => {
    expect(Object.values(defaultWeights)).toEqual(Object.values(weights));
  });

  it.each(areas)(
    'gives $area its parts, score and second opinion',
    ({ area, parts, score, rating, bounds }) => {
      const { score: expectedScore, bpr, ...expectedParts } = output[area as keyof typeof output];
      expect(parts).toEqual(expectedParts);
      expect(score).toBeCloseTo(expectedScore, 9);
      expect(rating).toBeCloseTo(bpr, 9);
      expect(bounds).toEqual([score, score]);
    },
  );

  it('orders by score as by the second opinion', () => {
    expect(inPublishedOrder(areas).map(({ area }) => area)).toEqual(order_P);
    expect(areas.toSorted((a, b) => b.rating - a.rating).map(({ area }) => area)).toEqual(order_BPR);
  });
});

describe('non-response', () => {
  it('bounds a mean by every missing answer at 0 and at 4', () => {
    const { answers, N, response_rate, mean, lower, upper } = workedExamples.nonresponse_bounds;
    const missing = new Array<undefined>(N - answers.length).fill(undefined);
    const tally = tallyAnswers([...answers, ...missing].map(coreAnswerOf));
    const [low, high] = meanBounds(tally) ?? [];
    expect(meanOf(tally)).toBeCloseTo(mean, 9);
    expect(low).toBeCloseTo(lower, 9);
    expect(high).toBeCloseTo(upper, 9);
    expect(validIn(tally) / applicableIn(tally)).toBeCloseTo(response_rate, 9);
  });

  it('has no bounds where the question concerns nobody', () => {
    expect(meanBounds(tallyAnswers(['not-applicable']))).toBeUndefined();
  });
});

describe('population weighting', () => {
  const example = workedExamples.population_weighting_vastmanland;
  const answers = Object.entries(example.answers).map(([id, answer]) => ({
    answer,
    population: example.populations[id as keyof typeof example.populations],
  }));

  it('lets one city decide, which the unweighted mean does not', () => {
    expect(populationWeightedMean(answers)).toBeCloseTo(example.population_weighted, 9);
    expect(meanOf(tallyAnswers(answers.map(({ answer }) => coreAnswerOf(answer))))).toBeCloseTo(
      example.unweighted,
      9,
    );
    expect(populationWeightedMean([])).toBeUndefined();
  });

  it('covers 84 per cent of the population with half of the municipalities', () => {
    const population = 277_200;
    expect(populationCoverage(answers, population)).toBeCloseTo(example.coverage_population, 4);
    expect(answers.length / municipalitiesInVästmanland).toBe(example.response_rate);
  });
});
