// A municipality's maturity answers as stored beside its county's report: one letter for each item of a dimension.
import type { OrganisationId, SurveyId } from '../ids.ts';
import type { CoreAnswer } from '../priority/types.ts';
import type { Answer } from '../response.ts';
import { answerLetter, readLetter } from '../scores.ts';

/** The questionnaire whose answers are a municipality's maturity. */
export const maturitySurvey = 'mognad' as SurveyId;

/** The latest submitted edition. `dimensions` holds one code for each dimension of the questionnaire. */
export interface MaturityScores {
  readonly organisation: OrganisationId;
  readonly edition: number;
  readonly submittedAt: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

/** A letter for each item in the questionnaire's order; `-` is missing and `x` not applicable: `143-2`. */
export const dimensionCodePattern = /^[0-4x-]+$/;

/** The items of each dimension, in the questionnaire's order. */
export type DimensionItems = ReadonlyMap<string, readonly string[]>;

interface Sectioned {
  readonly sections: readonly { readonly id: string; readonly kind: string }[];
  readonly questions: readonly { readonly id: string; readonly section: string }[];
}

export function itemsByDimension({ sections, questions }: Sectioned): DimensionItems {
  const dimensions = sections.filter(({ kind }) => kind === 'dimension');
  return new Map(
    dimensions.map(({ id }) => [
      id,
      questions.filter(({ section }) => section === id).map((question) => question.id),
    ]),
  );
}

/** The codes of an edition. An item the respondent could not see is missing, whatever was once answered to it. */
export function scoreItems(
  items: DimensionItems,
  answers: readonly Answer[],
  visible: ReadonlySet<string>,
): Record<string, string> {
  const byQuestion = new Map(answers.map((answer) => [answer.question, answer]));
  const letter = (item: string): string => answerLetter(visible.has(item) ? byQuestion.get(item) : undefined);
  return Object.fromEntries(
    [...items].map(([dimension, questions]) => [dimension, questions.map(letter).join('')]),
  );
}

/** The answers that the codes stand for, by dimension. */
export function readDimensionCodes(
  dimensions: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly CoreAnswer[]>> {
  return Object.fromEntries(
    Object.entries(dimensions).map(([dimension, code]) => [dimension, Array.from(code, readLetter)]),
  );
}
