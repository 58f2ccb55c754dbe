// What is chosen of the log, and how that is asked for.

import type { CallInput, CallOutput } from '../../functions/contract/client.ts';
import { isoDay } from '../shared/language/times.ts';

export type Entry = CallOutput<'GET /api/audit'>['entries'][number];
export type Action = Entry['action'];

export interface Selection {
  /** `2026-11`, by the clock in Sweden. */
  readonly month: string;
  readonly action?: Action | undefined;
  readonly about?: string | undefined;
  readonly person?: { readonly id: string; readonly name: string } | undefined;
}

/** As many months as are offered. */
const monthsOffered = 36;

/** `2026-11` and the months before it, newest first, by the clock in Sweden. */
export function monthsUntil(now: Date): readonly [latest: string, ...before: string[]] {
  const [year = 0, number = 0] = isoDay(now).split('-').map(Number);
  const month = (back: number) => new Date(Date.UTC(year, number - 1 - back, 1)).toISOString().slice(0, 7);
  return [month(0), ...Array.from({ length: monthsOffered - 1 }, (_, back) => month(back + 1))];
}

export function selectionQuery({
  month,
  action,
  about,
  person,
}: Selection): CallInput<'GET /api/audit'>['query'] {
  return {
    month,
    ...(action !== undefined && { action }),
    ...(about !== undefined && { about }),
    ...(person !== undefined && { person: person.id }),
  };
}
