// Decisions through the real handlers: beside the proposal, one after another, and never lost.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countyId, roundId } from '../../../functions/core/ids.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, addRound, openRound } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let lead: string;
let reader: string;
let signatory: string;
let rounds = 0;

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  lead = await addPerson(api.table, 'county-lead', '19');
  reader = await addPerson(api.table, 'county-reader', '19');
  signatory = await addPerson(api.table, 'signatory', '1980');
});
afterAll(() => engine.stop());

type Params = { round: string; county: string };

async function newCounty(): Promise<Params> {
  rounds += 1;
  return { round: await addRound(api.table, openRound(`round-${rounds}`)), county: '19' };
}
const read = async (params: Params, as = lead) => (await api.call('readDecision', { as, params })).body;
const decide = (params: Params, body: object, as = lead) => api.call('decide', { as, params, body });

/** A decision that follows what the report proposes now. */
async function following(params: Params) {
  const { report, proposed } = await read(params);
  const order: string[] = proposed.map(({ area }: { area: string }) => area);
  return {
    report: { edition: report.edition, inputsHash: report.inputsHash },
    order,
    selected: order.slice(0, 2),
    reasons: [],
    participants: ['socialchef', 'länssamordnare'],
    decidedOn: '2026-11-20',
    reference: 'RV 2026-0113',
    expectedVersion: 0,
  };
}

describe('a decision', () => {
  it('is recorded with the proposal it was made from, and read by the county', async () => {
    const params = await newCounty();
    const { expectedVersion, ...decided } = await following(params);
    const { status, body } = await decide(params, { ...decided, expectedVersion });
    expect(status).toBe(201);
    expect(body).toMatchObject({ ...decided, version: 1, departures: [] });
    expect(body.proposed.map(({ area }: { area: string }) => area)).toEqual(decided.order);
    expect(body).not.toHaveProperty('person');
    expect((await read(params, reader)).decisions).toEqual([body]);
  });

  it('is not recorded by who only reads', async () => {
    const params = await newCounty();
    expect((await decide(params, await following(params), reader)).status).toBe(403);
    expect((await read(params)).decisions).toEqual([]);
  });

  it('changed later is one more; the earlier stays as it was', async () => {
    const params = await newCounty();
    const first = await following(params);
    const { body: recorded } = await decide(params, first);
    const second = { ...first, reference: 'RV 2026-0200', expectedVersion: 1 };
    expect((await decide(params, second)).body).toMatchObject({ version: 2, reference: 'RV 2026-0200' });
    const { decisions } = await read(params);
    expect(decisions.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
    expect(decisions[1]).toEqual(recorded);
  });

  it('sent twice is recorded once', async () => {
    const params = await newCounty();
    const body = await following(params);
    const first = await decide(params, body);
    expect(await decide(params, body)).toMatchObject({ status: 201, body: first.body });
    expect((await read(params)).decisions).toHaveLength(1);
  });

  it('made by two at once stands for one; the other is shown it, and loses nothing', async () => {
    const params = await newCounty();
    const body = await following(params);
    const answers = await Promise.all(
      ['RV 1', 'RV 2', 'RV 3'].map((reference) => decide(params, { ...body, reference })),
    );
    const recorded = answers.filter(({ status }) => status === 201);
    const refused = answers.filter(({ status }) => status === 409);
    expect([recorded.length, refused.length]).toEqual([1, 2]);
    for (const { body: problem } of refused) {
      expect(problem).toMatchObject({ code: 'decision-changed', current: recorded[0]?.body });
    }
    expect((await read(params)).decisions).toEqual([recorded[0]?.body]);
  });

  it('is refused when the report has been recomputed since it was read', async () => {
    const params = await newCounty();
    const body = await following(params);
    const response = { round: params.round, org: '1980', survey: 'behovsinventering' };
    const changes = [{ question: 'boende.behov', value: 3, expectedVersion: 0 }];
    await api.call('writeAnswers', { as: signatory, params: response, body: { changes } });
    const headers = { 'idempotency-key': 'k' };
    await api.call('submit', { as: signatory, params: response, headers, body: {} });
    await api.recompute({ round: roundId(params.round), county: countyId('19') });
    expect(await decide(params, body)).toMatchObject({ status: 409, body: { code: 'report-changed' } });
    expect((await decide(params, await following(params))).status).toBe(201);
  });

  it('is refused with what is wrong with it', async () => {
    const params = await newCounty();
    const body = await following(params);
    const short = await decide(params, { ...body, order: body.order.slice(1), decidedOn: '2027-01-21' });
    expect(short).toMatchObject({ status: 422, body: { code: 'decision-invalid' } });
    expect(short.body.issues.map(({ code }: { code: string }) => code)).toEqual([
      'area-missing',
      'in-the-future',
    ]);
    const personal = await decide(params, { ...body, participants: ['Anna 19811218-9876'] });
    expect(personal).toMatchObject({
      status: 422,
      body: { code: 'personal-number', issues: [{ path: 'participants.0' }] },
    });
    const broken = await decide(params, { ...body, reference: 'RV\n1' });
    expect(broken).toMatchObject({ status: 400, body: { issues: [{ path: 'reference' }] } });
    expect((await read(params)).decisions).toEqual([]);
  });
});
