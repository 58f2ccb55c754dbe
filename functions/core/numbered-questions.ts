// Questions numbered as a reader finds them: `8.3` is the third question of the eighth part, on pages and in documents.
import type { NamedQuestion } from './condition-in-words.ts';
import { type Defined, type PageText, pagesOf, type QuestionText } from './questionnaire-text.ts';
import type { Language } from './report/format.ts';

export interface NumberedQuestion {
  /** `8.3`. */
  readonly number: string;
  readonly of: QuestionText;
}

export interface NumberedPage extends Omit<PageText, 'questions'> {
  readonly number: number;
  readonly questions: readonly NumberedQuestion[];
}

export function numberedPages(version: Defined): NumberedPage[] {
  return pagesOf(version).map((page, at) => ({
    ...page,
    number: at + 1,
    questions: page.questions.map((of, index) => ({ number: `${at + 1}.${index + 1}`, of })),
  }));
}

type Find = (id: string) => NamedQuestion | undefined;

const questionWord = { sv: 'fråga', en: 'question' } as const satisfies Record<Language, string>;

/** How a condition names the questions of these pages: `fråga 8.3`. */
export function namedIn(pages: readonly NumberedPage[], language: Language): Find {
  const named = new Map(
    pages.flatMap(({ questions }) =>
      questions.map(
        ({ number, of }) => [of.id, { name: `${questionWord[language]} ${number}`, of }] as const,
      ),
    ),
  );
  return (id) => named.get(id);
}

/** The same for what is asked in a row of `register`: its own questions by their titles, which carry no number. */
export function namedInRow(register: QuestionText, find: Find, language: Language): Find {
  return (id) => {
    const column = register.columns.find((one) => one.id === id);
    if (column === undefined) return find(id);
    const title = column.title[language] ?? column.title.sv;
    return { name: language === 'sv' ? `”${title}”` : `“${title}”`, of: column };
  };
}
