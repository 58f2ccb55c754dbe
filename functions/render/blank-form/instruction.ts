// What a reader of the blank form is told about how a question is answered, in Swedish.
import type { QuestionText } from '../../core/questionnaire-text.ts';
import { formatAsWord, formatNumber } from '../../core/report/format.ts';

/** One sentence; undefined where the question's own title says it already. */
export function instructionFor(question: QuestionText): string | undefined {
  const { type, title, min, max, maxLength } = question;
  const saysHowMany = /\bVälj\b/.test(title.sv);
  switch (type) {
    case 'choice':
      return saysHowMany ? undefined : 'Välj ett svar.';
    case 'choices':
      if (saysHowMany) return undefined;
      return max === undefined ? 'Välj ett eller flera svar.' : `Välj högst ${formatAsWord(max, 'sv')} svar.`;
    case 'ranked':
      return `Skriv ${ordinals(max)} framför svaren.`;
    case 'number':
      return min === undefined || max === undefined
        ? 'Svara med ett tal.'
        : `Svara med ett tal från ${number(min)} till ${number(max)}.`;
    case 'date':
      return 'Svara med ett datum: år, månad och dag.';
    case 'line':
    case 'text':
      return maxLength === undefined
        ? 'Svara med egna ord.'
        : `Svara med egna ord, högst ${formatNumber(maxLength, 0, 'sv')} tecken.`;
    case 'rows':
      return `Besvara frågorna för var och en${max === undefined ? '' : `, högst ${formatAsWord(max, 'sv')}`}.`;
  }
}

/** `1, 2 och 3`: the most important first. */
function ordinals(max: number | undefined): string {
  if (max === undefined) return '1 för det viktigaste, 2 för det näst viktigaste och så vidare';
  const numbers = Array.from({ length: max }, (_, index) => String(index + 1));
  return numbers.length < 2 ? '1' : `${numbers.slice(0, -1).join(', ')} och ${numbers.at(-1)}`;
}

/** A whole number under 10 000 may be a year, which is written without a space. */
function number(value: number): string {
  return Number.isInteger(value) && value < 10_000 ? String(value) : formatNumber(value, 0, 'sv');
}
