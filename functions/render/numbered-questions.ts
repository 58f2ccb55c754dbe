// Questions numbered as a reader finds them: `8.3` is the third question of the eighth part, here and in the web.
import type { SurveyVersion } from '../../surveys/types.ts';
import type { NamedQuestion } from '../core/condition-in-words.ts';
import { type PageText, pagesOf, type QuestionText } from '../core/questionnaire-text.ts';

export interface NumberedQuestion {
  /** `8.3`. */
  readonly number: string;
  readonly of: QuestionText;
}

export interface NumberedPage extends Omit<PageText, 'questions'> {
  readonly number: number;
  readonly questions: readonly NumberedQuestion[];
}

export function numberedPages(version: Pick<SurveyVersion, 'definition'>): NumberedPage[] {
  return pagesOf(version).map((page, at) => ({
    ...page,
    number: at + 1,
    questions: page.questions.map((of, index) => ({ number: `${at + 1}.${index + 1}`, of })),
  }));
}

/** How a condition names the questions of these pages: `fråga 8.3`. */
export function namedIn(pages: readonly NumberedPage[]): (id: string) => NamedQuestion | undefined {
  const named = new Map(
    pages.flatMap(({ questions }) =>
      questions.map(({ number, of }) => [of.id, { name: `fråga ${number}`, of }] as const),
    ),
  );
  return (id) => named.get(id);
}
