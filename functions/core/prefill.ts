// Last accepted edition's answers as answers to confirm: which questions they hold for, and how they are laid in.
import { changeBetween, isComparable, type VersionChanges } from './change-between.ts';
import type { SurveyRef } from './ids.ts';
import { type Answer, isAnswered } from './response.ts';

/**
 * The questions of `now` that an answer given in `then` still answers: those of which no version since has asked more;
 * reworded asks the same in other words. None when either version is not in the list, or `then` is the newer.
 */
export function questionsThatHold(
  versions: readonly VersionChanges[],
  then: SurveyRef,
  now: SurveyRef,
): ReadonlySet<string> {
  const asked = versions.find(({ survey, version }) => `${survey}@${version}` === now)?.questions ?? [];
  const holding = asked.filter(({ id }) => isComparable(changeBetween(versions, then, now, id)));
  return new Set(holding.map(({ id }) => id));
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
