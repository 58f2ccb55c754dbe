// When a plan is followed up: every half-year, from the half that the plan begins in.
import { yearOf } from '../plan/days.ts';

/** `2027-1`: January to June; `2027-2`: July to December. */
export const occasionPattern = /^20\d{2}(-[12])?$/;
const halfPattern = /^20\d{2}-[12]$/;

export function isHalf(occasion: string): boolean {
  return halfPattern.test(occasion);
}

export function halfOf(day: string): string {
  return `${yearOf(day)}-${day.slice(5, 7) <= '06' ? 1 : 2}`;
}

export function yearIn(occasion: string): number {
  return Number(occasion.slice(0, 4));
}

/** The first day of the half-year or year. */
export function firstDayOf(occasion: string): string {
  return `${yearIn(occasion)}-${occasion.endsWith('-2') ? '07' : '01'}-01`;
}

export function lastDayOf(occasion: string): string {
  return `${yearIn(occasion)}-${occasion.endsWith('-1') ? '06-30' : '12-31'}`;
}

/** Followed up within the month after its last day. */
export function dueDayOf(occasion: string): string {
  return occasion.endsWith('-1') ? `${yearIn(occasion)}-07-31` : `${yearIn(occasion) + 1}-01-31`;
}

/** Every half-year that has begun, from the one that holds `from` to the one that holds `to`; none when `to` is earlier. */
export function halvesBetween(from: string, to: string): string[] {
  const number = (half: string): number => yearIn(half) * 2 + Number(half.slice(5)) - 1;
  const [first, last] = [number(halfOf(from)), number(halfOf(to))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const at = first + index;
    return `${Math.floor(at / 2)}-${(at % 2) + 1}`;
  });
}

/** `coming` while the half-year is still going on: it may be followed up already. */
export type FollowUpState = 'done' | 'coming' | 'due' | 'overdue';

export function stateAt(occasion: string, isDone: boolean, today: string): FollowUpState {
  if (isDone) return 'done';
  if (today <= lastDayOf(occasion)) return 'coming';
  return today <= dueDayOf(occasion) ? 'due' : 'overdue';
}
