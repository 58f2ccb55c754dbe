// What a field of a plan says, as people write it: choices by their label, days and numbers in words.
import { formatDay, formatNumber, type Language } from '../report/format.ts';
import { dayNumber, isDay } from './days.ts';
import type { Field, PlanValue } from './field.ts';

/** Noon of 2000-01-01 in UTC, in milliseconds since 1970: the same day in Sweden. */
const noonOfYear2000 = 946_728_000_000;
const millisecondsADay = 86_400_000;
const lineBreak = /\r\n|[\n\r\u2028\u2029]/;

/** One text for each line; none where nothing is written. */
export function valueInWords(
  { id, rule }: Pick<Field, 'id' | 'rule'>,
  value: PlanValue | undefined,
  language: Language,
): string[] {
  if (value === undefined || value === null || value === '') return [];
  if (typeof value === 'number') return [id === 'year' ? String(value) : numberInWords(value, language)];
  if (typeof value !== 'string') return Array.isArray(value) ? [...value] : [String(value)];
  if (rule.type === 'choice')
    return [rule.choices.find((choice) => choice.value === value)?.label[language] ?? value];
  if (rule.type === 'day') return [dayInWords(value, language)];
  return value.split(lineBreak);
}

/** `2027-12-31` → `31 december 2027`; what is no day as it stands. */
export function dayInWords(day: string, language: Language): string {
  return isDay(day) ? formatDay(noonOfYear2000 + dayNumber(day) * millisecondsADay, language) : day;
}

export function numberInWords(value: number, language: Language): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 1, language);
}
