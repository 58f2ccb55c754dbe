// A county's answers counted once: what stays the same whatever the weights are.
import type { CompleteParts } from './score.ts';
import { isComplete, partsOf } from './score.ts';
import type { AreaTally } from './tally.ts';
import { tallyArea } from './tally.ts';
import type { OrganisationAnswers, PriorityInput } from './types.ts';

export interface TalliedCounty {
  readonly organisations: { readonly inScope: number; readonly responded: number };
  /** In catalogue order. */
  readonly areas: readonly TalliedArea[];
  /** Once for each organisation that has answered, with that organisation out of the scope: parts by area. */
  readonly withoutEach: readonly PartsByArea[];
}

export interface TalliedArea {
  readonly area: string;
  readonly tally: AreaTally;
}

/** An area without a score is absent. */
export type PartsByArea = ReadonlyMap<string, CompleteParts>;

export function tallyCounty({
  areas,
  inScope,
  submitted,
}: Pick<PriorityInput, 'areas' | 'inScope' | 'submitted'>): TalliedCounty {
  const responses = inScope.map((organisation) => submitted.get(organisation));
  return {
    organisations: {
      inScope: inScope.length,
      responded: responses.filter((response) => response !== undefined).length,
    },
    areas: areas.map((area) => ({ area, tally: tallyArea(area, responses) })),
    withoutEach: responses.flatMap((response, left) =>
      response === undefined ? [] : [partsByArea(areas, responses.toSpliced(left, 1))],
    ),
  };
}

function partsByArea(
  areas: readonly string[],
  responses: readonly (OrganisationAnswers | undefined)[],
): PartsByArea {
  const parts = new Map<string, CompleteParts>();
  for (const area of areas) {
    const found = partsOf(tallyArea(area, responses));
    if (isComplete(found)) parts.set(area, found);
  }
  return parts;
}
