// The scores again, once for each organisation that has answered, with that organisation out of the scope.
import type { Recomputation } from './rank-range.ts';
import { isComplete, partsOf, scoreOf } from './score.ts';
import { tallyArea } from './tally.ts';
import type { OrganisationAnswers, Weights } from './types.ts';

/** One entry per organisation in scope; undefined for one without a submitted edition. */
export type Responses = readonly (OrganisationAnswers | undefined)[];

export function scoreByArea(areas: readonly string[], responses: Responses, weights: Weights): Recomputation {
  const scores = new Map<string, number>();
  for (const area of areas) {
    const found = partsOf(tallyArea(area, responses));
    if (isComplete(found)) scores.set(area, scoreOf(found, weights));
  }
  return scores;
}

export function leaveEachOut(
  areas: readonly string[],
  responses: Responses,
  weights: Weights,
): readonly Recomputation[] {
  return responses.flatMap((response, left) =>
    response === undefined ? [] : [scoreByArea(areas, responses.toSpliced(left, 1), weights)],
  );
}
