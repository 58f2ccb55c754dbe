// The worked examples of the product definition, and its whole county as input to the numbers.

import type { OrganisationId } from '../../functions/core/ids.ts';
import { organisationId } from '../../functions/core/ids.ts';
import type {
  AreaAnswers,
  CoreAnswer,
  OrganisationAnswers,
  PriorityInput,
} from '../../functions/core/priority/types.ts';
import { defaultWeights } from '../../functions/core/priority/types.ts';
import type { AnswerValue } from '../../functions/core/response.ts';
import { isNotApplicable } from '../../functions/core/response.ts';
import examples from '../golden/worked-examples.json' with { type: 'json' };

export const workedExamples = examples;

/** Catalogue order. */
export const exampleAreas = [
  ...new Set(
    Object.keys(examples.county_report.answers['2104']).map((question) => question.split('.')[0] ?? ''),
  ),
];

export function exampleCounty(overrides: Partial<PriorityInput> = {}): PriorityInput {
  const organisations = Object.entries(examples.county_report.answers);
  return {
    areas: exampleAreas,
    inScope: organisations.map(([id]) => organisationId(id)),
    submitted: new Map(
      organisations.flatMap(([id, answers]): [OrganisationId, OrganisationAnswers][] =>
        answers === null ? [] : [[organisationId(id), answersByArea(answers)]],
      ),
    ),
    weights: defaultWeights,
    seed: 1,
    draws: 10_000,
    ...overrides,
  };
}

function answersByArea(answers: Readonly<Record<string, AnswerValue>>): OrganisationAnswers {
  return Object.fromEntries(
    exampleAreas.map((area): [string, AreaAnswers] => [
      area,
      {
        nulage: coreAnswerOf(answers[`${area}.nulage`]),
        behov: coreAnswerOf(answers[`${area}.behov`]),
        konsekvens: coreAnswerOf(answers[`${area}.konsekvens`]),
        lansnytta: coreAnswerOf(answers[`${area}.lansnytta`]),
      },
    ]),
  );
}

/** A worked example's answer as the numbers take it. */
export function coreAnswerOf(value: AnswerValue | undefined): CoreAnswer {
  if (isNotApplicable(value)) return 'not-applicable';
  return value === 0 || value === 1 || value === 2 || value === 3 || value === 4 ? value : 'missing';
}
