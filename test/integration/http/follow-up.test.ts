// Following up a plan and reporting the year through the API: proposed, confirmed, submitted, read by the nation, kept from the wrong hands.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../functions/core/canonical-json.ts';
import { sha256Hex } from '../../../functions/storage/sha256.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { beginPlan } from '../../support/begin-plan.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson } from '../../support/people.ts';
import { rowsToFollow } from '../../support/rows-to-follow.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
const plan = { county: '19', period: '2026-' };
const params = { ...plan, year: '2026' };
const lead = 'county-lead-19';

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  await addPerson(api.table, 'county-lead', '19');
  await addPerson(api.table, 'county-reader', '19');
  await addPerson(api.table, 'county-lead', '01');
  await addPerson(api.table, 'national-analyst', 'se');
  await addPerson(api.table, 'signatory', '1980');
  expect((await read()).status).toBe(404);
  await beginPlan(api, lead, plan, '2026-01-01');
  expect(
    (await api.call('addPlanRows', { as: lead, params: plan, body: { rows: rowsToFollow } })).status,
  ).toBe(201);
});
afterAll(() => engine.stop());

const read = (as = lead) => api.call('readFollowUp', { as, params: plan });
const readYear = async () => (await api.call('readYear', { as: lead, params })).body;
const write = (changes: readonly object[], as = lead) =>
  api.call('writeFollowUp', { as, params: plan, body: { changes } });
const change = (row: string, occasion: string, field: string, value: unknown, expectedVersion = 0) => ({
  row,
  occasion,
  field,
  value,
  expectedVersion,
});
const half = (row: string, field: string, value: unknown, version = 0) =>
  change(row, '2026-2', field, value, version);
const ofYear = (field: string, value: unknown, version = 0) => change('plan', '2026', field, value, version);

async function reportedValue(part: string) {
  const { report } = await readYear();
  const answers = [...report.county, ...report.subGoals.flatMap(({ answers: own }: never) => own)];
  return answers.flatMap(({ values }) => values).find((each) => each.part === part);
}

const submit = async (more: object = {}) => {
  const { checksum } = await readYear();
  return api.call('submitYear', { as: lead, params, body: { expectedChecksum: checksum, ...more } });
};

describe('a plan that is followed up', () => {
  it('says what is due, half-year by half-year, from when each thing begins', async () => {
    const { body } = await read();
    expect(body).toMatchObject({ today: '2026-11-22', may: { write: true }, rows: [], moves: [] });
    expect(body.due).toEqual([
      { row: 'matt', occasion: '2026-1', state: 'overdue' },
      { row: 'matt', occasion: '2026-2', state: 'coming' },
      { row: 'utbilda', occasion: '2026-1', state: 'overdue' },
      { row: 'utbilda', occasion: '2026-2', state: 'coming' },
      { row: 'rutin', occasion: '2026-2', state: 'coming' },
    ]);
    expect(body.thisYear).toEqual({ year: 2026, planned: 1, done: 0 });
    expect(body.years).toEqual([{ year: 2026 }]);
  });

  it('keeps what is written, each part with its own version', async () => {
    const { status, body } = await write([
      half('utbilda', 'ar-akt-status', 'klar'),
      half('utbilda', 'ar-akt-kommuner', ['1980', '1984']),
      half('utbilda', 'ar-akt-deltagare', 3),
      half('matt', 'ar-dm-utfall.varde', 85.5),
      half('matt', 'ar-dm-utfall.datum', '2026-11-01'),
    ]);
    expect(status).toBe(200);
    expect(body.results.map(({ ok, version }: never) => [ok, version])).toEqual(Array(5).fill([true, 1]));
    const after = (await read()).body;
    expect(after.thisYear).toEqual({ year: 2026, planned: 1, done: 1 });
    expect(after.due).toContainEqual({ row: 'utbilda', occasion: '2026-2', state: 'done' });
    expect(after.rows).toContainEqual(
      expect.objectContaining({ row: 'matt', version: 1, author: 'county-lead i 19' }),
    );
    // The lead alone is told who wrote.
    const asReader = (await read('county-reader-19')).body;
    expect(asReader.may).toEqual({ write: false });
    expect(asReader.rows[0]).not.toHaveProperty('author');
  });

  it('lets two write in different parts, and shows both values in the same', async () => {
    const ok = await write([half('utbilda', 'ar-akt-genomfort', 'Tre dagar', 1)]);
    expect(ok.body.results[0]).toMatchObject({ ok: true, version: 2 });
    const other = await write([half('utbilda', 'ar-akt-kostnad', 1000, 1)]);
    expect(other.body.results[0]).toMatchObject({ ok: true, version: 3 });
    const late = await write([half('utbilda', 'ar-akt-genomfort', 'Två dagar', 1)]);
    expect(late.body.results[0]).toMatchObject({
      ok: false,
      code: 'version-conflict',
      version: 3,
      current: { value: 'Tre dagar', version: 2, author: 'county-lead i 19' },
    });
    const again = await write([half('utbilda', 'ar-akt-genomfort', 'Tre dagar', 1)]);
    expect(again.body.results[0]).toMatchObject({ ok: true, version: 3 });
    const history = await api.call('followUpHistory', {
      as: lead,
      params: { ...plan, occasion: '2026-2', row: 'utbilda' },
    });
    expect(history.body.versions.map(({ version }: never) => version)).toEqual([2, 1]);
  });

  it('loses nothing when many write in different parts of one follow-up at once', async () => {
    const parts = [
      'ar-akt-status',
      'ar-akt-genomfort',
      'ar-akt-deltagare',
      'ar-akt-avvikelse',
      'ar-akt-atgard',
    ];
    const values = ['pagar', 'Skriver', 12, 'Sen start', 'Mer tid'];
    const all = await Promise.all(parts.map((part, index) => write([half('rutin', part, values[index])])));
    expect(all.map(({ status }) => status)).toEqual(Array(5).fill(200));
    const { rows } = (await read()).body;
    const own = rows.find(({ row }: never) => row === 'rutin');
    expect(own.values).toEqual(Object.fromEntries(parts.map((part, index) => [part, values[index]])));
    expect(own.version).toBe(5);
  });

  it.each([
    ['a row that the plan lacks', half('finns-inte', 'ar-akt-status', 'klar'), 'unknown-row'],
    ['a year about an activity', change('utbilda', '2026', 'ar-akt-status', 'klar'), 'unknown-row'],
    ['a half-year to come', change('utbilda', '2027-1', 'ar-akt-status', 'klar'), 'in-the-future'],
    ['a half-year before the plan', change('utbilda', '2025-2', 'ar-akt-status', 'klar'), 'outside-plan'],
    ['a part that is not asked', half('utbilda', 'ar-dm-status', 'pagar'), 'unknown-field'],
    ['a member of every object', half('utbilda', '__proto__', 'x'), 'unknown-field'],
    ['a status that there is not', half('utbilda', 'ar-akt-status', 'done'), 'unknown-choice'],
    ['a municipality elsewhere', half('utbilda', 'ar-akt-kommuner', ['0180']), 'unknown-choice'],
    ['part of a person', half('utbilda', 'ar-akt-deltagare', 1.5), 'too-fine'],
    ['less than nobody', half('utbilda', 'ar-akt-deltagare', -1), 'out-of-range'],
    ['more municipalities than there are', ofYear('ar-lan-kommuner', 11), 'out-of-range'],
    ['no obstacles among others', ofYear('ar-lan-hinder', ['inga', 'mandat']), 'exclusive-choice'],
    ['a day to come', half('matt', 'ar-dm-utfall.datum', '2026-12-24'), 'in-the-future'],
    ['a text too long', half('utbilda', 'ar-akt-genomfort', 'x'.repeat(501)), 'too-long'],
    ['text that no document holds', half('utbilda', 'ar-akt-genomfort', 'a\u0000b'), expect.any(String)],
  ])('refuses %s, and writes nothing', async (_, wrong, code) => {
    const { body: before } = await read();
    const refused = await write([half('rutin', 'ar-akt-kostnad', 7, 99), wrong]);
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'follow-up-invalid', issues: [{ path: expect.stringMatching(/^changes\.1/), code }] },
    });
    expect((await read()).body.rows).toEqual(before.rows);
  });

  it('refuses a personal number, without repeating it', async () => {
    const refused = await write([half('utbilda', 'ar-akt-avvikelse', 'Gäller 19811218-9876')]);
    expect(refused).toMatchObject({ status: 422, body: { code: 'personal-number' } });
    expect(JSON.stringify(refused.body)).not.toContain('9876');
  });
});

describe('the year', () => {
  it('is gathered from the plan and its follow-up, and proposes without answering', async () => {
    expect(await reportedValue('ar-lan-samlat')).toMatchObject({ value: 4, proposed: 4, isConfirmed: false });
    expect(await reportedValue('ar-lan-kommuner')).toMatchObject({ value: 2, isConfirmed: false });
    expect(await reportedValue('ar-lan-medel.fatt')).toMatchObject({ value: 500_000 });
    expect(await reportedValue('ar-lan-medel.personal')).toMatchObject({ value: 300_000 });
    expect(await reportedValue('ar-lan-medel.konsult')).not.toHaveProperty('value');
    expect(await reportedValue('ar-dm-status')).toMatchObject({ value: 'uppnatt', isConfirmed: false });
    const { report, remarks } = await readYear();
    expect(report.subGoals[0].activities).toMatchObject([
      { row: 'utbilda', status: 'klar', from: 'follow-up' },
      { row: 'rutin', status: 'pagar', from: 'follow-up' },
    ]);
    expect(remarks.map(({ code }: never) => code)).toEqual(['funds-differ', 'unconfirmed', 'unanswered']);
    expect(await submit()).toMatchObject({ status: 422, body: { code: 'nothing-answered' } });
  });

  it('keeps both what was proposed and what somebody says instead', async () => {
    await write([
      ofYear('ar-lan-samlat', 3),
      ofYear('ar-lan-kommuner', 2),
      ofYear('ar-lan-medel.ej-forbrukat', 200_000),
      ofYear('ar-lan-hinder', ['mandat', 'annat']),
    ]);
    expect(await reportedValue('ar-lan-samlat')).toMatchObject({ value: 3, proposed: 4, isConfirmed: true });
    expect(await reportedValue('ar-lan-kommuner')).toMatchObject({
      value: 2,
      proposed: 2,
      isConfirmed: true,
    });
    expect(await reportedValue('ar-lan-hinder-annat')).toBeDefined();
    expect((await readYear()).remarks.map(({ code }: never) => code)).not.toContain('funds-differ');
  });

  it('is submitted as it was read, once, with a number; a correction says why', async () => {
    const { checksum } = await readYear();
    await write([ofYear('ar-lan-hallbarhet', 2, 1)]);
    const stale = await api.call('submitYear', { as: lead, params, body: { expectedChecksum: checksum } });
    expect(stale).toMatchObject({ status: 409, body: { code: 'yearly-report-changed' } });
    const [first, same] = await Promise.all([submit(), submit()]);
    expect([first?.status, same?.status]).toEqual([201, 201]);
    expect(first?.body.number).toMatch(/^AR-2026-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(same?.body).toEqual(first?.body);
    await write([ofYear('ar-lan-hallbarhet', 3, 2)]);
    expect(await submit()).toMatchObject({ status: 422, body: { code: 'follow-up-invalid' } });
    expect(await submit({ reason: 'Beslut om medel kom.' })).toMatchObject({
      status: 201,
      body: { edition: 2, reason: 'Beslut om medel kom.' },
    });
    const levels = await Promise.all(
      ['1', '2'].map(async (edition) => {
        const { body } = await api.call('readYearEdition', { as: lead, params: { ...params, edition } });
        const answer = body.report.county.find(({ question }: never) => question === 'ar-lan-hallbarhet');
        return [answer.values[0].value, body.isLatest];
      }),
    );
    expect(levels).toEqual([
      [2, false],
      [3, true],
    ]);
  });

  it('is read by the nation when submitted, without numbers of a few people', async () => {
    const as = 'national-analyst-se';
    const { body: list } = await api.call('listYearlyReports', { as, params: { year: '2026' } });
    expect(list.counties).toHaveLength(21);
    expect(list.counties.filter(({ latest }: never) => latest)).toMatchObject([
      { id: '19', latest: { edition: 2, period: '2026-' } },
    ]);
    const shown = await api.call('readYearEdition', { as, params: { ...params, edition: '2' } });
    expect(shown.status).toBe(200);
    const people = (body: { report: { subGoals: never[] } }) =>
      JSON.stringify(body.report.subGoals).match(/"part":"ar-akt-deltagare","value":[^,}]+/g);
    expect(people(shown.body)).toEqual([
      '"part":"ar-akt-deltagare","value":"1–4"',
      '"part":"ar-akt-deltagare","value":12',
    ]);
    const own = await api.call('readYearEdition', {
      as: 'county-reader-19',
      params: { ...params, edition: '2' },
    });
    expect(people(own.body)).toContain('"part":"ar-akt-deltagare","value":3');
    // A checksum over what is hidden would give it away to whoever tries the four there are.
    expect(shown.body.checksum).not.toBe(own.body.checksum);
    const { county, period } = params;
    const { report, checksum } = shown.body;
    expect(checksum).toBe(sha256Hex(canonicalJson({ county, period, report })));
    expect(JSON.stringify(list)).not.toContain(own.body.checksum);
    const pdf = await api.call('readYearPdf', { as, params: { ...params, edition: '2' } });
    expect(pdf.status).toBe(200);
    expect(Buffer.from(pdf.body, 'base64').toString()).toContain('1–4');
  });

  it.each([
    ['the nation reads no draft', 'national-analyst-se', 'readYear'],
    ['the nation reads no follow-up', 'national-analyst-se', 'readFollowUp'],
    ['another county reads nothing', 'county-lead-01', 'readYear'],
    ['a municipality reads nothing', 'signatory-1980', 'readYear'],
  ] as const)('%s', async (_, as, route) => {
    expect(await api.call(route, { as, params })).toMatchObject({
      status: 403,
      body: { code: 'not-allowed' },
    });
  });

  it('outside the plan is not there', async () => {
    for (const year of ['2025', '2027']) {
      expect(await api.call('readYear', { as: lead, params: { ...params, year } })).toMatchObject({
        status: 404,
        body: { code: 'unknown-year' },
      });
    }
  });
});
