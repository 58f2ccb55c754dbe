// What is compared, in words: the measure, and what in it one looks into.
import type { Language } from '../shared/language/define-messages.ts';
import { messages } from './messages.ts';
import type { View } from './view.ts';

/** "Poäng, alla delar"; "Mognad, fråga för fråga: Ordinarie strukturer"; a fact with its area, as several ask the same. */
export function nameOfMeasure({ measure, part }: Pick<View, 'measure' | 'part'>, language: Language): string {
  const name = messages[language].measures[measure.id];
  if (part === undefined) return name;
  return `${name}: ${part.group === undefined ? '' : `${part.group}. `}${part.name}`;
}
