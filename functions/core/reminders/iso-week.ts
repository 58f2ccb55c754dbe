// Which week it is in Sweden, as ISO 8601 counts weeks.
import { swedishDay } from '../people/loans.ts';

/** Milliseconds since 1970 as a week in Sweden, from Monday to Sunday: `2026-W53`. */
export function isoWeek(time: number): string {
  const [year, month, day] = swedishDay(time).split('-').map(Number) as [number, number, number];
  const days = daysSinceEpoch(year, month, day);
  // 1 January 1970 was a Thursday; the Thursday of a week says which year the week belongs to.
  const thursday = days - ((((days + 3) % 7) + 7) % 7) + 3;
  const weekYear =
    [year - 1, year, year + 1].findLast((one) => daysSinceEpoch(one, 1, 1) <= thursday) ?? year;
  const week = Math.floor((thursday - daysSinceEpoch(weekYear, 1, 1)) / 7) + 1;
  return `${weekYear}-W${String(week).padStart(2, '0')}`;
}

/** Of a day in the Gregorian calendar, counted with the leap day last in a year that begins in March. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468;
}
