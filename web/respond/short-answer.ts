// An answer in a few words, for running text: a scale's number, a choice's text, the number of rows.
import { type AnswerValue, isNotApplicable } from '../../functions/core/response.ts';
import { defineMessages } from '../shared/language/define-messages.ts';
import { contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { answerInWords } from '../shared/questionnaire.ts';
import { useAnswering } from './answering-context.tsx';

const messages = defineMessages(
  {
    none: 'inget svar',
    notApplicable: 'ej aktuellt',
    rows: (count: number) => (count === 1 ? 'en rad' : `${count} rader`),
  },
  {
    none: 'no answer',
    notApplicable: 'not applicable',
    rows: (count: number) => (count === 1 ? 'one row' : `${count} rows`),
  },
);

export function useShortAnswer(question: string): (value: AnswerValue) => string {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const of = useAnswering().questions.get(question);
  return (value) => {
    if (typeof value === 'number' && of?.type === 'choice') return String(value);
    if (isNotApplicable(value)) return text.notApplicable;
    const words = of && answerInWords(of, value);
    if (words?.kind === 'rows') return text.rows(words.rows.length);
    if (words?.kind !== 'words') return text.none;
    return `”${words.words.map((word) => contentText(word, language)).join(', ')}”`;
  };
}
