// What a county's numbers are computed from and nothing else: the same inputs, the same numbers, to the last digit.
import type { OrganisationId } from '../ids.ts';
import type { PriorityInput, Weights } from '../priority/types.ts';
import { readAreaCodes } from '../scores.ts';

export interface CountedInputs {
  readonly round: string;
  readonly county: string;
  /** In the order of the questionnaire. */
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  /** Municipalities in scope, in code order. */
  readonly inScope: readonly string[];
  /** Of those that have submitted, in code order; one code for each area, as in `Scores`. */
  readonly scores: readonly {
    readonly organisation: string;
    readonly edition: number;
    readonly submittedAt: string;
    readonly areas: Readonly<Record<string, string>>;
  }[];
  readonly weights: Weights;
  readonly weightsVersion: string;
  /** Unsigned 32-bit seed of the draws. */
  readonly seed: number;
  readonly draws: number;
  readonly computationVersion: number;
}

/** The same in the shape that the numbers are computed from. */
export function priorityInputOf(inputs: CountedInputs): PriorityInput {
  return {
    areas: inputs.areas.map(({ id }) => id),
    inScope: inputs.inScope as readonly OrganisationId[],
    submitted: new Map(
      inputs.scores.map(({ organisation, areas }) => [organisation as OrganisationId, readAreaCodes(areas)]),
    ),
    weights: inputs.weights,
    seed: inputs.seed,
    draws: inputs.draws,
  };
}
