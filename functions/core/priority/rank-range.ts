// How far an area's place could move: by missing answers, by other weights, by leaving one organisation out.

import type { Scored } from './order.ts';
import type { CompleteParts } from './score.ts';
import { isAbove, tolerance } from './tolerance.ts';
import type { RankRange, Weights } from './types.ts';
import { parts } from './types.ts';

/** Each raw weight may lie this far, as a share, on either side of its default. */
export const weightSpread = 0.5;

/** One recomputation without one organisation: score by area; an area without a score there is absent. */
export type Recomputation = ReadonlyMap<string, number>;

/** Whatever the missing answers are, `a` scores higher than `b`. */
export function surelyBeats(a: Pick<Scored, 'bounds'>, b: Pick<Scored, 'bounds'>): boolean {
  return isAbove(a.bounds[0], b.bounds[1]);
}

/** Wherever in the box of weights, parts `a` score higher than parts `b`: Σ min((1−s)·w·d, (1+s)·w·d) > 0. */
export function beatsForAllWeights(
  a: CompleteParts,
  b: CompleteParts,
  weights: Weights,
  spread: number = weightSpread,
): boolean {
  const leastLead = parts.reduce((total, part) => {
    const lead = weights[part] * (a[part] - b[part]);
    return total + Math.min((1 - spread) * lead, (1 + spread) * lead);
  }, 0);
  return leastLead > tolerance;
}

/** The places `area` can take when `beats` says which areas are above which. */
export function rangeWithin<Area>(
  area: Area,
  all: readonly Area[],
  beats: (a: Area, b: Area) => boolean,
): RankRange {
  const above = all.filter((other) => beats(other, area)).length;
  const below = all.filter((other) => beats(area, other)).length;
  return [1 + above, all.length - below];
}

/** The places of `area` over all `results`; a result without its score leaves every place open. */
export function rangeOver(area: string, results: readonly Recomputation[], places: number): RankRange {
  const ranges = results.map((result): RankRange => {
    const score = result.get(area);
    if (score === undefined) return [1, places];
    return rangeWithin(score, [...result.values()], isAbove);
  });
  return [Math.min(...ranges.map(([best]) => best)), Math.max(...ranges.map(([, worst]) => worst))];
}
