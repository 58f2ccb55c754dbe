// Where an organisation stands in a round, as its county follows it.
import type { ResponseStatus } from './response.ts';

/** Is something left for the organisation to do? */
export function hasSomethingLeft(status: ResponseStatus): boolean {
  switch (status) {
    case 'not-started':
    case 'draft':
    case 'awaiting-signature':
    case 'returned':
    case 'reopened':
      return true;
    case 'submitted':
    case 'accepted':
    case 'declined':
      return false;
  }
}

/**
 * Nothing has come in though the deadline has passed (both ISO, UTC). Whoever is to mend what they have submitted
 * has something left, but is not late.
 */
export function isOverdue(
  response: { readonly status: ResponseStatus; readonly submitted?: object | undefined },
  dueAt: string,
  now: string,
): boolean {
  return hasSomethingLeft(response.status) && response.submitted === undefined && now > dueAt;
}

/** Days begun since the deadline (milliseconds since 1970): 1 on the first day after it. */
export function daysLate(dueAt: number, now: number): number {
  return Math.max(0, Math.ceil((now - dueAt) / 86_400_000));
}
