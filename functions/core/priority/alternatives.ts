// Two other ways to set the same answers in order, beside the published one: Hanlon's rating, and by population.
import type { OrganisationId } from '../ids.ts';
import { ratingOfParts } from './hanlon.ts';
import { type PopulatedAnswer, populationWeightedMean } from './population-weighting.ts';
import { isComplete, scoreOf } from './score.ts';
import { highAnswer, highestAnswer } from './tally.ts';
import { isAbove } from './tolerance.ts';
import type { AreaPriority, CoreQuestion, OrganisationAnswers, Part, Weights } from './types.ts';

/** Ranks stand only where the published order does; areas with equal numbers share the better place. */
export interface AlternativeOrder {
  readonly area: string;
  /** Basic Priority Rating, 0–100. Never to be mixed with the score. */
  readonly hanlon?: { readonly rating: number; readonly rank?: number };
  /** The score 0–100 where each municipality counts by its population. */
  readonly population?: { readonly score: number; readonly rank?: number };
}

export interface AlternativeInput {
  readonly ordered: boolean;
  /** In published order. */
  readonly priorities: readonly AreaPriority[];
  readonly submitted: ReadonlyMap<OrganisationId, OrganisationAnswers>;
  readonly population: (id: OrganisationId) => number;
  readonly weights: Weights;
}

/** In the order of `priorities`. What cannot be computed for want of a valid answer is absent. */
export function alternativeOrders(input: AlternativeInput): AlternativeOrder[] {
  const rated = input.priorities.map(({ area, parts: found }) => ({
    area,
    rating: ratingOf(found),
    score: populationScore(area, input),
  }));
  const rankIn = (numbers: readonly (number | undefined)[], own: number) =>
    input.ordered ? { rank: 1 + numbers.filter((one) => one !== undefined && isAbove(one, own)).length } : {};
  const ratings = rated.map(({ rating }) => rating);
  const scores = rated.map(({ score }) => score);
  return rated.map(({ area, rating, score }) => ({
    area,
    ...(rating !== undefined && { hanlon: { rating, ...rankIn(ratings, rating) } }),
    ...(score !== undefined && { population: { score, ...rankIn(scores, score) } }),
  }));
}

function populationScore(
  area: string,
  { submitted, population, weights }: AlternativeInput,
): number | undefined {
  const valid = (question: CoreQuestion, read: (answer: number) => number): PopulatedAnswer[] =>
    [...submitted].flatMap(([id, areas]) => {
      const answer = areas[area]?.[question];
      return typeof answer === 'number' ? [{ answer: read(answer), population: population(id) }] : [];
    });
  const share = (question: CoreQuestion, read: (answer: number) => number) =>
    populationWeightedMean(valid(question, read));
  const found: Readonly<Record<Part, number | undefined>> = {
    need: share('behov', (answer) => answer / highestAnswer),
    gap: share('nulage', (answer) => (highestAnswer - answer) / highestAnswer),
    consequence: share('konsekvens', (answer) => answer / highestAnswer),
    countyBenefit: share('lansnytta', (answer) => answer / highestAnswer),
    reach: share('behov', (answer) => (answer >= highAnswer ? 1 : 0)),
  };
  return isComplete(found) ? scoreOf(found, weights) : undefined;
}

function ratingOf({
  need,
  gap,
  consequence,
  countyBenefit,
  reach,
}: AreaPriority['parts']): number | undefined {
  const found = { need, gap, consequence, countyBenefit, reach };
  return isComplete(found) ? ratingOfParts(found) : undefined;
}
