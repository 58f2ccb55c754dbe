// A meeting of a network: a county's, with its municipalities and region, or the nation's, with the counties.
import type { Organisation } from '../../../surveys/types.ts';
import type { Issue } from '../errors.ts';
import type { CountyId, PersonId } from '../ids.ts';
import { isDay } from '../plan/days.ts';

/** A county's code, or the nation. */
export type NetworkId = CountyId | 'se';

/** A meeting's id, unique in its network and the same for life. */
export const meetingPattern = /^[A-Za-z0-9_-]{1,64}$/;

export const mostMaterials = 20;

/** What is written of a meeting. Day and times are Swedish: `2027-03-04`, `09.00`. */
export interface MeetingFacts {
  readonly title: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  /** A room, or how one takes part from afar. */
  readonly place: string;
  readonly agenda: string;
  readonly materials: readonly { readonly title: string; readonly url: string }[];
  /** Organisations that came: municipalities and region of a county's network, counties of the nation's. */
  readonly attended: readonly string[];
  readonly cancelled: boolean;
}

export interface Meeting extends MeetingFacts {
  readonly id: string;
  readonly network: NetworkId;
  /** Adds 1 with each change; earlier versions are kept. */
  readonly version: number;
  readonly by: string;
  readonly at: string;
  readonly person: PersonId;
  readonly synthetic: boolean;
}

/** Who may be there. */
export function participantsOf(
  network: NetworkId,
  places: {
    readonly organisations: readonly Pick<Organisation, 'id' | 'name' | 'county'>[];
    readonly counties: readonly { readonly id: string; readonly name: string }[];
  },
): { readonly id: string; readonly name: string }[] {
  if (network === 'se') return places.counties.map(({ id, name }) => ({ id, name }));
  return places.organisations
    .filter(({ county }) => county === network)
    .map(({ id, name }) => ({ id, name }));
}

/** What is wrong; empty when it may be saved. `today`: in Sweden. */
export function meetingIssues(
  facts: MeetingFacts,
  participants: readonly { readonly id: string }[],
  today: string,
): Issue[] {
  const { day, from, to, materials, attended, cancelled } = facts;
  const known = new Set(participants.map(({ id }) => id));
  const issues: Issue[] = [];
  const add = (path: string, code: string, message: string): void => {
    issues.push({ path, code, message });
  };
  if (!isDay(day)) add('day', 'not-a-day', 'Ange en dag som finns.');
  if (from >= to) add('to', 'ends-before-start', 'Träffen måste sluta efter att den har börjat.');
  materials.forEach(({ url }, at) => {
    if (!isWebAddress(url)) {
      add(`materials.${at}.url`, 'not-a-web-address', 'Ange en hel adress som börjar med https://.');
    }
  });
  if (new Set(attended).size < attended.length || attended.some((id) => !known.has(id))) {
    add('attended', 'not-in-network', 'Någon av dem som kom hör inte till nätverket.');
  }
  if (attended.length > 0 && (day > today || cancelled)) {
    add('attended', 'not-held', 'Ange vilka som kom när träffen har hållits.');
  }
  return issues;
}

/** Whole, over https, and without a name before the host, which makes an address look like another. */
function isWebAddress(url: string): boolean {
  return /^https:\/\/[^\s/@?#\\]+(?:[/?#]\S*)?$/i.test(url);
}

/** Meetings still to come, soonest first, and those held, latest first; the day's own is still to come. */
export function sortMeetings<M extends Pick<Meeting, 'day' | 'from' | 'id'>>(
  meetings: readonly M[],
  today: string,
): { readonly coming: M[]; readonly held: M[] } {
  const key = ({ day, from, id }: M): string => `${day} ${from} ${id}`;
  const inOrder = meetings.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return {
    coming: inOrder.filter(({ day }) => day >= today),
    held: inOrder.filter(({ day }) => day < today).reverse(),
  };
}
