// A round by hand: opened, closed, established once and for good, and how it stands in its counties.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countyId, roundId } from '../../../functions/core/ids.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, addRound, openRound } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let admin: string;
let ids = 0;

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  admin = await addPerson(api.table, 'national-admin', 'se');
});
afterAll(() => engine.stop());

const change = (round: string, body: object, as = admin) =>
  api.call('changeRound', { as, params: { round }, body });
function newRound(more: Parameters<typeof openRound>[1] = {}): Promise<string> {
  ids += 1;
  return addRound(api.table, openRound(`life-${ids}`, more));
}
const planned = {
  opensAt: '2027-01-01T00:00:00.000Z',
  dueAt: '2027-02-01T00:00:00.000Z',
  closesAt: '2027-03-01T00:00:00.000Z',
};

describe('a round', () => {
  it('is opened now while it is planned, closed now, and established when it is closed', async () => {
    const round = await newRound(planned);
    expect(await change(round, { status: 'established' })).toMatchObject({
      status: 409,
      body: { code: 'round-must-be-closed' },
    });
    const opened = await change(round, { status: 'open', expectedVersion: 1 });
    expect(opened.body).toMatchObject({ status: 'open', version: 2, closesAt: planned.closesAt });
    expect(opened.body.opensAt.slice(0, 10)).toBe('2026-11-22');
    expect((await change(round, { status: 'open' })).body.code).toBe('round-not-planned');
    expect((await change(round, { status: 'closed', expectedVersion: 2 })).body.status).toBe('closed');
    const done = await change(round, { status: 'established', expectedVersion: 3 });
    expect(done.body).toMatchObject({ status: 'established', version: 4 });
    expect(done.body.establishedAt.slice(0, 10)).toBe('2026-11-22');
    const { body: log } = await api.call('readAudit', { as: admin, query: { month: '2026-11' } });
    const own = log.entries.filter(({ target }: { target: { round?: string } }) => target.round === round);
    expect(own.map(({ action }: { action: string }) => action)).toEqual([
      'round-established',
      'round-closed',
      'round-opened',
      'round-created',
    ]);
  });

  it('that is established is not changed in any way', async () => {
    const round = await newRound({ closesAt: '2026-11-10T00:00:00.000Z', dueAt: '2026-11-09T00:00:00.000Z' });
    await change(round, { status: 'established' });
    for (const body of [
      { name: { sv: 'Nytt' } },
      { closesAt: '2027-01-01T00:00:00Z' },
      { status: 'open' },
      { status: 'established' },
    ])
      expect((await change(round, body)).body.code).toBe('round-established');
  });

  it('is established as it stands, not together with a change', async () => {
    const round = await newRound();
    expect(await change(round, { status: 'established', name: { sv: 'X' } })).toMatchObject({ status: 400 });
  });

  it('of two who establish at once is established by one', async () => {
    const round = await newRound({ closesAt: '2026-11-10T00:00:00.000Z', dueAt: '2026-11-09T00:00:00.000Z' });
    const all = await Promise.all([1, 2, 3].map(() => change(round, { status: 'established' })));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('that has opened does not open at a later time', async () => {
    const round = await newRound();
    expect((await change(round, { opensAt: '2026-11-25T00:00:00Z' })).body.code).toBe('round-has-opened');
    expect((await change(round, { opensAt: '2026-11-02T00:00:00Z' })).status).toBe(200);
  });

  it('is changed by administrators alone', async () => {
    const round = await newRound();
    for (const [role, unit] of [
      ['national-analyst', 'se'],
      ['county-lead', '19'],
      ['signatory', '1980'],
    ] as const) {
      const as = await addPerson(api.table, role, unit);
      expect(await change(round, { status: 'closed' }, as)).toMatchObject({ status: 403 });
    }
  });

  it('belongs to a programme period that there is', async () => {
    const wanted = {
      name: { sv: 'Med period' },
      surveys: ['behovsinventering@2026-1'],
      scope: { counties: ['19'], kinds: ['municipality'] },
      opensAt: '2027-01-01T00:00:00Z',
      closesAt: '2027-02-01T00:00:00Z',
    };
    const create = (id: string, period: string) =>
      api.call('createRound', { as: admin, body: { ...wanted, id, period } });
    expect((await create('med-period', '2026-')).body).toMatchObject({ period: '2026-' });
    expect((await create('fel-period', '__proto__')).body.issues).toMatchObject([
      { path: 'period', code: 'unknown-period' },
    ]);
  });
});

describe('how a round stands in its counties', () => {
  it('is counted in responses and said of each report, to national staff', async () => {
    const round = await newRound();
    const signatory = await addPerson(api.table, 'signatory', '1984');
    const params = { round, org: '1984', survey: 'behovsinventering' };
    const boende = { question: 'boende.behov', value: 3, expectedVersion: 0 };
    await api.call('writeAnswers', { as: signatory, params, body: { changes: [boende] } });
    const analyst = await addPerson(api.table, 'national-analyst', 'se');
    const standing = async () => {
      await api.recompute({ round: roundId(round), county: countyId('19') });
      return (await api.call('readRoundCounties', { as: analyst, params: { round } })).body.counties;
    };
    // Ten municipalities and two questionnaires. A report computed of nobody's answers is none.
    const county = { county: '19', name: 'Västmanlands län', asked: 20 };
    expect(await standing()).toEqual([{ ...county, submitted: 0, report: 'none' }]);
    const headers = { 'idempotency-key': 'en' };
    await api.call('submit', { as: signatory, params, headers, body: {} });
    expect(await standing()).toEqual([{ ...county, submitted: 1, report: 'preliminary' }]);
    const lead = await addPerson(api.table, 'county-lead', '19');
    expect(await api.call('readRoundCounties', { as: lead, params: { round } })).toMatchObject({
      status: 403,
    });
  });
});
