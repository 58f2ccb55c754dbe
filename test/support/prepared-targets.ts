// What stands before a request is tried: rounds, answers, invitations and plans of whomever it is aimed at.
import type { Role } from '../../functions/core/access.ts';
import { countyId, invitationId, personId, roundId } from '../../functions/core/ids.ts';
import { putMembership } from '../../functions/storage/memberships.ts';
import { invitationAction } from '../../functions/storage/rosters.ts';
import { transact } from '../../functions/storage/transaction.ts';
import type { Call, TestApi } from './api.ts';
import { addRound, openRound, placed } from './people.ts';

/** Västerås in Västmanland is everybody's own; Arboga lies in the same county, Stockholm in another. */
export const targets = {
  own: { org: '1980', county: '19' },
  'same county': { org: '1984', county: '19' },
  elsewhere: { org: '0180', county: '01' },
} as const;
export type Target = (typeof targets)[keyof typeof targets];

export const survey = 'behovsinventering';
export const counties = [countyId('01'), countyId('19')];
export const boende = { question: 'boende.behov', value: 3, expectedVersion: 0 };

/** What a respondent has been lent. */
export const bothWays = (['answer', 'second-opinion'] as const).map((kind) => ({ section: 'boende', kind }));

/** `lead` leads the county of the first two targets. Each target has a signatory, `signatory-<org>`. */
export function preparing(api: TestApi, lead: string) {
  let ids = 0;
  const nextId = (): number => {
    ids += 1;
    return ids;
  };

  /** An invitation to the target that waits, made by somebody who may. */
  async function invitationTo({ org }: Target): Promise<string> {
    const body = { email: `invited-${nextId()}@example.com`, role: 'coordinator', title: 'samordnare' };
    const { body: made } = await api.call('invite', { as: `signatory-${org}`, params: { org }, body });
    // Fifty a day are let through; the matrix makes more.
    api.setTime(new Date(Date.parse(api.clock.now()) + 86_400_000 / 24).toISOString());
    return made.invitation.id;
  }

  /** An invitation to the county or the nation that waits. */
  async function staffInvitation(unit: string): Promise<string> {
    const id = `${unit}.${String(nextId()).padStart(22, '0')}`;
    const at = api.clock.now();
    const invitation = invitationAction(api.table, {
      id: invitationId(id),
      organisation: unit === 'se' ? 'se' : countyId(unit),
      email: `${id}@example.com`,
      role: unit === 'se' ? 'national-analyst' : 'county-reader',
      title: 'läsare',
      loans: [],
      invitedBy: 'någon',
      invitedById: personId('någon'),
      createdAt: at,
      validUntil: '2027-12-31T00:00:00.000Z',
      status: 'pending',
    });
    await transact(api.table, [invitation]);
    return id;
  }

  /** Somebody in the county or the nation who has not left yet. */
  async function leavingStaff(role: Role, unit: string): Promise<string> {
    const id = `leaving-${nextId()}`;
    await putMembership(api.table, personId(id), { role, displayName: 'Slutar', ...placed(unit) });
    return id;
  }

  const scope = { counties, kinds: ['municipality'] } as const;

  async function newRound(): Promise<string> {
    return addRound(api.table, openRound(`matrix-${nextId()}`, { scope }));
  }

  async function closedRound(): Promise<string> {
    const closesAt = '2026-11-10T00:00:00.000Z';
    return addRound(api.table, openRound(`closed-${nextId()}`, { scope, closesAt, dueAt: closesAt }));
  }

  /** What is published of a round that nobody has answered in: the same for everybody, made once. */
  async function publishedCall(): Promise<Call> {
    return (await once('published', async () => {
      const closesAt = '2026-11-10T00:00:00.000Z';
      const more = { scope, closesAt, dueAt: closesAt, establishedAt: '2026-11-12T00:00:00.000Z' };
      const round = await addRound(api.table, openRound(`published-${nextId()}`, more));
      await api.recompute({ round: roundId(round), county: countyId('19') });
      await api.publish(round);
      return { params: { round } };
    })) as Call;
  }

  /** A round in which the target has answered, and submitted if asked. */
  async function answeredRound(
    { org }: Target,
    isSubmitted = false,
  ): Promise<{ round: string; receipt: string }> {
    const round = await newRound();
    const call = { as: `signatory-${org}`, params: { round, org, survey } };
    await api.call('writeAnswers', { ...call, body: { changes: [boende] } });
    const headers = { 'idempotency-key': 'first' };
    const receipt = isSubmitted
      ? (await api.call('submit', { ...call, body: {}, headers })).body.receipt
      : '';
    return { round, receipt };
  }

  async function answeredCall(target: Target, isSubmitted = false): Promise<Call> {
    const { round } = await answeredRound(target, isSubmitted);
    return { params: { round, org: target.org, survey } };
  }

  /** Prepared once for each county: the matrix asks for it many times. */
  const prepared = new Map<string, Promise<unknown>>();
  function once(what: string, prepare: () => Promise<unknown>): Promise<unknown> {
    const known = prepared.get(what) ?? prepare();
    prepared.set(what, known);
    return known;
  }

  /** The county's plan for the period that is written for now, with a sub-goal, so that there is something to establish. */
  async function startedPlan(county: string): Promise<{ county: string; period: string }> {
    const params = { county, period: '2026-' };
    const rows = [
      { row: 'eget-mal', kind: 'goal', values: { name: 'Eget mål' } },
      { row: 'eget-delmal', kind: 'sub-goal', parent: 'eget-mal', values: { text: 'Eget delmål' } },
    ];
    await once(`plan ${county}`, async () => {
      await api.call('startPlan', { as: lead, params, body: {} });
      await api.call('addPlanRows', { as: lead, params, body: { rows } });
    });
    return params;
  }

  return {
    nextId,
    scope,
    invitationTo,
    staffInvitation,
    leavingStaff,
    newRound,
    closedRound,
    answeredRound,
    answeredCall,
    once,
    publishedCall,
    startedPlan,
  };
}
