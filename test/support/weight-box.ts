// The box of weights: each anywhere within half of its default, its corners, and areas to weigh in it.
import { computePriorities } from '../../functions/core/priority/compute-priorities.ts';
import type { CompleteParts } from '../../functions/core/priority/score.ts';
import { isComplete } from '../../functions/core/priority/score.ts';
import type { AreaPriority, PriorityInput, Weights } from '../../functions/core/priority/types.ts';
import { defaultWeights, parts } from '../../functions/core/priority/types.ts';

export function cornersOfTheBox(): Weights[] {
  return Array.from({ length: 2 ** parts.length }, (_, corner) =>
    weightsAt((part) => ((corner >> parts.indexOf(part)) % 2 === 0 ? 0.5 : 1.5)),
  );
}

export function weightsAt(factor: (part: keyof Weights) => number): Weights {
  return {
    need: factor('need') * defaultWeights.need,
    gap: factor('gap') * defaultWeights.gap,
    consequence: factor('consequence') * defaultWeights.consequence,
    countyBenefit: factor('countyBenefit') * defaultWeights.countyBenefit,
    reach: factor('reach') * defaultWeights.reach,
  };
}

/** The scored areas with all their parts. */
export function completeAreas(input: PriorityInput): (AreaPriority & { readonly parts: CompleteParts })[] {
  const result = computePriorities(input);
  return result.priorities.flatMap((area) => {
    const { need, gap, consequence, countyBenefit, reach } = area.parts;
    const found = { need, gap, consequence, countyBenefit, reach };
    return area.rank !== undefined && isComplete(found) ? [{ ...area, parts: found }] : [];
  });
}
