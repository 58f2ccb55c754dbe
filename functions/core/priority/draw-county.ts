// What the seeded draws say of each area that has a score: its likely places, and how often it is at the top.
import { likelyRange, topShares } from './acceptability.ts';
import { drawPlaces } from './draw-places.ts';
import { isComplete, partsOf } from './score.ts';
import type { TalliedArea } from './tallied-county.ts';
import { validIn } from './tally.ts';
import type { AreaPriority, RankRange, Weights } from './types.ts';
import { coreQuestions } from './types.ts';

/** With fewer valid answers to a question there is too little to draw its missing ones from. */
const fewestToDrawFrom = 3;

export interface DrawnPlaces {
  readonly likely: RankRange;
  readonly top: NonNullable<AreaPriority['top']>;
}

export interface Draws {
  readonly seed: number;
  readonly draws: number;
}

/** By area; one that has too few answers takes part in the draws, but nothing is said of it. */
export function drawCounty(
  areas: readonly TalliedArea[],
  weights: Weights,
  { seed, draws }: Draws,
): ReadonlyMap<string, DrawnPlaces> {
  const scored = areas.filter(({ tally }) => isComplete(partsOf(tally)));
  const places = drawPlaces(scored, weights, seed, draws);
  return new Map(
    scored.filter(hasEnoughToDrawFrom).flatMap(({ area }): [string, DrawnPlaces][] => {
      const counts = places.get(area);
      return counts === undefined ? [] : [[area, { likely: likelyRange(counts), top: topShares(counts) }]];
    }),
  );
}

export function hasEnoughToDrawFrom({ tally }: Pick<TalliedArea, 'tally'>): boolean {
  return coreQuestions.every((question) => validIn(tally[question]) >= fewestToDrawFrom);
}
