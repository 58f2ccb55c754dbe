// Last accepted edition's answers as answers to confirm: which questions they hold for, and how they are laid in.
import type { SurveyRef } from './ids.ts';
import { type Answer, isAnswered } from './response.ts';

export type QuestionChange = 'same' | 'reworded' | 'stricter' | 'new' | 'removed';

/** A version of a survey and, for each question it asks, its change against the version before. */
export interface VersionChanges {
  readonly ref: SurveyRef;
  readonly questions: readonly { readonly id: string; readonly change: QuestionChange }[];
}

/**
 * The questions of `now` that an answer given in `then` still answers. `versions`: all of the survey, oldest first.
 * A question holds when no version since has asked more of it; reworded asks the same in other words. None when either
 * version is not in the list, or `then` is the newer.
 */
export function questionsThatHold(
  versions: readonly VersionChanges[],
  then: SurveyRef,
  now: SurveyRef,
): ReadonlySet<string> {
  const from = versions.findIndex(({ ref }) => ref === then);
  const to = versions.findIndex(({ ref }) => ref === now);
  const [asked] = versions.slice(from, from + 1);
  if (asked === undefined || from < 0 || to < from) return new Set();
  return versions.slice(from + 1, to + 1).reduce(
    (holding, { questions }) => {
      const kept = questions.filter(({ id, change }) => holding.has(id) && isCarried(change));
      return new Set(kept.map(({ id }) => id));
    },
    new Set(asked.questions.map(({ id }) => id)),
  );
}

function isCarried(change: QuestionChange): boolean {
  return change === 'same' || change === 'reworded';
}

/**
 * The standing answers with earlier ones laid in where nobody has answered: unconfirmed, so that they count as
 * unanswered everywhere. Nothing is stored until somebody confirms. One who takes a confirmation back leaves an empty
 * answer, and the earlier one shows again, from the version that now stands.
 */
export function withEarlierAnswers(standing: readonly Answer[], earlier: readonly Answer[]): Answer[] {
  const written = new Map(standing.map((answer) => [answer.question, answer]));
  const laidIn = earlier.filter(isAnswered).flatMap((answer) => {
    const now = written.get(answer.question);
    if (now !== undefined && now.value !== null) return [];
    const comment = now?.comment ?? answer.comment;
    return [{ ...answer, comment, version: now?.version ?? 0, confirmed: false }];
  });
  const covered = new Set(laidIn.map(({ question }) => question));
  return [...standing.filter(({ question }) => !covered.has(question)), ...laidIn];
}
