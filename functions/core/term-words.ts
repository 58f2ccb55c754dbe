// The words that a questionnaire's terms explain; the frozen content names them by id alone.
import type { Localised } from '../../surveys/types.ts';

const words: Readonly<Record<string, Localised>> = {
  aktuell: { sv: 'Aktuell', en: 'Current' },
  ledningsniva: { sv: 'Ledningsnivå', en: 'Management level' },
  valdsutsatt: { sv: 'Våldsutsatt', en: 'Person subjected to violence' },
  valdsutovare: { sv: 'Våldsutövare', en: 'Person who uses violence' },
  barn: { sv: 'Barn', en: 'Child' },
  'i-dag': { sv: 'I dag', en: 'Today' },
  tillsammans: { sv: 'Tillsammans', en: 'Together' },
};

/** `ledningsniva` → "Ledningsnivå". A term that is not in the list is shown by its id. */
export function termWord(id: string): Localised {
  return words[id] ?? { sv: id.replaceAll('-', ' ') };
}
