// What a cell of a file says: a category, several, or why it cannot be counted.
import type { OutcomeVariable } from '../../../surveys/outcome-table/types.ts';
import { plainKey } from './plain-key.ts';

export type ValueFault =
  /** None of the variable's categories. */
  | 'unknown-value'
  /** Under 18 years: not a case of this table. */
  | 'too-young'
  /** A whole number outside what there can be of years or days. */
  | 'out-of-range'
  /** A category that stands alone together with others. */
  | 'exclusive';

/** Places of categories in the variable's list. */
export type ReadValue = { readonly categories: readonly number[] } | { readonly fault: ValueFault };

/** What somebody has said that an unknown value means, by `plainKey`: a category's id. */
export type Choices = ReadonlyMap<string, string>;

const wholeNumber = /^\d{1,4}(?:[.,]0+)?$/;
const between = /[|;]/;

/** Reads the values of one variable, each text once. */
export function valueReader(
  variable: OutcomeVariable,
  choices: Choices = new Map(),
): (text: string) => ReadValue {
  const places = placesByKey(variable, choices);
  const readOne = (text: string): ReadValue => {
    const trimmed = text.trim();
    if (variable.grouped !== undefined && wholeNumber.test(trimmed))
      return readNumber(variable, Number.parseInt(trimmed, 10));
    const at = places.get(plainKey(text));
    return at === undefined ? { fault: 'unknown-value' } : { categories: [at] };
  };
  return variable.type === 'single' ? readOne : (text) => readSeveral(variable, text, readOne);
}

/** Places by every way to write each category; of two that are written alike the first is meant. */
function placesByKey({ categories }: OutcomeVariable, choices: Choices): Map<string, number> {
  const places = new Map<string, number>();
  for (const [at, { id, text, synonyms }] of categories.entries()) {
    for (const word of [id, text, ...synonyms]) {
      const key = plainKey(word);
      if (!places.has(key)) places.set(key, at);
    }
  }
  for (const [key, id] of choices) {
    const at = categories.findIndex((category) => category.id === id);
    if (at >= 0 && !places.has(key)) places.set(key, at);
  }
  return places;
}

function readNumber({ grouped, categories }: OutcomeVariable, number: number): ReadValue {
  const at = categories.findIndex(({ range }) => range && number >= range[0] && number <= range[1]);
  if (at >= 0) return { categories: [at] };
  return { fault: grouped === 'age' && number < 18 ? 'too-young' : 'out-of-range' };
}

function readSeveral(
  { categories, exclusive }: OutcomeVariable,
  text: string,
  readOne: (text: string) => ReadValue,
): ReadValue {
  const whole = readOne(text);
  if ('categories' in whole) return whole;
  const found = new Set<number>();
  for (const part of text.split(between)) {
    // A sign too many at the end says nothing.
    if (part.trim() === '') continue;
    const read = readOne(part);
    if ('fault' in read) return read;
    for (const at of read.categories) found.add(at);
  }
  return withoutContradiction([...found], categories, exclusive);
}

export function withoutContradiction(
  found: readonly number[],
  categories: OutcomeVariable['categories'],
  exclusive: readonly string[],
): ReadValue {
  const standsAlone = found.some((at) => exclusive.includes(categories[at]?.id ?? ''));
  return standsAlone && found.length > 1 ? { fault: 'exclusive' } : { categories: found };
}
