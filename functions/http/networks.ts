// The networks' meetings: a county's and the nation's, read and saved alike.
import type * as z from 'zod';
import type { MeetingSchema, networkRoutes } from '../contract/routes/networks.ts';
import { membershipFor } from '../core/access.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { AppError } from '../core/errors.ts';
import {
  type Meeting,
  type MeetingFacts,
  meetingIssues,
  type NetworkId,
  participantsOf,
} from '../core/networks/meeting.ts';
import { swedishDay } from '../core/people/loans.ts';
import { listMeetings, putMeeting, readMeeting } from '../storage/networks.ts';
import type { Dependencies } from './dependencies.ts';
import type { HttpRequest, Implementations } from './implementation.ts';
import { refuseUnsoundTexts } from './unsound-texts.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'now' | 'newId'>;
type SaveRequest = Pick<
  HttpRequest<(typeof networkRoutes)['saveNationalMeeting']>,
  'body' | 'person' | 'membership'
>;

export function networkImplementations(needs: Needs): Implementations<typeof networkRoutes> {
  const { table, places, now, newId } = needs;
  const today = (): string => swedishDay(Date.parse(now()));

  async function read(network: NetworkId, write: boolean) {
    const county = places.counties.find(({ id }) => id === network);
    if (network !== 'se' && county === undefined) throw new AppError('unknown-county');
    return {
      network,
      name: county?.name ?? 'Riket',
      may: { write },
      today: today(),
      participants: participantsOf(network, places),
      meetings: (await listMeetings(table, network)).map(describeMeeting),
    };
  }

  async function save(
    network: NetworkId,
    id: string,
    { body: { expectedVersion, ...facts }, person, membership }: SaveRequest,
  ) {
    if (network !== 'se' && !places.counties.some((county) => county.id === network)) {
      throw new AppError('unknown-county');
    }
    refuseUnsoundTexts(textsIn(facts));
    const issues = meetingIssues(facts, participantsOf(network, places), today());
    if (issues.length > 0) throw new AppError('meeting-invalid', { issues });
    const standing = await readMeeting(table, { network, id });
    const answered = answerFrom(standing, facts, expectedVersion);
    if (answered !== undefined) return answered;
    const at = now();
    const meeting: Meeting = {
      ...facts,
      id,
      network,
      version: expectedVersion + 1,
      by: membership.displayName,
      at,
      person,
      synthetic: false,
    };
    const outcome = await putMeeting(table, meeting, standing, {
      id: newId(),
      at,
      person,
      action: 'meeting-saved',
      target: { network, meeting: id, version: String(meeting.version) },
    });
    if (outcome === 'contended') throw new AppError('busy');
    if (outcome === 'committed') return describeMeeting(meeting);
    const other = await readMeeting(table, { network, id });
    return answerFrom(other, facts, expectedVersion) ?? changed(other);
  }

  return {
    listMeetings({ params: { county }, memberships }) {
      return read(county, membershipFor(memberships, 'write-meetings', { county }) !== undefined);
    },
    saveMeeting({ params: { county, meeting }, ...request }) {
      return save(county, meeting, request);
    },
    listNationalMeetings({ memberships }) {
      return read('se', membershipFor(memberships, 'write-national-meetings') !== undefined);
    },
    saveNationalMeeting({ params: { meeting }, ...request }) {
      return save('se', meeting, request);
    },
  };
}

/** Undefined when it may be saved. What was sent before and is saved is answered as then; anything else is a conflict. */
function answerFrom(standing: Meeting | undefined, facts: MeetingFacts, expectedVersion: number) {
  if ((standing?.version ?? 0) === expectedVersion) return undefined;
  const isSent = standing?.version === expectedVersion + 1 && isSame(standing, facts);
  return isSent ? describeMeeting(standing) : changed(standing);
}

function changed(standing: Meeting | undefined): never {
  throw new AppError('meeting-changed', {
    extra: { current: standing === undefined ? null : describeMeeting(standing) },
  });
}

function isSame(standing: Meeting, facts: MeetingFacts): boolean {
  const { title, day, from, to, place, agenda, materials, attended, cancelled } = standing;
  const stood = { title, day, from, to, place, agenda, materials, attended, cancelled };
  return canonicalJson(stood) === canonicalJson(facts);
}

function describeMeeting({ network: _, person: __, ...meeting }: Meeting): z.input<typeof MeetingSchema> {
  return { ...meeting, materials: [...meeting.materials], attended: [...meeting.attended] };
}

function textsIn({ title, place, agenda, materials }: MeetingFacts) {
  return [
    { path: 'title', value: title, multiline: false },
    { path: 'place', value: place, multiline: false },
    { path: 'agenda', value: agenda, multiline: true },
    ...materials.flatMap((one, at) => [
      { path: `materials.${at}.title`, value: one.title, multiline: false },
      { path: `materials.${at}.url`, value: one.url, multiline: false },
    ]),
  ].filter(({ value }) => value !== '');
}
