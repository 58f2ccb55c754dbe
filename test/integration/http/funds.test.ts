// The state's money through the API: allotted by the nation, held against established plans and submitted yearly reports.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
const admin = 'national-admin-se';
const analyst = 'national-analyst-se';
const lead = 'county-lead-19';
const plan = { county: '19', period: '2026-' };

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  await addPerson(api.table, 'national-admin', 'se');
  await addPerson(api.table, 'national-analyst', 'se');
  await addPerson(api.table, 'county-lead', '19');
  await addPerson(api.table, 'county-reader', '19');
  await addPerson(api.table, 'county-lead', '01');
  await addPerson(api.table, 'signatory', '1980');
});
afterAll(() => engine.stop());

const read = async (year: string, as = analyst) =>
  (await api.call('readFunds', { as, params: { year } })).body;
const allot = (year: string, body: object, as = admin) =>
  api.call('allotFunds', { as, params: { year }, body });
const example = { total: 9_000_000, counties: { '01': 428_571, '19': 428_571 }, source: 'Dnr 26/0001' };
const of = (year: { counties: { county: string }[] }, county: string) =>
  year.counties.find((each) => each.county === county);

describe('an allotment', () => {
  it('is recorded, read by the nation, and kept beside the one that follows', async () => {
    expect((await read('2031')).allotments).toEqual([]);
    const first = await allot('2031', { ...example, expectedVersion: 0 });
    expect(first).toMatchObject({ status: 201, body: { ...example, version: 1, synthetic: false } });
    expect(first.body).not.toHaveProperty('person');
    const second = await allot('2031', { ...example, counties: { '01': 1 }, expectedVersion: 1 });
    expect(second.status).toBe(201);
    const year = await read('2031');
    expect(year.allotments).toEqual([second.body, first.body]);
    expect(year.nation).toMatchObject({
      total: 9_000_000,
      allotted: 1,
      leftToAllot: 8_999_999,
      countiesAllotted: 1,
    });
    expect(of(year, '19')).toEqual({
      county: '19',
      name: 'Västmanlands län',
      receivedDiffers: false,
      synthetic: false,
    });
  });

  it('sent twice is recorded once; another made from the same version is told what stands', async () => {
    const first = await allot('2032', { ...example, expectedVersion: 0 });
    expect((await allot('2032', { ...example, expectedVersion: 0 })).body).toEqual(first.body);
    const late = await allot('2032', { ...example, total: 8_000_000, expectedVersion: 0 });
    expect(late).toMatchObject({ status: 409, body: { code: 'allotment-changed', current: first.body } });
    expect((await read('2032')).allotments).toEqual([first.body]);
  });

  it('made from a version that nobody has recorded is refused, so that none stands before its time', async () => {
    expect((await allot('2036', { ...example, expectedVersion: 7 })).body).toMatchObject({
      code: 'allotment-changed',
      current: null,
    });
    const first = await allot('2036', { ...example, expectedVersion: 0 });
    expect((await allot('2036', { ...example, expectedVersion: 2 })).body).toMatchObject({
      code: 'allotment-changed',
      current: first.body,
    });
    expect((await read('2036')).allotments).toEqual([first.body]);
  });

  it.each([
    ['more than there is', { total: 10, counties: { '01': 11 } }, 422],
    ['a county that does not exist', { counties: { '99': 1 } }, 422],
    ['half a krona', { counties: { '01': 1.5 } }, 400],
    ['less than nothing', { total: -1 }, 400],
    ['a number as text', { total: '9000000' }, 400],
    ['no source', { source: ' ' }, 400],
    ['a personal number', { source: 'Gäller 19811218-9876' }, 422],
    ['a field of its own', { more: true }, 400],
  ])('with %s is refused and writes nothing', async (_what, change, status) => {
    expect((await allot('2033', { ...example, ...change, expectedVersion: 0 })).status).toBe(status);
    expect((await read('2033')).allotments).toEqual([]);
  });

  it('is not recorded by who only compares, nor by counties or municipalities', async () => {
    for (const as of [analyst, lead, 'signatory-1980']) {
      expect((await allot('2034', { ...example, expectedVersion: 0 }, as)).status).toBe(403);
    }
    expect((await read('2034')).may).toEqual({ allot: false });
    expect((await read('2034', admin)).may).toEqual({ allot: true });
  });
});

describe('a year', () => {
  it('holds what the established plan counts on and what the submitted report has confirmed', async () => {
    await allot('2026', { ...example, expectedVersion: 0 });
    await api.call('startPlan', { as: lead, params: plan, body: {} });
    const rows = [
      { row: 'mal', kind: 'goal', values: { name: 'Ett mål' } },
      { row: 'delmal', kind: 'sub-goal', parent: 'mal', values: { text: 'Alla har en rutin' } },
      { row: 'pengar', kind: 'fund', values: { source: 'Statsbidrag', year: 2026, amount: 400_000 } },
      {
        row: 'lon',
        kind: 'cost',
        values: { what: 'Lön', type: 'staff', year: 2026, amount: 300_000, funding: 'state' },
      },
    ];
    await api.call('addPlanRows', { as: lead, params: plan, body: { rows } });
    expect(of(await read('2026'), '19')).not.toHaveProperty('planned');
    const { body: standing } = await api.call('readPlan', { as: lead, params: plan });
    const established = await api.call('establishPlan', {
      as: lead,
      params: plan,
      body: { establishedOn: '2026-11-20', reference: 'RV 1', expectedRevision: standing.revision },
    });
    expect(established.status).toBe(201);
    expect(of(await read('2026'), '19')).toMatchObject({ planned: { funds: 400_000, costs: 300_000 } });

    const kronor = { fatt: 400_000, personal: 290_000, annat: 60_000, 'ej-forbrukat': 30_000 };
    const changes = Object.entries(kronor).map(([part, value]) => ({
      row: 'plan',
      occasion: '2026',
      field: `ar-lan-medel.${part}`,
      value,
      expectedVersion: 0,
    }));
    const written = await api.call('writeFollowUp', { as: lead, params: plan, body: { changes } });
    expect(written.status).toBe(200);
    const params = { ...plan, year: '2026' };
    expect(of(await read('2026'), '19')).not.toHaveProperty('reported');
    const { body: year } = await api.call('readYear', { as: lead, params });
    const submitted = await api.call('submitYear', {
      as: lead,
      params,
      body: { expectedChecksum: year.checksum },
    });
    expect(submitted.status).toBe(201);
    const reported = {
      received: 400_000,
      unused: 30_000,
      used: { personal: 290_000, annat: 60_000 },
      usedInAll: 350_000,
      unaccounted: 20_000,
      number: submitted.body.number,
      edition: 1,
      period: '2026-',
    };
    const county = { allotted: 428_571, reported, remaining: 78_571, receivedDiffers: true };
    expect(of(await read('2026'), '19')).toMatchObject(county);
    expect((await read('2026')).nation).toMatchObject({
      countiesReported: 1,
      usedInAll: 350_000,
      used: { personal: 290_000, utbildning: 0, annat: 60_000 },
      remaining: 78_571,
      notReported: 428_571,
    });
    for (const as of [lead, analyst]) {
      const own = await api.call('readCountyFunds', { as, params: { year: '2026', county: '19' } });
      expect(own).toMatchObject({ status: 200, body: county });
    }
  });

  it('of one county is not read from another, and the nation’s not by a county', async () => {
    const params = { year: '2026', county: '19' };
    expect((await api.call('readCountyFunds', { as: 'county-lead-01', params })).status).toBe(403);
    for (const as of ['signatory-1980', 'county-reader-19']) {
      expect((await api.call('readCountyFunds', { as, params })).status).toBe(403);
    }
    expect((await api.call('readFunds', { as: lead, params: { year: '2026' } })).status).toBe(403);
  });
});
