// Who of those that have agreed to be named has come clearly further, in which part of the questionnaires.

import { scoreDimension } from '../maturity/dimension.ts';
import { meanBounds, tallyAnswers } from '../priority/tally.ts';
import { isAbove } from '../priority/tolerance.ts';
import type { CoreAnswer } from '../priority/types.ts';

/** How far a municipality has come in one area or dimension, 0–4: the least and the most that missing answers allow. */
export type Stand = readonly [low: number, high: number];

/** One step of the scale 0–4, which is one maturity level. */
const clearSteps = 1;

/** At most so many are named in one area or dimension: those nearest in size. */
const mostNamed = 5;

/** Of an area: what was answered to how far the work has come. Undefined without a number. */
export function standInArea(nulage: CoreAnswer | undefined): Stand | undefined {
  return typeof nulage === 'number' ? [nulage, nulage] : undefined;
}

/** Of a dimension: its mean's bounds. Undefined where too few items are valid to give it a score. */
export function standInDimension(items: readonly CoreAnswer[] | undefined): Stand | undefined {
  if (items === undefined || scoreDimension(items).score === undefined) return undefined;
  return meanBounds(tallyAnswers(items));
}

/** At least one whole step, whatever either has left unanswered. */
export function isClearlyFurther(theirs: Stand, own: Stand): boolean {
  return !isAbove(clearSteps, theirs[0] - own[1]);
}

export interface Compared {
  readonly id: string;
  readonly stand: Stand | undefined;
  readonly population: number;
}

/** Ids of those who have come clearly further than `own`, nearest in size first, a few at most. */
export function furtherAlong(own: Compared, others: readonly Compared[]): string[] {
  const { stand } = own;
  if (stand === undefined) return [];
  return others
    .filter((other) => other.stand !== undefined && isClearlyFurther(other.stand, stand))
    .sort((one, other) => timesAsBig(one, own) - timesAsBig(other, own) || (one.id < other.id ? -1 : 1))
    .slice(0, mostNamed)
    .map(({ id }) => id);
}

/** How many times the bigger holds the smaller: 1 for the same size. */
function timesAsBig({ population: one }: Compared, { population: other }: Compared): number {
  return Math.max(one, other) / Math.min(one, other);
}
