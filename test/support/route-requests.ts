// A request for each route that is refused for no other reason than who asks.
import type { RouteId } from '../../functions/contract/routes.ts';
import { personId } from '../../functions/core/ids.ts';
import { putMembership } from '../../functions/storage/memberships.ts';
import type { Call, TestApi } from './api.ts';
import { nationRequests } from './nation-requests.ts';
import { inventory, openRound, placed } from './people.ts';
import { boende, preparing, survey, type Target } from './prepared-targets.ts';

export type RouteRequests = Record<RouteId, (target: Target) => Promise<Call> | Call>;

/** As for `preparing`. */
export function routeRequests(api: TestApi, lead: string): RouteRequests {
  const prepared = preparing(api, lead);
  const { nextId, scope, invitationTo, newRound, answeredRound, answeredCall, once, startedPlan } = prepared;
  const { publishedCall } = prepared;
  const two = { value: 2, expectedVersion: 0 };

  async function submittedYear(target: Target): Promise<Call> {
    const call = await requests.submitYear(target);
    await once(`year ${target.county}`, () => api.call('submitYear', { ...call, as: lead }));
    return { params: { ...call.params, edition: '1' } };
  }

  async function decided(target: Target): Promise<Call> {
    return (await once(`decision ${target.county}`, async () => {
      const call = await requests.decide(target);
      await api.call('decide', { ...call, as: lead });
      return call;
    })) as Call;
  }

  const requests: RouteRequests = {
    ...nationRequests(prepared),
    health: () => ({}),
    openapi: () => ({}),
    checkReceipt: () => ({ params: { receipt: 'LB-2026-AAAA-AAAA' } }),
    listOpenData: () => ({}),
    readOpenDataCatalogue: () => ({}),
    readOpenData: publishedCall,
    readOpenDataFigures: publishedCall,
    readOpenDataCounties: publishedCall,
    readOpenDataManifest: publishedCall,
    me: () => ({}),
    readPeople: ({ org }) => ({ params: { org } }),
    readCountyLeads: ({ county }) => ({ params: { county } }),
    invite({ org }) {
      const email = `colleague-${nextId()}@example.com`;
      return { params: { org }, body: { email, role: 'coordinator', title: 'samordnare' } };
    },
    uninvite: async (target) => ({
      params: { org: target.org, invitation: await invitationTo(target) },
      body: {},
    }),
    changeLoans: ({ org }) => ({
      params: { org },
      body: { person: `signatory-${org}`, lend: [{ section: 'boende' }] },
    }),
    async leave({ org }) {
      const id = `leaving-${nextId()}`;
      await putMembership(api.table, personId(id), {
        role: 'respondent',
        displayName: 'Slutar',
        ...placed(org),
      });
      return { params: { org }, body: { person: id } };
    },
    readInvitation: () => ({ params: { invitation: 'nothing' } }),
    acceptInvitation: () => ({ params: { invitation: 'nothing' }, body: {} }),
    readSurvey: () => ({ params: { surveyRef: inventory } }),
    followRound: async ({ county }) => ({ params: { round: await newRound(), county } }),
    readReminders: ({ county }) => ({ params: { county } }),
    sendReminders: ({ county }) => ({ params: { county }, body: { persons: ['nobody'] } }),
    listRounds: () => ({}),
    createRound() {
      const { opensAt, closesAt, surveys } = openRound('made');
      return { body: { id: `made-${nextId()}`, name: { sv: 'Ny' }, surveys, scope, opensAt, closesAt } };
    },
    changeRound: async () => ({ params: { round: await newRound() }, body: { name: { sv: 'Ändrad' } } }),
    listResponses: async ({ county }) => ({ params: { round: await newRound() }, query: { county } }),
    readResponse: async (target) => ({
      params: { ...(await answeredRound(target)), org: target.org, survey },
    }),
    writeAnswers: async ({ org }) => ({
      params: { round: await newRound(), org, survey },
      body: { changes: [boende] },
    }),
    followResponse: async (target) => ({
      params: { ...(await answeredRound(target)), org: target.org, survey },
      body: { section: 'boende', revision: 0 },
    }),
    readHistory: async (target) => ({
      params: { ...(await answeredRound(target)), org: target.org, survey, question: boende.question },
    }),
    submit: async (target) => ({
      params: { ...(await answeredRound(target)), org: target.org, survey },
      headers: { 'idempotency-key': 'mine' },
      body: {},
    }),
    readOpinions: async ({ org }) => ({ params: { round: await newRound(), org, survey } }),
    writeOpinions: async ({ org }) => ({
      params: { round: await newRound(), org, survey },
      body: { changes: [boende] },
    }),
    readReceipt: async (target) => ({
      params: { ...(await answeredRound(target, true)), org: target.org, survey },
    }),
    requestSignature: async (target) => ({ ...(await answeredCall(target)), body: {} }),
    async sendBack(target) {
      const call = await answeredCall(target);
      await api.call('requestSignature', { ...call, as: `signatory-${target.org}`, body: {} });
      return { ...call, body: { message: 'Se över' } };
    },
    acceptResponse: async (target) => ({ ...(await answeredCall(target, true)), body: { edition: 1 } }),
    returnResponse: async (target) => ({
      ...(await answeredCall(target, true)),
      body: { edition: 1, message: 'Se över' },
    }),
    reopenResponse: async (target) => ({
      ...(await answeredCall(target, true)),
      body: { edition: 1, reason: 'Ni bad om det' },
    }),
    requestReopening: async (target) => ({
      ...(await answeredCall(target, true)),
      body: { reason: 'Fel siffra' },
    }),
    async refuseReopening(target) {
      const call = await answeredCall(target, true);
      const reason = 'Fel siffra';
      await api.call('requestReopening', { ...call, as: `signatory-${target.org}`, body: { reason } });
      return { ...call, body: { edition: 1, reason: 'Påverkar inte rapporten' } };
    },
    decline: async (target) => ({ ...(await answeredCall(target)), body: { reason: 'Vi hinner inte' } }),
    async takePart(target) {
      const call = await answeredCall(target);
      await api.call('decline', {
        ...call,
        as: `signatory-${target.org}`,
        body: { reason: 'Vi hinner inte' },
      });
      return { ...call, body: {} };
    },
    listEditions: (target) => answeredCall(target, true),
    searchRegisters: ({ county }) => ({ params: { county, register: 'resurser' } }),
    readRegister: ({ org }) => ({ params: { org, register: 'resurser' } }),
    writeRegister({ org }) {
      const change = { row: `rad-${nextId()}`, values: { 'res-namn': 'Team' }, expectedVersion: 0 };
      return { params: { org, register: 'resurser' }, body: { changes: [change] } };
    },
    readRowHistory: ({ org }) => ({ params: { org, register: 'resurser', row: 'rad-1' } }),
    readNewerRows: async ({ org }) => ({
      params: { round: await newRound(), org, survey, register: 'resurser' },
    }),
    readReport: async ({ county }) => ({ params: { round: await newRound(), county } }),
    async establishReport({ county }) {
      const params = { round: await newRound(), county };
      const report = { inputsHash: '0'.repeat(64), computedAt: '2026-11-22T10:00:00.000Z' };
      return { params, body: { report, expectedEdition: 0 } };
    },
    readDecision: async ({ county }) => ({ params: { round: await newRound(), county } }),
    async decide({ county }) {
      const params = { round: await newRound(), county };
      const { body } = await api.call('readDecision', { as: lead, params });
      const order = (body.proposed ?? [{ area: 'boende' }]).map(({ area }: { area: string }) => area);
      const { inputsHash = '0'.repeat(64) } = body.report ?? {};
      return {
        params,
        body: {
          report: { edition: 1, inputsHash },
          order,
          selected: order.slice(0, 1),
          reasons: [],
          participants: ['länssamordnare'],
          decidedOn: '2026-11-20',
          reference: 'RV 2026-0113',
          expectedVersion: 0,
        },
      };
    },
    readReportBundle: async ({ county }) => ({ params: { round: await newRound(), county } }),
    listPlans: ({ county }) => ({ params: { county } }),
    readPlan: ({ county }) => ({ params: { county, period: '2026-' } }),
    // A plan is begun once: each target has a period of its own.
    startPlan: ({ org, county }) => ({
      params: { county, period: org === '1980' ? '2018-2020' : '2021-2023' },
      body: {},
    }),
    async addPlanAreas(target) {
      const { params: { round } = {}, body } = await decided(target);
      const { selected } = body as { selected: string[] };
      return {
        params: await startedPlan(target.county),
        body: { decision: { round, version: 1 }, areas: selected },
      };
    },
    writePlan: async ({ county }) => ({
      params: await startedPlan(county),
      body: { changes: [{ row: 'plan', field: 'purpose', value: 'Syfte', expectedVersion: 1 }] },
    }),
    addPlanRows: async ({ county }) => ({
      params: await startedPlan(county),
      body: { rows: [{ row: 'eget-mal', kind: 'goal', values: { name: 'Eget mål' } }] },
    }),
    readPlanHistory: async ({ county }) => ({ params: { ...(await startedPlan(county)), row: 'plan' } }),
    async establishPlan({ county }) {
      const params = await startedPlan(county);
      const { body } = await api.call('readPlan', { as: lead, params });
      const expectedRevision = body.revision ?? 1;
      return { params, body: { establishedOn: '2026-11-20', reference: 'RV 2026-0113', expectedRevision } };
    },
    async readPlanEdition(target) {
      const call = await requests.establishPlan(target);
      await once(`edition ${target.county}`, () => api.call('establishPlan', { ...call, as: lead }));
      return { params: { ...call.params, edition: '1' } };
    },
    readPlanPdf: async ({ county }) => ({ params: await startedPlan(county) }),
    readPlanDocx: async ({ county }) => ({ params: await startedPlan(county) }),
    readPlanXlsx: async ({ county }) => ({ params: await startedPlan(county) }),
    checkPlanImport: async ({ county }) => {
      const params = await startedPlan(county);
      const file = { format: 'lagesbild-plan-1', ...params, edition: 'arbetsversion' };
      return { params, body: { file, rows: [] } };
    },
    readFollowUp: async ({ county }) => ({ params: await startedPlan(county) }),
    writeFollowUp: async ({ county }) => ({
      params: await startedPlan(county),
      body: { changes: [{ row: 'plan', occasion: '2026', field: 'ar-lan-hallbarhet', ...two }] },
    }),
    followUpHistory: async ({ county }) => ({
      params: { ...(await startedPlan(county)), occasion: '2026', row: 'plan' },
    }),
    readMunicipalViews: async ({ county }) => ({
      params: { ...(await startedPlan(county)), year: '2026' },
    }),
    readYear: async ({ county }) => ({ params: { ...(await startedPlan(county)), year: '2026' } }),
    async submitYear({ county }) {
      const params = { ...(await startedPlan(county)), year: '2026' };
      const call = await requests.writeFollowUp({ county } as Target);
      await once(`followed up ${county}`, () => api.call('writeFollowUp', { ...call, as: lead }));
      const { body } = await api.call('readYear', { as: lead, params });
      return { params, body: { expectedChecksum: body.checksum ?? '0'.repeat(64), reason: 'Rättad.' } };
    },
    readYearEdition: submittedYear,
    readYearPdf: submittedYear,
    readYearDocx: submittedYear,
    listYearlyReports: () => ({ params: { year: '2026' } }),
    readResults: async ({ org }) => ({ params: { round: await newRound(), org } }),
    readFurtherAlong: async ({ org }) => ({ params: { round: await newRound(), org } }),
    readReportTexts: async ({ county }) => ({
      params: { round: await newRound(), county },
      query: { section: 'boende' },
    }),
    readKnownRows: async ({ county }) => ({
      params: { round: await newRound(), county },
      query: { area: 'boende' },
    }),
    readReportPdf: async ({ county }) => ({ params: { round: await newRound(), county } }),
    readReportDocx: async ({ county }) => ({ params: { round: await newRound(), county } }),
    readReportXlsx: async ({ county }) => ({ params: { round: await newRound(), county } }),
    readReportCsv: async ({ county }) => ({ params: { round: await newRound(), county } }),
    readFormPdf: () => ({ params: { surveyRef: inventory } }),
    readFormDocx: () => ({ params: { surveyRef: inventory } }),
    readReceiptPdf: async (target) => ({
      params: { ...(await answeredRound(target, true)), org: target.org, survey },
    }),
  };

  return requests;
}
