// Municipalities' own view of the year through the API: asked, answered, read by the lead, and as little as is allowed by others.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { surveyRef } from '../../../functions/core/ids.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { beginPlan } from '../../support/begin-plan.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, addRound, openRound } from '../../support/people.ts';
import { submitAnswers } from '../../support/submit-answers.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
const plan = { county: '19', period: '2026-' };
const params = { ...plan, year: '2026' };
const lead = 'county-lead-19';
const survey = 'aterrapportering-kommun';
const [arboga, fagersta, koping, vasteras] = ['1984', '1982', '1983', '1980'] as const;
let round: string;

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  await addPerson(api.table, 'county-lead', '19');
  await addPerson(api.table, 'county-reader', '19');
  await addPerson(api.table, 'county-lead', '01');
  await addPerson(api.table, 'national-analyst', 'se');
  for (const org of [arboga, fagersta, koping, vasteras]) await addPerson(api.table, 'signatory', org);
  const rows = [{ row: 'mal', kind: 'goal', values: { name: 'Ett mål' } }];
  await beginPlan(api, lead, plan, '2026-01-01');
  await api.call('addPlanRows', { as: lead, params: plan, body: { rows } });
});
afterAll(() => engine.stop());

const call = (org: string, more: object = {}) => ({
  as: `signatory-${org}`,
  params: { round, org, survey, ...more },
});
const write = (org: string, answers: Readonly<Record<string, unknown>>) =>
  api.call('writeAnswers', {
    ...call(org),
    body: {
      changes: Object.entries(answers).map(([question, value]) => ({ question, value, expectedVersion: 0 })),
    },
  });
const submit = (org: string) =>
  api.call('submit', { ...call(org), headers: { 'idempotency-key': `key-${org}` }, body: {} });
const readViews = async (as = lead) => api.call('readMunicipalViews', { as, params });
const viewOf = async (org: string) =>
  (await readViews()).body.municipalities.find(({ id }: { id: string }) => id === org).view;
const readYear = async (as = lead) => (await api.call('readYear', { as, params })).body;
const row = (area: string, what: string, level: number, id = `${area}-${what}`) => ({
  id,
  'andrat-omrade': area,
  'andrat-vad': what,
  'andrat-niva': level,
});

describe('the municipalities’ own view of the year', () => {
  it('is not in the report, and the lead is told so, while no round asks for it', async () => {
    expect((await readViews()).body).toEqual({
      year: 2026,
      county: { id: '19', name: 'Västmanlands län' },
      levels: [0, 0, 0, 0, 0],
      municipalities: [],
    });
    expect((await readYear()).report).not.toHaveProperty('municipalView');
  });

  it('is asked in a round of its own, compared with an inventory that was submitted before', async () => {
    const before = await addRound(api.table, openRound('inventering'));
    const inventory = { round: before, org: vasteras, survey: 'behovsinventering' };
    await submitAnswers(api, inventory, { 'boende.nulage': 1 });
    round = await addRound(
      api.table,
      openRound('aret', {
        surveys: [surveyRef('aterrapportering-kommun@2026-1')],
        dueAt: '2026-12-10T22:59:00.000Z',
        closesAt: '2026-12-20T22:59:00.000Z',
      }),
    );
    const { body } = await readViews();
    expect(body.round).toMatchObject({
      id: round,
      status: 'open',
      surveyRef: 'aterrapportering-kommun@2026-1',
    });
    expect(body.municipalities).toHaveLength(10);
    expect((await readYear()).report.municipalView).toEqual({
      status: 'hidden',
      round,
      reason: 'round-open',
    });
  });

  it('refuses two rows that say the same of one area, and takes them when they are about different things', async () => {
    const twice = [row('boende', 'nulage', 3, 'r1'), row('boende', 'nulage', 2, 'r2')];
    expect(await write(vasteras, { 'ar-kom-andrat': twice })).toMatchObject({
      status: 422,
      body: {
        issues: [
          { path: 'changes.0.value.1.andrat-omrade', code: 'repeated-row', question: 'ar-kom-andrat' },
        ],
      },
    });
    const both = [row('boende', 'nulage', 3), row('boende', 'behov', 1)];
    const saved = await write(vasteras, {
      'ar-kom-nytta': 3,
      'ar-kom-infort': '=1+1 <b>rutin</b>',
      'ar-kom-andrat': both,
    });
    expect(saved.body.results.map(({ ok }: { ok: boolean }) => ok)).toEqual([true, true, true]);
    expect((await submit(vasteras)).status).toBe(201);
  });

  it.each([
    ['an area that there is not', [row('__proto__', 'nulage', 1)], 'unknown-choice'],
    ['a level off the scale', [row('boende', 'nulage', 5)], 'off-scale'],
    [
      'a special answer as level',
      [{ ...row('boende', 'nulage', 1), 'andrat-niva': 'vet-inte' }],
      'wrong-type',
    ],
    ['a text as rows', 'boende', 'wrong-type'],
    ['no rows at all', [], 'empty-list'],
    [
      'more rows than there are things to say',
      Array.from({ length: 29 }, (_, at) => ({ id: `r${at}` })),
      'too-many',
    ],
  ])('refuses %s', async (_, value, code) => {
    const { status, body } = await write(arboga, { 'ar-kom-andrat': value });
    expect(status).toBe(422);
    expect(body.issues[0].code).toBe(code);
  });

  it('shows the lead what was submitted, beside the inventory, and nothing of drafts', async () => {
    await write(arboga, { 'ar-kom-nytta': 0, 'ar-kom-saknas': 'Ett utkast' });
    const { body } = await readViews();
    expect(body.levels).toEqual([0, 0, 0, 1, 0]);
    expect(body.municipalities.filter(({ view }: { view?: object }) => view)).toEqual([
      {
        id: vasteras,
        name: 'Västerås',
        view: {
          submittedAt: expect.any(String),
          benefit: 3,
          introduced: '=1+1 <b>rutin</b>',
          changed: [
            { row: 'boende-nulage', area: 'boende', what: 'nulage', level: 3, before: 1 },
            { row: 'boende-behov', area: 'boende', what: 'behov', level: 1, before: 'missing' },
          ],
          inventory: {
            round: 'inventering',
            roundName: { sv: expect.any(String) },
            submittedAt: expect.any(String),
          },
        },
      },
    ]);
    expect(JSON.stringify(body)).not.toContain('Ett utkast');
  });

  it('keeps beside it the inventory that stood then, also when a later edition has been submitted since', async () => {
    const inventory = { round: 'inventering', org: vasteras, survey: 'behovsinventering' };
    const as = `signatory-${vasteras}`;
    const before = await viewOf(vasteras);
    const reopened = await api.call('reopenResponse', {
      as: lead,
      params: inventory,
      body: { edition: 1, reason: 'Ni bad om det' },
    });
    expect(reopened.status).toBe(200);
    const changes = [
      { question: 'boende.nulage', value: 4, expectedVersion: 1 },
      { question: 'boende.behov', value: 2, expectedVersion: 0 },
    ];
    await api.call('writeAnswers', { as, params: inventory, body: { changes } });
    const headers = { 'idempotency-key': 'inventory again' };
    expect((await api.call('submit', { as, params: inventory, headers, body: {} })).status).toBe(201);
    expect(await viewOf(vasteras)).toEqual(before);
    expect(before.changed).toMatchObject([{ before: 1 }, { before: 'missing' }]);
  });

  it('says so where there is no inventory to compare with, and why there is no level', async () => {
    await write(fagersta, {
      'ar-kom-nytta': { special: 'ej-aktuellt', reason: 'Inte berörda' },
      'ar-kom-andrat': [row('boende', 'behov', 2)],
    });
    await submit(fagersta);
    expect(await viewOf(fagersta)).toEqual({
      submittedAt: expect.any(String),
      benefit: 'not-applicable',
      changed: [{ row: 'boende-behov', area: 'boende', what: 'behov', level: 2 }],
    });
  });

  it.each([
    ['county-reader-19', 'the steering group'],
    ['national-analyst-se', 'the nation'],
    ['county-lead-01', 'another county'],
    [`signatory-${vasteras}`, 'a municipality'],
  ])('is refused to %s, %s', async (as) => {
    expect(await readViews(as)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  });

  it('enters no county report and no response rate of the inventory', async () => {
    await api.recompute({ round: 'inventering', county: '19' } as never);
    const report = await api.call('readReport', { as: lead, params: { round: 'inventering', county: '19' } });
    expect(report.body.organisations).toMatchObject({ responded: 1, inScope: 10 });
    const standing = async (id: string) =>
      (await api.call('followRound', { as: lead, params: { round: id, county: '19' } })).body.municipalities;
    expect(await standing('inventering')).toMatchObject({ survey: 'behovsinventering', responded: 1 });
    expect(await standing(round)).toMatchObject({ survey, responded: 2, inScope: 10 });
  });

  it('is asked anew in the next round: nothing is laid in from the last', async () => {
    const accepted = await api.call('acceptResponse', { ...call(vasteras), as: lead, body: { edition: 1 } });
    expect(accepted.status).toBe(200);
    const next = await addRound(
      api.table,
      openRound('nasta', {
        surveys: [surveyRef('aterrapportering-kommun@2026-1')],
        dueAt: '2027-11-30T22:59:00.000Z',
        closesAt: '2027-12-20T22:59:00.000Z',
      }),
    );
    const { body } = await api.call('readResponse', call(vasteras, { round: next }));
    expect(body.answers).toEqual([]);
  });

  it('is shown in the report as a spread when the round has closed and three have given a level', async () => {
    api.setTime('2026-12-20T23:10:00.000Z');
    expect((await readYear()).report.municipalView).toEqual({ status: 'hidden', round, reason: 'too-few' });
    api.setTime('2026-12-20T20:00:00.000Z');
    await submit(arboga);
    await write(koping, { 'ar-kom-nytta': 3, 'ar-kom-infort': 'Hemlig text' });
    await submit(koping);
    api.setTime('2026-12-20T22:59:30.000Z');
    // Closed, but what came last may not be seen yet.
    expect((await readYear()).report.municipalView).toMatchObject({ reason: 'round-open' });
    api.setTime('2026-12-20T23:10:00.000Z');
    const { report } = await readYear();
    expect(report.municipalView).toEqual({
      status: 'shown',
      round,
      asked: 10,
      answered: 4,
      levels: [1, 0, 0, 2, 0],
      synthetic: true,
    });
    // Whoever reads the plan without reading answers gets the same, and no more.
    expect((await readYear('county-reader-19')).report).toEqual(report);
  });

  it('is frozen with the edition, without names and texts, for the nation and in the documents', async () => {
    const change = {
      row: 'plan',
      occasion: '2026',
      field: 'ar-lan-hallbarhet',
      value: 2,
      expectedVersion: 0,
    };
    await api.call('writeFollowUp', { as: lead, params: plan, body: { changes: [change] } });
    const { checksum } = await readYear();
    const submitted = await api.call('submitYear', {
      as: lead,
      params,
      body: { expectedChecksum: checksum },
    });
    expect(submitted.status).toBe(201);
    const edition = { ...params, edition: '1' };
    for (const as of ['national-analyst-se', 'county-reader-19', lead]) {
      const { body } = await api.call('readYearEdition', { as, params: edition });
      expect(body).toMatchObject({ synthetic: true });
      expect(body.report.municipalView).toMatchObject({ answered: 4, levels: [1, 0, 0, 2, 0] });
      expect(JSON.stringify(body.report)).not.toMatch(/Hemlig text|Köping|rutin|Inte berörda/);
    }
    const pdf = await api.call('readYearPdf', { as: 'national-analyst-se', params: edition });
    expect(Buffer.from(pdf.body, 'base64').toString()).toContain('"levels":[1,0,0,2,0]');
  });

  it('stands in later editions as it was first shown, also when a municipality has corrected its answer', async () => {
    api.setTime('2026-12-19T10:00:00.000Z');
    const as = lead;
    await api.call('reopenResponse', { ...call(koping), as, body: { edition: 1, reason: 'Ni bad om det' } });
    await api.call('writeAnswers', {
      ...call(koping),
      body: { changes: [{ question: 'ar-kom-nytta', value: 4, expectedVersion: 1 }] },
    });
    const again = await api.call('submit', {
      ...call(koping),
      headers: { 'idempotency-key': 'again' },
      body: {},
    });
    expect(again.status).toBe(201);
    api.setTime('2026-12-20T23:10:00.000Z');
    expect((await readViews()).body.levels).toEqual([1, 0, 0, 1, 1]);
    expect((await readYear()).report.municipalView).toMatchObject({ levels: [1, 0, 0, 2, 0] });
  });
});
