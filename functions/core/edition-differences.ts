// What differs between two submitted editions, question by question.
import { canonicalJson } from './canonical-json.ts';
import { type Answer, type AnswerValue, isAnswered } from './response.ts';

export type EditionAnswer = Pick<Answer, 'question' | 'value' | 'comment' | 'confirmed'>;

/** What one edition says on a question; null is no answer. */
export interface Said {
  readonly value: AnswerValue;
  readonly comment: string;
}

export interface EditionDifference {
  readonly question: string;
  /** `commented`: the answer is the same, the comment is not. */
  readonly kind: 'added' | 'removed' | 'changed' | 'commented';
  readonly before: Said;
  readonly after: Said;
}

/** Each question on which the two say different things, in the order of `before` and then of `after`. */
export function editionDifferences(
  before: readonly EditionAnswer[],
  after: readonly EditionAnswer[],
): EditionDifference[] {
  const [one, other] = [before, after].map(byQuestion) as [Map<string, Said>, Map<string, Said>];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((question) => {
    const was = one.get(question) ?? silence;
    const is = other.get(question) ?? silence;
    const kind = kindOf(was, is);
    return kind === undefined ? [] : [{ question, kind, before: was, after: is }];
  });
}

const silence: Said = { value: null, comment: '' };

function byQuestion(answers: readonly EditionAnswer[]): Map<string, Said> {
  return new Map(
    answers.map((answer) => [
      answer.question,
      { value: isAnswered(answer) ? answer.value : null, comment: answer.comment ?? '' },
    ]),
  );
}

function kindOf(was: Said, is: Said): EditionDifference['kind'] | undefined {
  if (canonicalJson(was.value) === canonicalJson(is.value)) {
    return was.comment === is.comment ? undefined : 'commented';
  }
  if (was.value === null) return 'added';
  return is.value === null ? 'removed' : 'changed';
}
