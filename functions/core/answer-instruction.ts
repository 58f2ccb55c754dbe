// What a reader is told about how a question is answered, beside its own words.
import type { QuestionText } from './questionnaire-text.ts';
import { formatAsWord, formatNumber, type Language } from './report/format.ts';

/** One sentence; undefined where the question's own title says it already. */
export function answerInstruction(question: QuestionText, language: Language): string | undefined {
  const { type, title, min, max, maxLength } = question;
  const say = sentences[language];
  const saysHow = /\bVälj\b/.test(title.sv);
  const asWord = (count: number) => formatAsWord(count, language);
  switch (type) {
    case 'choice':
      return saysHow ? undefined : say.one;
    case 'choices':
      if (saysHow) return undefined;
      return max === undefined ? say.some : say.atMost(asWord(max));
    case 'ranked':
      return saysHow ? undefined : say.ranked;
    case 'number':
      return min === undefined || max === undefined
        ? say.number
        : say.between(plain(min, language), plain(max, language));
    case 'date':
      return say.date;
    case 'line':
    case 'text':
      return maxLength === undefined ? say.words : say.wordsUpTo(formatNumber(maxLength, 0, language));
    case 'rows':
      return max === undefined ? say.rows : say.rowsUpTo(asWord(max));
  }
}

/** A whole number under 10 000 may be a year, which is written without a space. */
function plain(value: number, language: Language): string {
  return Number.isInteger(value) && value < 10_000 ? String(value) : formatNumber(value, 0, language);
}

const sentences = {
  sv: {
    one: 'Välj ett svar.',
    some: 'Välj ett eller flera svar.',
    atMost: (max: string) => `Välj högst ${max} svar.`,
    ranked: 'Välj och ordna, viktigast först.',
    number: 'Svara med ett tal.',
    between: (min: string, max: string) => `Svara med ett tal från ${min} till ${max}.`,
    date: 'Svara med ett datum: år, månad och dag.',
    words: 'Svara med egna ord.',
    wordsUpTo: (length: string) => `Svara med egna ord, högst ${length} tecken.`,
    rows: 'Besvara frågorna för var och en.',
    rowsUpTo: (max: string) => `Besvara frågorna för var och en, högst ${max}.`,
  },
  en: {
    one: 'Choose one answer.',
    some: 'Choose one or more answers.',
    atMost: (max: string) => `Choose at most ${max} answers.`,
    ranked: 'Choose and put in order, the most important first.',
    number: 'Answer with a number.',
    between: (min: string, max: string) => `Answer with a number from ${min} to ${max}.`,
    date: 'Answer with a date: year, month and day.',
    words: 'Answer in your own words.',
    wordsUpTo: (length: string) => `Answer in your own words, at most ${length} characters.`,
    rows: 'Answer the questions for each of them.',
    rowsUpTo: (max: string) => `Answer the questions for each of them, at most ${max}.`,
  },
} as const satisfies Record<Language, unknown>;
