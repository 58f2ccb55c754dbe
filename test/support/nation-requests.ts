// Requests that are refused for no other reason than who asks: what the nation looks after, and what counties and the nation share.
import type { RouteId } from '../../functions/contract/routes.ts';
import { frozenHashes } from '../../surveys/frozen.ts';
import type { Call } from './api.ts';
import { inventory } from './people.ts';
import type { preparing, Target } from './prepared-targets.ts';
import { knownToSave } from './sample-known.ts';
import { meetingToPlan } from './sample-meeting.ts';

const emptyTable = {
  table: 'utfallstabell-su-vuxna@0.1-forslag',
  rules: 1,
  coverage: 'alla',
  cases: { count: 0 },
  variables: {},
};

type Requests = Partial<Record<RouteId, (target: Target) => Promise<Call> | Call>>;

/** Merged into the requests of every route; those two lists together are held against the contract. */
export function nationRequests(prepared: ReturnType<typeof preparing>) {
  const { nextId, staffInvitation, leavingStaff, newRound, closedRound } = prepared;
  return {
    readDirectory: () => ({}),
    findMembers: () => ({ query: { text: 'västerås' } }),
    readCountyStaff: ({ county }) => ({ params: { county } }),
    inviteCountyStaff({ county }) {
      const email = `reader-${nextId()}@example.com`;
      return { params: { county }, body: { email, role: 'county-reader', title: 'styrgruppen' } };
    },
    async uninviteCountyStaff({ county }) {
      const invitation = await staffInvitation(county);
      return { params: { county, invitation }, body: {} };
    },
    async leaveCountyStaff({ county }) {
      const person = await leavingStaff('county-reader', county);
      return { params: { county }, body: { person } };
    },
    readNationalStaff: () => ({}),
    inviteNationalStaff() {
      const email = `analyst-${nextId()}@example.com`;
      return { body: { email, role: 'national-analyst', title: 'analytiker' } };
    },
    async uninviteNationalStaff() {
      return { params: { invitation: await staffInvitation('se') }, body: {} };
    },
    async leaveNationalStaff() {
      return { body: { person: await leavingStaff('national-analyst', 'se') } };
    },
    listSurveys: () => ({}),
    reviewSurvey: () => ({ params: { surveyRef: inventory } }),
    releaseSurvey: () => ({
      params: { surveyRef: inventory },
      body: { hash: frozenHashes['behovsinventering@2026-1'] },
    }),
    readProgramme: () => ({}),
    readAudit: () => ({ query: { month: '2026-11' } }),
    readAuditCsv: () => ({ query: { month: '2026-11' } }),
    readPlanning: () => ({}),
    readRoundCounties: async () => ({ params: { round: await newRound() } }),
    readFunds: () => ({ params: { year: '2026' } }),
    readCountyFunds: ({ county }) => ({ params: { year: '2026', county } }),
    // What was allotted in the same words before is answered as it was then.
    allotFunds: () => ({
      params: { year: '2026' },
      body: { total: 21, counties: {}, source: 'Beslut', expectedVersion: 0 },
    }),
    listKnown: () => ({}),
    saveKnown: () => ({
      params: { source: 'oppna-jamforelser', year: '2024' },
      body: knownToSave,
    }),
    readKnown: ({ org }) => ({ params: { org, survey: 'behovsinventering' } }),
    listMeetings: ({ county }) => ({ params: { county } }),
    saveMeeting: ({ county }) => ({
      params: { county, meeting: `meeting-${nextId()}` },
      body: meetingToPlan,
    }),
    listNationalMeetings: () => ({}),
    saveNationalMeeting: () => ({ params: { meeting: `meeting-${nextId()}` }, body: meetingToPlan }),
    readComparison: async () => ({ params: { round: await closedRound() } }),
    readNationalConsent: ({ org }) => ({ params: { org } }),
    changeNationalConsent: ({ org }) => ({ params: { org }, body: { given: true, expectedVersion: 0 } }),
    readNamingConsent: ({ org }) => ({ params: { org } }),
    changeNamingConsent: ({ org }) => ({ params: { org }, body: { given: true, expectedVersion: 0 } }),
    readComparisonIndicators: async () => ({ params: { round: await closedRound() } }),
    readComparisonTrend: async () => ({ params: { round: await closedRound() } }),
    readComparisonXlsx: async () => ({ params: { round: await closedRound() } }),
    readComparisonCsv: async () => ({ params: { round: await closedRound() } }),
    readOutcomeTable: () => ({}),
    readOutcomes: ({ org }) => ({ params: { org } }),
    readOutcomeHistory: ({ org }) => ({ params: { org, year: '2025' } }),
    // What stands already is taken again, by whoever may send.
    sendOutcomes: ({ org }) => ({
      params: { org, year: '2025' },
      body: { expectedVersion: 0, table: emptyTable },
    }),
    readCountyOutcomes: ({ county }) => ({ params: { county, year: '2025' } }),
    compareOutcomes: () => ({ params: { year: '2025' } }),
  } satisfies Requests;
}
