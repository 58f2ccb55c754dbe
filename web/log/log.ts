// What is chosen of the log, and how that is asked for.
import type { CallInput, CallOutput } from '../../functions/contract/client.ts';

export type Entry = CallOutput<'GET /api/audit'>['entries'][number];
export type Action = Entry['action'];

export interface Selection {
  /** `2026-11`, in UTC. */
  readonly month: string;
  readonly action?: Action | undefined;
  readonly about?: string | undefined;
  readonly person?: { readonly id: string; readonly name: string } | undefined;
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
