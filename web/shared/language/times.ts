// Dates and times in words, always in Swedish time: "fredag 27 november", "10.42", "om 12 dagar".
import { formatClock, formatDay } from '../../../functions/core/report/format.ts';
import type { Language } from './define-messages.ts';

const timeZone = 'Europe/Stockholm';
const locale = { sv: 'sv-SE', en: 'en-GB' } as const;

/** `fredag 27 november`, with the year when it is not this year. */
export function dayInWords(instant: string, language: Language, now: Date): string {
  const date = new Date(instant);
  return new Intl.DateTimeFormat(locale[language], {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isoDay(date).slice(0, 4) !== isoDay(now).slice(0, 4) && { year: 'numeric' }),
  }).format(date);
}

/** `27 november 2026`. */
export function dateInWords(instant: string, language: Language): string {
  return formatDay(Date.parse(instant), language);
}

/** `10.42`. */
export function clock(instant: string | Date, language: Language): string {
  return formatClock(new Date(instant).getTime(), language);
}

/** `10.42` for today, else the date alone: `27 november 2026`. */
export function dayOrClock(instant: string, language: Language, now: Date): string {
  const isToday = isoDay(new Date(instant)) === isoDay(now);
  return isToday ? clock(instant, language) : dateInWords(instant, language);
}

/** `10.42` for today, else with the date: `27 november 2026 10.42`. */
export function momentInWords(instant: string, language: Language, now: Date): string {
  const isToday = isoDay(new Date(instant)) === isoDay(now);
  return isToday ? clock(instant, language) : `${dateInWords(instant, language)} ${clock(instant, language)}`;
}

/** `om 12 dagar`, `i morgon`, `i dag`, `för 3 dagar sedan`: whole days by the Swedish calendar. */
export function daysAway(instant: string, language: Language, now: Date): string {
  const days = (Date.parse(isoDay(new Date(instant))) - Date.parse(isoDay(now))) / 86_400_000;
  return new Intl.RelativeTimeFormat(locale[language], { numeric: 'auto' }).format(days, 'day');
}

/** `2026-11-27`, by the Swedish calendar. */
export function isoDay(date: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(date);
}
