// Maturity of one dimension: the mean of its valid items, when enough of them are valid.

import { applicableIn, meanOf, tallyAnswers, validIn } from '../priority/tally.ts';
import type { CoreAnswer } from '../priority/types.ts';

/** Each number that can be given; `score` is 0–4, `completeness` valid / applicable 0..1. */
export interface DimensionScore {
  readonly valid: number;
  readonly applicable: number;
  readonly completeness?: number;
  readonly score?: number;
}

/** The score is given from 60 % valid on, compared in whole numbers: 3 of 5 is enough. */
export function scoreDimension(items: readonly CoreAnswer[]): DimensionScore {
  const tally = tallyAnswers(items);
  const [valid, applicable] = [validIn(tally), applicableIn(tally)];
  const score = 5 * valid >= 3 * applicable ? meanOf(tally) : undefined;
  return {
    valid,
    applicable,
    ...(applicable > 0 && { completeness: valid / applicable }),
    ...(score !== undefined && { score }),
  };
}
