// Which years an outcome table is sent for, and by when.
import { swedishDay } from '../people/loans.ts';

const yearsBack = 6;

/** The last six years that have ended, by the Swedish calendar, newest first. `now` in milliseconds since 1970. */
export function outcomeYears(now: number): number[] {
  const thisYear = Number(swedishDay(now).slice(0, 4));
  return Array.from({ length: yearsBack }, (_, back) => thisYear - 1 - back);
}

/** The last day to send it, `2026-03-31` for 2025. Later is late, and taken. */
export function outcomeDueDay(year: number): string {
  return `${year + 1}-03-31`;
}

/** Is the last day over? The nation's sums are not shown before. */
export function isOutcomeYearOver(year: number, now: number): boolean {
  return swedishDay(now) > outcomeDueDay(year);
}
