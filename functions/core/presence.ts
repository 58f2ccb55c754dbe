// Who is at work in a response right now: how long a sign of life lasts, and when the next one is due.
import type { PersonId } from './ids.ts';

/** The latest sign of life of one person in one response. Times are ISO 8601 in UTC, so they sort as text. */
export interface Presence {
  readonly person: PersonId;
  /** How the person is named to others. */
  readonly name: string;
  readonly section: string;
  /** Before this, a new sign from the same section says nothing new and is not stored. */
  readonly renewFrom: string;
  /** From here on the person has left. */
  readonly until: string;
}

/** A sign lasts for two pauses between signs and a little more, so that nobody flickers. */
export const signMilliseconds = { renewAfter: 20_000, lasts: 45_000 } as const;

export function isPresent({ until }: Presence, now: string): boolean {
  return until > now;
}

/** Has a sign from `section` anything to say beyond what `stored` says? */
export function isSignDue(stored: Presence | undefined, section: string, now: string): boolean {
  return stored === undefined || stored.section !== section || stored.renewFrom <= now;
}

/** The others who are here now, by name and then section: of all sections, or of those in `open`. */
export function othersPresent(
  presences: readonly Presence[],
  me: PersonId,
  now: string,
  open: readonly string[] | undefined,
): { name: string; section: string }[] {
  return presences
    .filter((presence) => presence.person !== me && isPresent(presence, now))
    .filter(({ section }) => open === undefined || open.includes(section))
    .map(({ name, section }) => ({ name, section }))
    .sort((one, other) => one.name.localeCompare(other.name) || one.section.localeCompare(other.section));
}
