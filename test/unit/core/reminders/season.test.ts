// A season of Mondays for the whole country, with mails that fail and jobs that are run over: the rules hold throughout.
import { describe, expect, it } from 'vitest';
import { scheduledJobs } from '../../../../functions/contract/groups.ts';
import { countyId, organisationId, personId, roundId, surveyId } from '../../../../functions/core/ids.ts';
import { swedishDay } from '../../../../functions/core/people/loans.ts';
import { isoWeek } from '../../../../functions/core/reminders/iso-week.ts';
import {
  collectReminders,
  type PersonToRemind,
  type ReminderInput,
} from '../../../../functions/core/reminders/matters.ts';
import type { ResponseStatus } from '../../../../functions/core/response.ts';
import { nextRun } from '../../../../functions/local/schedules/next-run.ts';
import { places } from '../../../../surveys/places.ts';

const municipalities = places.organisations.filter(({ kind }) => kind === 'municipality');
const from = Date.parse('2026-08-31T00:00:00Z');
const to = Date.parse('2027-06-14T00:00:00Z');
const day = 86_400_000;

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Sent {
  readonly person: string;
  readonly week: string;
  readonly at: number;
  /** The person had something left, by the simulation's own account. */
  readonly hadLeft: boolean;
}

/** `isOnce`: whether a week's item stops a second mail. */
function season(isOnce: boolean): { readonly sent: Sent[]; readonly mondays: number[]; finished: number } {
  const roll = dice(20_261_128);
  const standing = new Map<string, ResponseStatus>(municipalities.map(({ id }) => [id, 'not-started']));
  const reminded = new Set<string>();
  const sent: Sent[] = [];
  const mondays: number[] = [];
  for (let at = nextRun(scheduledJobs.remind.schedule, from); at < to; ) {
    mondays.push(at);
    for (const [id, status] of standing) standing.set(id, step(status, roll()));
    // Twice over on some Mondays, and again on the Wednesday when the county lead sends by hand.
    const runs = [at, ...(roll() < 0.4 ? [at + 600_000] : []), ...(roll() < 0.3 ? [at + 2 * day] : [])];
    for (const time of runs) {
      const week = isoWeek(time);
      for (const { person } of collectReminders(inputs(standing), swedishDay(time))) {
        // The job dies midway, or the table is throttled: whoever was not reached is reached by the next run.
        if (roll() < 0.05) continue;
        if (isOnce && reminded.has(`${person} ${week}`)) continue;
        reminded.add(`${person} ${week}`);
        sent.push({ person, week, at: time, hadLeft: hasLeft(standing, person) });
      }
    }
    at = nextRun(scheduledJobs.remind.schedule, at);
  }
  const finished = [...standing.values()].filter((status) => status === 'accepted').length;
  return { sent, mondays, finished };
}

function step(status: ResponseStatus, rolled: number): ResponseStatus {
  const next: Readonly<Record<ResponseStatus, readonly [number, ResponseStatus][]>> = {
    'not-started': [
      [0.02, 'declined'],
      [0.2, 'draft'],
    ],
    draft: [[0.15, 'awaiting-signature']],
    'awaiting-signature': [[0.3, 'submitted']],
    submitted: [
      [0.08, 'returned'],
      [0.12, 'reopened'],
      [0.5, 'accepted'],
    ],
    returned: [[0.3, 'awaiting-signature']],
    reopened: [[0.3, 'submitted']],
    accepted: [[0.01, 'reopened']],
    declined: [],
  };
  return next[status].find(([below]) => rolled < below)?.[1] ?? status;
}

function members(organisation: string): PersonToRemind[] {
  const roles = ['coordinator', 'signatory', 'respondent'] as const;
  return roles.map((role) => ({
    person: personId(`${role}-${organisation}`),
    role,
    displayName: role,
    email: `${role}@${organisation}.example`,
    loans: role === 'respondent' ? [{ section: 'boende', kind: 'answer' }] : [],
  }));
}

function inputs(standing: ReadonlyMap<string, ResponseStatus>): ReminderInput[] {
  return municipalities.map(({ id, name, county }) => ({
    round: roundId('aret'),
    roundName: 'Året',
    dueAt: '2027-03-01T00:00:00.000Z',
    organisation: organisationId(id),
    organisationName: name,
    county: countyId(county),
    survey: surveyId('behovsinventering'),
    isRoundOpen: true,
    status: standing.get(id) ?? 'not-started',
    members: members(id),
    // Those with an even code have answered what they borrowed.
    unansweredSections: new Set(Number(id) % 2 === 0 ? [] : ['boende']),
  }));
}

/** Said in other words than the rules, so that neither vouches for itself. */
function hasLeft(standing: ReadonlyMap<string, ResponseStatus>, person: string): boolean {
  const [role, organisation] = person.split('-') as [string, string];
  const status = standing.get(organisation) ?? 'not-started';
  const isBeingWritten = ['not-started', 'draft', 'returned', 'reopened'].includes(status);
  if (role === 'signatory') return status === 'awaiting-signature';
  return isBeingWritten && (role === 'coordinator' || Number(organisation) % 2 === 1);
}

const twice = (sent: readonly Sent[]) =>
  sent.length - new Set(sent.map(({ person, week }) => `${person} ${week}`)).size;

describe('a season of 290 municipalities', () => {
  const { sent, mondays, finished } = season(true);

  it('is long enough to tell: over the turn of the year and both changes of the clock, and most get done', () => {
    expect(municipalities).toHaveLength(290);
    expect(mondays).toHaveLength(41);
    expect(new Set(mondays.map((at) => new Date(at).getUTCHours()))).toEqual(new Set([6, 7]));
    expect(mondays.map(isoWeek)).toEqual(expect.arrayContaining(['2026-W53', '2027-W01']));
    expect(new Set(mondays.map(isoWeek)).size).toBe(mondays.length);
    expect(finished).toBeGreaterThan(200);
    expect(sent.length).toBeGreaterThan(1000);
  });

  it('never writes to somebody who has nothing left', () => {
    expect(sent.filter(({ hadLeft }) => !hadLeft)).toEqual([]);
  });

  it('never writes to anybody twice in a week, however often it is run', () => {
    expect(twice(sent)).toBe(0);
  });

  it('would be caught if it did: without the week’s item some get two', () => {
    expect(twice(season(false).sent)).toBeGreaterThan(100);
  });
});
