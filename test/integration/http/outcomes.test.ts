// Outcome tables through the real handlers: sent, replaced, refused, and added up for the county and the nation.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { protectTable } from '../../../functions/core/outcome-table/protect-table.ts';
import type { SentTable } from '../../../functions/core/outcome-table/sent-table.ts';
import { outcomeTable } from '../../../surveys/outcome-table/0-1.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { countedCases } from '../../support/outcome-tables.ts';
import { addPerson } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let coordinator: string;
let lead: string;
let reader: string;
let analyst: string;

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  coordinator = await addPerson(api.table, 'coordinator', '1980');
  lead = await addPerson(api.table, 'county-lead', '19');
  reader = await addPerson(api.table, 'county-reader', '19');
  analyst = await addPerson(api.table, 'national-analyst', 'se');
});
afterAll(() => engine.stop());

const tableOf = (cases: number): SentTable =>
  protectTable(
    outcomeTable,
    countedCases(outcomeTable, cases, () => 1),
    'alla',
  );

const send = (as: string, org: string, year: string, table: unknown, expectedVersion = 0) =>
  api.call('sendOutcomes', { as, params: { org, year }, body: { expectedVersion, table } });

let sentLast: string;

async function sendAs(org: string, cases: number, year: string, expectedVersion = 0) {
  const as = await addPerson(api.table, 'signatory', org);
  const { status, body } = await send(as, org, year, tableOf(cases), expectedVersion);
  expect(status).toBe(201);
  sentLast = body.at;
}

/** What was sent may be in the sums from then on. */
function passMinute() {
  api.setTime(new Date(Date.parse(api.clock.now()) + 60_000).toISOString());
}

describe("a municipality's table", () => {
  it('is kept with who sent it, replaced by a newer one, and read with all that stood before', async () => {
    const params = { org: '1980', year: '2024' };
    const first = await send(coordinator, '1980', '2024', tableOf(120));
    expect(first).toMatchObject({ status: 201, body: { version: 1, year: 2024, synthetic: false } });
    const second = await send(coordinator, '1980', '2024', tableOf(90), 1);
    expect(second).toMatchObject({ status: 201, body: { version: 2, table: { cases: { count: 90 } } } });
    const { body: history } = await api.call('readOutcomeHistory', { as: coordinator, params });
    expect(
      history.versions.map(({ version, table }: { version: number; table: SentTable }) => [
        version,
        table.cases,
      ]),
    ).toEqual([
      [2, { count: 90 }],
      [1, { count: 120 }],
    ]);
    const { body: own } = await api.call('readOutcomes', { as: coordinator, params: { org: '1980' } });
    expect(own.tables).toMatchObject([{ year: 2024, version: 2, author: 'coordinator i 1980' }]);
    expect(own.years[0]).toEqual({ year: 2025, due: '2026-03-31' });
  });

  it('may be sent twice without changing anything, and does not replace what nobody has read', async () => {
    expect((await send(coordinator, '1980', '2023', tableOf(50))).body.version).toBe(1);
    expect((await send(coordinator, '1980', '2023', tableOf(50))).body.version).toBe(1);
    const late = await send(coordinator, '1980', '2023', tableOf(60));
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'outcomes-changed', current: { version: 1, table: { cases: { count: 50 } } } },
    });
  });

  it('is refused with a count from 1 to 4 in it, and with anything that would give one away', async () => {
    const table = tableOf(100);
    const status = table.variables['su-status'] as { cells: object };
    const raw = {
      ...table,
      variables: {
        ...table.variables,
        'su-status': { ...status, cells: { ...status.cells, pagar: { count: 3 } } },
      },
    };
    const refused = await send(coordinator, '1980', '2022', raw);
    expect(refused).toMatchObject({ status: 422, body: { code: 'outcomes-invalid' } });
    expect(refused.body.issues).toContainEqual(
      expect.objectContaining({ path: 'table.variables.su-status.cells.pagar', code: 'not-hidden' }),
    );
    for (const cases of [{ count: 2 }, { interval: [2, 3] }, { interval: [5, 9] }, { count: 99 }]) {
      const { status: answered, body } = await send(coordinator, '1980', '2022', { ...table, cases });
      expect([answered, body.code]).toEqual([422, 'outcomes-invalid']);
    }
  });

  it.each([
    ['words of its own', { comment: 'Anna' }],
    ['another version of the table', { table: 'utfallstabell-su-vuxna@9' }],
    ['other rules', { rules: 2 }],
    ['a coverage that is no choice', { coverage: 'nastan' }],
    ['a variable that is not in it', { variables: { 'su-hittad': { status: 'missing' } } }],
    ['markup for a coverage', { coverage: '<b>alla</b>' }],
    ['a text for a count', { cases: { count: '12' } }],
    ['half a case', { cases: { count: 12.5 } }],
    ['a count and an interval', { cases: { count: 12, interval: [1, 4] } }],
    ['more cases than there are people', { cases: { count: 1e9 } }],
    ['nothing about its variables', { variables: {} }],
    ['no status', { variables: { ...tableOf(80).variables, 'su-status': { status: 'missing' } } }],
  ])('is refused with %s', async (_, part) => {
    const { status } = await send(coordinator, '1980', '2021', { ...tableOf(80), ...part });
    expect([400, 422]).toContain(status);
    const { body } = await api.call('readOutcomes', { as: coordinator, params: { org: '1980' } });
    expect(body.tables.map(({ year }: { year: number }) => year)).not.toContain(2021);
  });

  it('is refused with names that reach into prototypes', async () => {
    const body = JSON.stringify({ expectedVersion: 0, table: tableOf(80) }).replace(
      '"su-tolk"',
      '"__proto__"',
    );
    const answer = await api.call('sendOutcomes', {
      as: coordinator,
      params: { org: '1980', year: '2021' },
      rawBody: body,
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
  });

  it('is for one of the last six years that have ended, and from municipalities alone', async () => {
    for (const year of ['2026', '2019', '2099'])
      expect((await send(coordinator, '1980', year, tableOf(80))).body.code).toBe('unknown-outcome-year');
    const region = await addPerson(api.table, 'coordinator', 'region-19');
    expect((await send(region, 'region-19', '2025', tableOf(80))).body.code).toBe('no-outcome-table');
  });

  it('is nobody else’s to read: not the county’s, not the nation’s, not a neighbour’s', async () => {
    const neighbour = await addPerson(api.table, 'signatory', '1984');
    const respondent = await addPerson(api.table, 'respondent', '1980');
    for (const as of [lead, reader, analyst, neighbour, respondent]) {
      for (const id of ['readOutcomes', 'readOutcomeHistory'] as const) {
        const { status, body } = await api.call(id, { as, params: { org: '1980', year: '2024' } });
        expect([as, status, body.code]).toEqual([as, 403, 'not-allowed']);
      }
      expect((await send(as, '1980', '2025', tableOf(80))).status).toBe(403);
    }
  });
});

describe("a county's sums", () => {
  it('are hidden until three have sent, say who has, and hold nobody’s own numbers', async () => {
    const params = { county: '19', year: '2025' };
    await sendAs('1904', 41, '2025');
    await sendAs('1907', 62, '2025');
    const { body: two } = await api.call('readCountyOutcomes', { as: lead, params });
    expect(two.totals.cases).toEqual({ status: 'suppressed' });
    expect(
      two.municipalities
        .filter(({ sentAt }: { sentAt?: string }) => sentAt)
        .map(({ id }: { id: string }) => id),
    ).toEqual(['1904', '1907']);
    await sendAs('1981', 3, '2025');
    const { body: atOnce } = await api.call('readCountyOutcomes', { as: lead, params });
    expect(atOnce).toMatchObject({ totals: { cases: { status: 'suppressed' } }, waiting: 3 });
    expect(atOnce).not.toHaveProperty('since');
    passMinute();
    const { status, body } = await api.call('readCountyOutcomes', { as: lead, params });
    expect(status).toBe(200);
    expect(body).toMatchObject({ since: sentLast, waiting: 0 });
    expect(body.municipalities).toHaveLength(10);
    expect(body.totals.cases).toEqual({
      status: 'shown',
      municipalities: 3,
      cells: { all: { interval: [104, 107] } },
    });
    // The one with 1–4 cases says nothing of what they are: two are too few to be added up.
    expect(body.totals.variables['su-tolk']).toEqual({ status: 'suppressed' });
    expect(JSON.stringify(body.municipalities)).not.toMatch(/count|interval/);
    expect((await api.call('readCountyOutcomes', { as: reader, params })).status).toBe(403);
  });

  it('stay until three municipalities have something new, so that no two readings tell of one or two', async () => {
    const params = { county: '19', year: '2025' };
    const read = async () => (await api.call('readCountyOutcomes', { as: lead, params })).body;
    const before = await read();
    const corrector = await addPerson(api.table, 'signatory', '1904');
    await send(corrector, '1904', '2025', tableOf(45), 1);
    await sendAs('1982', 70, '2025');
    passMinute();
    const two = await read();
    expect(two.totals).toEqual(before.totals);
    expect(two).toMatchObject({ since: before.since, waiting: 2 });
    expect(two.municipalities.filter(({ sentAt }: { sentAt?: string }) => sentAt)).toHaveLength(4);
    // Sent back to what stood: nothing is new of it then.
    await send(corrector, '1904', '2025', tableOf(41), 2);
    await sendAs('1983', 80, '2025');
    passMinute();
    expect(await read()).toMatchObject({ totals: before.totals, since: before.since, waiting: 2 });
    await sendAs('1984', 90, '2025');
    expect(await read()).toMatchObject({ totals: before.totals, waiting: 3 });
    passMinute();
    const after = await read();
    expect(after).toMatchObject({ since: sentLast, waiting: 0 });
    expect(after.totals.cases).toEqual({
      status: 'shown',
      municipalities: 6,
      cells: { all: { interval: [344, 347] } },
    });
  });

  it('are not another county’s to read', async () => {
    const other = await addPerson(api.table, 'county-lead', '01');
    const { status } = await api.call('readCountyOutcomes', {
      as: other,
      params: { county: '19', year: '2025' },
    });
    expect(status).toBe(403);
  });
});

describe("the nation's sums", () => {
  it('are shown once the last day to send is over, with how many have taken part', async () => {
    const params = { year: '2025' };
    const { body } = await api.call('compareOutcomes', { as: analyst, params });
    expect(body.participation).toEqual({ sent: 6, inScope: 290 });
    expect(body).toMatchObject({ since: sentLast, waiting: 0 });
    expect(body.counties).toHaveLength(21);
    expect(body.totals.cases).toMatchObject({ municipalities: 6, cells: { all: { interval: [344, 347] } } });
    const { now } = api.clock;
    const before = now();
    api.setTime('2026-03-31T21:59:00.000Z');
    const early = await api.call('compareOutcomes', { as: analyst, params });
    expect(early.body).not.toHaveProperty('totals');
    expect(early.body).not.toHaveProperty('since');
    expect(early.body.counties.every((county: object) => !('totals' in county))).toBe(true);
    api.setTime(before);
  });

  it('are of the same tables as each county’s own, and of no county that is hidden', async () => {
    const params = { year: '2025' };
    const { body: before } = await api.call('compareOutcomes', { as: analyst, params });
    await sendAs('0380', 200, '2025');
    await sendAs('0381', 210, '2025');
    await sendAs('1907', 99, '2025', 1);
    passMinute();
    const { body } = await api.call('compareOutcomes', { as: analyst, params });
    const { cases } = before.totals;
    expect(body.totals.cases).toEqual({ ...cases, countiesLeftOut: 1 });
    expect(body).toMatchObject({ since: before.since, waiting: 3 });
    const { body: own } = await api.call('readCountyOutcomes', {
      as: lead,
      params: { county: '19', year: '2025' },
    });
    const countyOf = (id: string) => body.counties.find((county: { id: string }) => county.id === id);
    expect(countyOf('19').totals).toEqual(own.totals);
    expect(countyOf('03').totals.cases).toEqual({ status: 'suppressed' });
  });
});
