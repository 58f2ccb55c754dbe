// The four marks in words, as files say them: one word for each, wherever a number is not there.
import type { Mark } from '../../core/disclosure/national-figure.ts';

export const markWords = {
  suppressed: 'för få svar för att redovisas',
  missing: 'uppgift saknas',
  'not-asked': 'ej tillfrågad',
  'not-applicable': 'ej aktuellt',
} as const satisfies Readonly<Record<Mark, string>>;
