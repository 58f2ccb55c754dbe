// What a column is called: areas and dimensions as the questionnaire names them, in Swedish; the total in the page's words.
import type { Language } from '../shared/language/define-messages.ts';
import type { Column } from './comparison.ts';
import { messages } from './messages.ts';

export function nameOf({ name }: Column, language: Language): string {
  return name ?? messages[language].total;
}

/** For an element that holds the name alone; undefined where it is in the page's language. */
export function langOf({ name }: Column): 'sv' | undefined {
  return name === undefined ? undefined : 'sv';
}
