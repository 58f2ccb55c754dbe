// Counts of the answers to one question: whole numbers, so the order of the organisations cannot matter.

import type { CoreAnswer, CoreQuestion, OrganisationAnswers } from './types.ts';
import { coreQuestions } from './types.ts';

export const highestAnswer = 4;
/** A need at or above this counts towards `reach`. */
export const highAnswer = 3;

/** How many organisations gave each answer 0–4, and how many gave none though the question concerns them. */
export interface Tally {
  /** Index is the answer. */
  readonly counts: readonly [number, number, number, number, number];
  readonly missing: number;
}

export type AreaTally = Readonly<Record<CoreQuestion, Tally>>;

export function tallyAnswers(answers: Iterable<CoreAnswer>): Tally {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  let missing = 0;
  for (const answer of answers) {
    if (answer === 'missing') missing += 1;
    else if (answer !== 'not-applicable') counts[answer] += 1;
  }
  return { counts, missing };
}

/** One area over the organisations in scope; an organisation without a response is undefined. */
export function tallyArea(
  area: string,
  organisations: readonly (OrganisationAnswers | undefined)[],
): AreaTally {
  const tallyOf = (question: CoreQuestion): Tally =>
    tallyAnswers(organisations.map((answers) => answers?.[area]?.[question] ?? 'missing'));
  return {
    nulage: tallyOf('nulage'),
    behov: tallyOf('behov'),
    konsekvens: tallyOf('konsekvens'),
    lansnytta: tallyOf('lansnytta'),
  };
}

export function validIn({ counts: [none, one, two, three, four] }: Tally): number {
  return none + one + two + three + four;
}

/** *n*: those in scope less those for whom the question is not applicable. */
export function applicableIn(tally: Tally): number {
  return validIn(tally) + tally.missing;
}

export function sumOf({ counts: [, one, two, three, four] }: Tally): number {
  return one + 2 * two + 3 * three + 4 * four;
}

/** Mean of the valid answers on the scale 0–4; undefined without any. */
export function meanOf(tally: Tally): number | undefined {
  const valid = validIn(tally);
  return valid === 0 ? undefined : sumOf(tally) / valid;
}

/** The same answers with every missing one set to `answer`. */
export function fillMissing(tally: Tally, answer: 0 | 4): Tally {
  const [none, one, two, three, four] = tally.counts;
  const counts: Tally['counts'] =
    answer === 0
      ? [none + tally.missing, one, two, three, four]
      : [none, one, two, three, four + tally.missing];
  return { counts, missing: 0 };
}

/** Lowest and highest mean that the missing answers could give; undefined when nothing is applicable. */
export function meanBounds(tally: Tally): readonly [low: number, high: number] | undefined {
  const low = meanOf(fillMissing(tally, 0));
  const high = meanOf(fillMissing(tally, highestAnswer));
  return low === undefined || high === undefined ? undefined : [low, high];
}

/** Valid and applicable over the four questions together. */
export function answersIn(area: AreaTally): { readonly valid: number; readonly applicable: number } {
  const tallies = coreQuestions.map((question) => area[question]);
  return {
    valid: tallies.reduce((total, tally) => total + validIn(tally), 0),
    applicable: tallies.reduce((total, tally) => total + applicableIn(tally), 0),
  };
}
