// Who may do what: every route tried by every role through the real handlers, on one's own and on others'.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RouteId, routeList } from '../../../functions/contract/routes.ts';
import { roles } from '../../../functions/core/access.ts';
import { countyId, personId } from '../../../functions/core/ids.ts';
import { putMembership } from '../../../functions/storage/memberships.ts';
import { type Call, newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, addRound, inventory, openRound, placed } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

/** Västerås in Västmanland is everybody's own; Arboga lies in the same county, Stockholm in another. */
const targets = {
  own: { org: '1980', county: '19' },
  'same county': { org: '1984', county: '19' },
  elsewhere: { org: '0180', county: '01' },
} as const;
type Target = (typeof targets)[keyof typeof targets];

const homes = {
  respondent: '1980',
  coordinator: '1980',
  signatory: '1980',
  'county-lead': '19',
  'county-reader': '19',
};
const survey = 'behovsinventering';
const counties = [countyId('01'), countyId('19')];
const boende = { question: 'boende.behov', value: 3, expectedVersion: 0 };

const bothWays = (['answer', 'second-opinion'] as const).map((kind) => ({ section: 'boende', kind }));

let engine: TestEngine;
let api: TestApi;
const people = new Map<string, string | undefined>([
  ['not signed in', undefined],
  ['no membership', 'nobody'],
]);
let ids = 0;

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  for (const role of roles) {
    const home = role in homes ? homes[role as keyof typeof homes] : 'se';
    const sections = role === 'respondent' ? { loans: bothWays } : {};
    people.set(role, await addPerson(api.table, role, home, sections));
  }
  for (const { org } of Object.values(targets)) await addPerson(api.table, 'signatory', org);
});
afterAll(() => engine.stop());

/** An invitation to the target that waits, made by somebody who may. */
async function invitationTo({ org }: Target): Promise<string> {
  ids += 1;
  const body = { email: `invited-${ids}@example.com`, role: 'coordinator', title: 'samordnare' };
  const { body: made } = await api.call('invite', { as: `signatory-${org}`, params: { org }, body });
  // Fifty a day are let through; the matrix makes more.
  api.setTime(new Date(Date.parse(api.clock.now()) + 86_400_000 / 24).toISOString());
  return made.invitation.id;
}

const scope = { counties, kinds: ['municipality'] } as const;

async function newRound(): Promise<string> {
  ids += 1;
  return addRound(api.table, openRound(`matrix-${ids}`, { scope }));
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
  const receipt = isSubmitted ? (await api.call('submit', { ...call, body: {}, headers })).body.receipt : '';
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

const lead = (): string => people.get('county-lead') ?? '';

/** The county's plan for the period that is written for now, with a sub-goal, so that there is something to establish. */
async function startedPlan(county: string): Promise<{ county: string; period: string }> {
  const params = { county, period: '2026-' };
  const rows = [
    { row: 'eget-mal', kind: 'goal', values: { name: 'Eget mål' } },
    { row: 'eget-delmal', kind: 'sub-goal', parent: 'eget-mal', values: { text: 'Eget delmål' } },
  ];
  await once(`plan ${county}`, async () => {
    await api.call('startPlan', { as: lead(), params, body: {} });
    await api.call('addPlanRows', { as: lead(), params, body: { rows } });
  });
  return params;
}

const two = { value: 2, expectedVersion: 0 };

async function submittedYear(target: Target): Promise<Call> {
  const call = await requests.submitYear(target);
  await once(`year ${target.county}`, () => api.call('submitYear', { ...call, as: lead() }));
  return { params: { ...call.params, edition: '1' } };
}

async function decided(target: Target): Promise<Call> {
  return (await once(`decision ${target.county}`, async () => {
    const call = await requests.decide(target);
    await api.call('decide', { ...call, as: lead() });
    return call;
  })) as Call;
}

/** A request for each route that is refused for no other reason than who asks. */
const requests: Record<RouteId, (target: Target) => Promise<Call> | Call> = {
  health: () => ({}),
  openapi: () => ({}),
  checkReceipt: () => ({ params: { receipt: 'LB-2026-AAAA-AAAA' } }),
  me: () => ({}),
  readPeople: ({ org }) => ({ params: { org } }),
  readCountyLeads: ({ county }) => ({ params: { county } }),
  invite({ org }) {
    ids += 1;
    const email = `colleague-${ids}@example.com`;
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
    ids += 1;
    const id = `leaving-${ids}`;
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
    ids += 1;
    const { opensAt, closesAt, surveys } = openRound('made');
    return { body: { id: `made-${ids}`, name: { sv: 'Ny' }, surveys, scope, opensAt, closesAt } };
  },
  changeRound: async () => ({ params: { round: await newRound() }, body: { name: { sv: 'Ändrad' } } }),
  listResponses: async ({ county }) => ({ params: { round: await newRound() }, query: { county } }),
  readResponse: async (target) => ({ params: { ...(await answeredRound(target)), org: target.org, survey } }),
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
    await api.call('decline', { ...call, as: `signatory-${target.org}`, body: { reason: 'Vi hinner inte' } });
    return { ...call, body: {} };
  },
  listEditions: (target) => answeredCall(target, true),
  searchRegisters: ({ county }) => ({ params: { county, register: 'resurser' } }),
  readRegister: ({ org }) => ({ params: { org, register: 'resurser' } }),
  writeRegister({ org }) {
    ids += 1;
    const change = { row: `rad-${ids}`, values: { 'res-namn': 'Team' }, expectedVersion: 0 };
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
    const { body } = await api.call('readDecision', { as: people.get('county-lead') ?? '', params });
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
    const { body } = await api.call('readPlan', { as: lead(), params });
    const expectedRevision = body.revision ?? 1;
    return { params, body: { establishedOn: '2026-11-20', reference: 'RV 2026-0113', expectedRevision } };
  },
  async readPlanEdition(target) {
    const call = await requests.establishPlan(target);
    await once(`edition ${target.county}`, () => api.call('establishPlan', { ...call, as: lead() }));
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
  readYear: async ({ county }) => ({ params: { ...(await startedPlan(county)), year: '2026' } }),
  async submitYear({ county }) {
    const params = { ...(await startedPlan(county)), year: '2026' };
    const call = await requests.writeFollowUp({ county } as Target);
    await once(`followed up ${county}`, () => api.call('writeFollowUp', { ...call, as: lead() }));
    const { body } = await api.call('readYear', { as: lead(), params });
    return { params, body: { expectedChecksum: body.checksum ?? '0'.repeat(64), reason: 'Rättad.' } };
  },
  readYearEdition: submittedYear,
  readYearPdf: submittedYear,
  readYearDocx: submittedYear,
  listYearlyReports: () => ({ params: { year: '2026' } }),
  readResults: async ({ org }) => ({ params: { round: await newRound(), org } }),
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

/** Routes that name an organisation or a county are tried on all three targets. */
function targetsOf(id: RouteId): [string, Target][] {
  const named =
    /\{(org|county)\}/.test(routeList.find((route) => route.id === id)?.path ?? '') || id === 'listResponses';
  return named ? Object.entries(targets) : [['', targets.own]];
}

describe('the matrix of roles and routes', () => {
  it('is as it was agreed', async () => {
    const width = 30;
    const lines = [
      `${''.padEnd(width)}${[...people.keys()].map((name) => name.padEnd(18)).join('')}`.trimEnd(),
    ];
    for (const { id } of routeList as readonly { id: RouteId }[]) {
      for (const [where, target] of targetsOf(id)) {
        const cells: string[] = [];
        for (const as of people.values()) {
          const request = await requests[id](target);
          const { status, body } = await api.call(id, as === undefined ? request : { ...request, as });
          cells.push(status < 300 ? String(status) : body.code);
        }
        const name = [id, where].filter(Boolean).join(', ');
        lines.push(`${name.padEnd(width)}${cells.map((cell) => cell.padEnd(18)).join('')}`.trimEnd());
      }
    }
    expect(api.logged).toEqual([]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/role-route.txt');
    // Every route is called by every role on three targets, documents drawn too.
  }, 400_000);

  it('lets nobody in who has not signed in, except where the contract says so', async () => {
    for (const { id, action } of routeList as readonly { id: RouteId; action: string }[]) {
      const { status } = await api.call(id, await requests[id](targets.own));
      expect(`${id} ${status}`).toBe(`${id} ${action === 'public' ? 200 : 401}`);
    }
  });
});
