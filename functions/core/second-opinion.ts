// A second opinion on a section: a colleague's own answers, given without seeing the organisation's, and where the two differ.
import { canonicalJson } from './canonical-json.ts';
import { type Answer, type AnswerValue, isAnswered } from './response.ts';

/** One person's answer to one question; never part of what is submitted. */
export type Opinion = Pick<Answer, 'question' | 'value' | 'comment' | 'author' | 'authorId' | 'at'>;

export interface Disagreement<O extends Pick<Opinion, 'question' | 'value'>> {
  readonly question: string;
  /** The organisation's answer; null while there is none. */
  readonly answer: AnswerValue;
  /** Those that say something else, in the order they were given in. */
  readonly others: readonly O[];
}

/** The questions, in the order of `questions`, that somebody has answered otherwise than the organisation has. */
export function disagreements<O extends Pick<Opinion, 'question' | 'value' | 'at'>>(
  questions: readonly string[],
  answers: readonly Pick<Answer, 'question' | 'value' | 'confirmed'>[],
  opinions: readonly O[],
): Disagreement<O>[] {
  const standing = new Map(answers.filter(isAnswered).map(({ question, value }) => [question, value]));
  return questions.flatMap((question) => {
    const answer = standing.get(question) ?? null;
    const others = opinions
      .filter((opinion) => opinion.question === question && opinion.value !== null)
      .filter(({ value }) => canonicalJson(value) !== canonicalJson(answer))
      .toSorted((a, b) => (a.at < b.at ? -1 : 1));
    return others.length === 0 ? [] : [{ question, answer, others }];
  });
}
