// What organisations wrote in their own words, section by section: answers in text, comments, reasons for "not applicable".
import { type Answer, isNotApplicable } from '../response.ts';

export type FreeTextKind = 'text' | 'comment' | 'reason';

export interface FreeText {
  readonly section: string;
  readonly question: string;
  readonly kind: FreeTextKind;
  readonly text: string;
}

interface AskedQuestion {
  readonly id: string;
  readonly section: string;
  readonly rule: { readonly type: string };
}

/** In the order of `questions`; of one question the answer or reason first, then the comment. Nothing is cut. */
export function freeTextsIn(
  questions: readonly AskedQuestion[],
  answers: readonly Pick<Answer, 'question' | 'value' | 'comment' | 'confirmed'>[],
  isVisible: (question: string) => boolean,
): FreeText[] {
  const given = new Map(answers.filter(({ confirmed }) => confirmed).map((one) => [one.question, one]));
  return questions.flatMap(({ id: question, section, rule }): FreeText[] => {
    const answer = given.get(question);
    if (answer === undefined || !isVisible(question)) return [];
    const found = (kind: FreeTextKind, text: string): FreeText[] =>
      text.trim() === '' ? [] : [{ section, question, kind, text }];
    const { value, comment = '' } = answer;
    return [
      ...(rule.type === 'text' && typeof value === 'string' ? found('text', value) : []),
      ...(isNotApplicable(value) ? found('reason', value.reason) : []),
      ...found('comment', comment),
    ];
  });
}
