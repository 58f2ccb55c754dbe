// Who saved an answer last in each part, and when.
import type { SurveyVersion } from '../shared/questionnaire.ts';

interface Saved {
  readonly question: string;
  readonly author: string;
  readonly at: string;
  readonly confirmed: boolean;
}

/** By section. An answer that waits to be confirmed was saved by nobody in this round. */
export function lastSaved(
  { questions }: Pick<SurveyVersion, 'questions'>,
  answers: readonly Saved[],
): ReadonlyMap<string, { readonly by: string; readonly at: string }> {
  const sectionOf = new Map(questions.map(({ id, section }) => [id, section]));
  const oldestFirst = answers
    .filter(({ confirmed }) => confirmed)
    .toSorted((one, other) => one.at.localeCompare(other.at));
  return new Map(
    oldestFirst.map(({ question, author, at }) => [sectionOf.get(question) ?? '', { by: author, at }]),
  );
}
