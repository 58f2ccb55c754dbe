// The nation's comparison of counties through the real handlers: who reads it when, and what it holds.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countyId, roundId } from '../../../functions/core/ids.ts';
import { questionnaires } from '../../../functions/entry/questionnaires.ts';
import { recomputePeers } from '../../../functions/jobs/recompute-peers.ts';
import type { Table } from '../../../functions/storage/client.ts';
import { places } from '../../../surveys/places.ts';
import { type Answered, newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, addRound, openRound } from '../../support/people.ts';
import { inHousing, submitAnswers } from '../../support/submit-answers.ts';
import { newTable } from '../../support/table.ts';

const vasternorrland = ['2260', '2262', '2280'];
const vastmanlands = ['1904', '1907', '1960', '1961', '1962', '1980'];
const counties = ['09', '10', '19', '22'].map(countyId);
const open = '2026-11-22T10:00:00.000Z';
const closed = '2026-12-20T10:00:00.000Z';

let engine: TestEngine;
let table: Table;
let api: TestApi;
let analyst: string;
let admin: string;
let rounds = 0;

beforeAll(async () => {
  engine = await startEngine();
  table = await newTable(engine);
  api = newApi(table);
  analyst = await addPerson(table, 'national-analyst', 'se');
  admin = await addPerson(table, 'national-admin', 'se');
  for (const org of ['0980', '1060', '1080', ...vastmanlands, ...vasternorrland])
    await addPerson(table, 'signatory', org);
});
afterAll(() => engine.stop());

async function newRound(more: Parameters<typeof openRound>[1] = {}): Promise<string> {
  rounds += 1;
  return addRound(
    table,
    openRound(`compared-${rounds}`, { scope: { counties, kinds: ['municipality'] }, ...more }),
  );
}

const collaboration = ['roller', 'overenskommelse', 'forum', 'vard', 'ideburna'].map((item) => `sam-${item}`);

/** `values` are nulage, behov, konsekvens, lansnytta of `boende`; undefined is left unanswered. */
async function submit(round: string, org: string, values: readonly unknown[], at = open) {
  api.setTime(at);
  await submitAnswers(api, { round, org, survey: 'behovsinventering' }, inHousing(values));
}

async function submitMaturity(round: string, org: string, value: number) {
  api.setTime(open);
  const answers = Object.fromEntries(collaboration.map((question) => [question, value]));
  await submitAnswers(api, { round, org, survey: 'mognad' }, answers);
}

async function recount(round: string, at?: string): Promise<void> {
  if (at !== undefined) api.setTime(at);
  for (const county of counties) await api.recompute({ round: roundId(round), county });
}

async function read(round: string, at = closed, as = analyst) {
  api.setTime(at);
  return api.call('readComparison', { as, params: { round } });
}

type Read = Answered['body'];
const boendeIn = (body: Read) => body.figures.areas.find(({ area }: Read) => area === 'boende');
const inCounty = (rows: Read, county: string) => rows.counties.find((one: Read) => one.county === county);
const suppressed = { status: 'absent', mark: 'suppressed' };

describe('the comparison of counties', () => {
  it('is read by national staff, once the round has been closed for a minute', async () => {
    const round = await newRound();
    await recount(round, open);
    expect((await read(round, open)).body.code).toBe('comparison-not-open');
    expect((await read(round, '2026-12-15T00:00:30.000Z')).body.code).toBe('comparison-not-open');
    for (const person of [analyst, admin]) expect((await read(round, closed, person)).status).toBe(200);
    expect((await read('nix')).body.code).toBe('unknown-round');
  });

  it('is the same before anything has been computed as when nobody has answered', async () => {
    const round = await newRound();
    const { body: before } = await read(round);
    await recount(round, open);
    const { body: after } = await read(round);
    expect(after.figures).toEqual(before.figures);
    expect(after.counties).toHaveLength(21);
    expect(boendeIn(after).nation.score).toEqual({ status: 'absent', mark: 'missing' });
    expect(inCounty(boendeIn(after), '01').score).toEqual({ status: 'absent', mark: 'not-asked' });
  });

  it('is on its way, and not nobody’s, when answers are counted that it has not been made of yet', async () => {
    const round = await newRound();
    for (const org of vasternorrland) await submit(round, org, [1, 3, 2, 4]);
    const county = { round: roundId(round), county: countyId('22') };
    await recomputePeers({ table, places, questionnaires, now: api.clock.now }, county);
    expect(await read(round)).toMatchObject({ status: 409, body: { code: 'comparison-not-ready' } });
    await recount(round);
    expect(boendeIn((await read(round)).body).nation.questions.behov).toMatchObject({ valid: 3 });
  });

  it('holds levels with bounds and distributions, county by county in code order, and hides the few', async () => {
    const round = await newRound();
    for (const org of vasternorrland) await submit(round, org, [1, 3, 2, 4]);
    for (const org of vastmanlands) await submit(round, org, [2, org === '1980' ? undefined : 2, 2, 2]);
    await submit(round, '1060', [0, 4, 4, 4]);
    await submit(round, '1080', [0, 4, 4, 4]);
    await submit(round, '0980', [4, 1, 1, 1]);
    await recount(round);
    const { body } = await read(round);
    const boende = boendeIn(body);
    expect(body.counties.map(({ county }: Read) => county)).toEqual(
      body.counties.map(({ county }: Read) => county).toSorted(),
    );
    expect(inCounty(boende, '22').questions.behov).toEqual({
      status: 'shown',
      value: 3,
      bounds: [9 / 7, (9 + 16) / 7],
      valid: 3,
      applicable: 7,
      counts: [0, 0, 0, 3, 0],
    });
    expect(inCounty(boende, '22').score.value).toBeCloseTo(100 * (0.225 + 0.15 + 0.125 + 0.15 + 0.1), 9);
    expect(inCounty(boende, '22').spread).toEqual({
      status: 'shown',
      counts: [0, 0, 0, 0, 0, 0, 0, 3, 0, 0],
    });
    expect(inCounty(boende, '19').questions.behov.valid).toBe(5);
    for (const county of ['09', '10']) {
      expect(inCounty(boende, county).score).toEqual(suppressed);
      expect(inCounty(boende, county).parts.need).toEqual(suppressed);
      expect(inCounty(boende, county).spread).toEqual(suppressed);
    }
    // Two hidden counties with three answers between them enter together.
    expect(boende.nation.questions.behov).toMatchObject({ valid: 11, counts: [0, 1, 5, 3, 2] });
    expect(boende.nation.questions.behov.countiesLeftOut).toBeUndefined();
    // The distribution of scores holds shown counties alone.
    expect(boende.nation.spread.counts.reduce((sum: number, one: number) => sum + one, 0)).toBe(8);
    const standing = Object.fromEntries(body.counties.map((one: Read) => [one.county, one.standing]));
    expect(standing).toMatchObject({ '01': 'not-asked', '09': 'no-consent', '10': 'too-few', '19': 'shown' });
    expect(body.counties.find((one: Read) => one.county === '22')).toMatchObject({
      lowResponse: true,
      organisations: { inScope: 7, responded: 3 },
    });
  });

  it('leaves a hidden county out of the nation when it would enter alone, and says so', async () => {
    const round = await newRound();
    for (const org of vasternorrland) await submit(round, org, [1, 3, 2, 4]);
    await submit(round, '1060', [0, 4, 4, 4]);
    await submit(round, '1080', [0, 4, 4, 4]);
    await recount(round);
    const { nation } = boendeIn((await read(round)).body);
    expect(nation.questions.behov).toMatchObject({ valid: 3, applicable: 18, countiesLeftOut: 1 });
    expect(nation.score.countiesLeftOut).toBe(1);
  });

  it('holds maturity by dimension with its level, and the total only of all six', async () => {
    const round = await newRound();
    for (const org of vasternorrland) await submitMaturity(round, org, 3);
    await recount(round);
    const { figures } = (await read(round)).body;
    const samverkan = figures.dimensions.find(({ dimension }: Read) => dimension === 'samverkan');
    expect(inCounty(samverkan, '22').score).toMatchObject({ value: 3, level: 'in-place', valid: 3 });
    expect(inCounty(samverkan, '22').spread.counts).toEqual([0, 0, 0, 3, 0]);
    expect(inCounty(figures.total, '22').score).toEqual({ status: 'absent', mark: 'missing' });
  });

  it('is the same before and after answers that come in an extension or in ones and twos', async () => {
    const round = await newRound();
    for (const org of vastmanlands.slice(0, 4)) await submit(round, org, [2, 2, 2, 2]);
    await recount(round);
    const { body: before } = await read(round);
    api.setTime(closed);
    const closesAt = '2027-01-15T00:00:00.000Z';
    const changed = await api.call('changeRound', { as: admin, params: { round }, body: { closesAt } });
    expect(changed.status).toBe(200);
    // The round stands changed before its figures do.
    expect((await read(round, '2027-02-01T00:00:00.000Z')).body.code).toBe('comparison-not-ready');
    await recount(round, closed);
    expect((await read(round, closed)).body.code).toBe('comparison-not-open');
    for (const org of vastmanlands.slice(4)) await submit(round, org, [4, 4, 4, 4], closed);
    for (const org of vasternorrland) await submit(round, org, [1, 3, 2, 4], closed);
    await recount(round, closed);
    const { body: after } = await read(round, '2027-02-01T00:00:00.000Z');
    expect(inCounty(boendeIn(after), '19')).toEqual(inCounty(boendeIn(before), '19'));
    expect(inCounty(boendeIn(after), '22').questions.behov).toMatchObject({ status: 'shown', valid: 3 });
  });
});

describe('its files', () => {
  it('hold the same numbers and marks, with what they hold in a table of its own', async () => {
    const round = await newRound();
    for (const org of vasternorrland) await submit(round, org, [1, 3, 2, 4]);
    await submit(round, '1060', [0, 4, 4, 4]);
    await submit(round, '0980', [4, 1, 1, 1]);
    await recount(round);
    const { body } = await read(round);
    const csv = async (query: Record<string, string>) => {
      const answered = await api.call('readComparisonCsv', { as: analyst, params: { round }, query });
      expect(answered.status).toBe(200);
      return Buffer.from(String(answered.body), 'base64').toString('utf8');
    };
    const questions = await csv({ table: 'questions', separator: 'comma' });
    expect(questions.startsWith('\uFEFF')).toBe(true);
    const rows = questions.split('\r\n').filter((row) => row.startsWith('boende,'));
    const behov = (place: string) => rows.find((row) => row.includes(`,Behov,${place},`)) ?? '';
    expect(behov('22')).toContain(',3,1.2857142857142858,3.5714285714285716,3,7,,0,0,0,3,0');
    expect(behov('10')).toContain(',för få svar för att redovisas,,,,,,för få svar för att redovisas,,,,');
    expect(behov('01')).toContain(',ej tillfrågad,');
    expect(await csv({ table: 'counties' })).toMatch(
      /^09;Gotland;.*;"?en kommun, utan samtycke att visas"?;/m,
    );
    const manifest = await csv({ table: 'manifest' });
    expect(manifest).toContain(`Kontrollsumma för alla tal (SHA-256);${body.hash}`);
    expect(manifest).toContain(`Rader i ”Frågor”;${14 * 4 * 22}`);
    expect(manifest).toMatch(/Undertryckta celler i ”Frågor”;[1-9]/);
    const xlsx = await api.call('readComparisonXlsx', { as: admin, params: { round } });
    expect(Buffer.from(String(xlsx.body), 'base64').subarray(0, 2).toString()).toBe('PK');
    expect(
      (await api.call('readComparisonCsv', { as: analyst, params: { round }, query: { table: 'x' } })).status,
    ).toBe(400);
  });
});

describe('levels over rounds', () => {
  it('are what each closed round has published, oldest first, without those that are open', async () => {
    const earlier = await newRound({
      opensAt: '2026-11-01T12:00:00.000Z',
      dueAt: '2026-11-30T00:00:00.000Z',
      closesAt: '2026-11-30T00:00:00.000Z',
    });
    const later = await newRound({ opensAt: '2026-11-02T00:00:00.000Z' });
    for (const org of vasternorrland) await submit(earlier, org, [1, 3, 2, 4]);
    for (const org of vasternorrland) await submit(later, org, [2, 3, 2, 4]);
    for (const org of vasternorrland) await submitMaturity(earlier, org, 1);
    for (const org of vasternorrland) await submitMaturity(later, org, 3);
    for (const round of [earlier, later]) await recount(round, open);
    const trend = async (round: string, at: string) => {
      api.setTime(at);
      return api.call('readComparisonTrend', { as: analyst, params: { round } });
    };
    expect((await trend(later, '2026-12-05T00:00:00.000Z')).body.code).toBe('comparison-not-open');
    const { body } = await trend(later, closed);
    expect(body.rounds.map(({ round }: Read) => round).slice(-1)).toEqual([later]);
    expect(body.rounds.length).toBeLessThanOrEqual(4);
    const { questions } = body.figures.areas.find(({ area }: Read) => area === 'boende');
    const pointIn = (series: Read, round: string) => series.find((one: Read) => one.round === round);
    const point = (round: string) => pointIn(questions.nulage, round);
    expect(inCounty(point(earlier), '22').level).toMatchObject({ status: 'shown', value: 1, valid: 3 });
    expect(inCounty(point(later), '22').level).toMatchObject({ value: 2 });
    expect(point(earlier)).toMatchObject({ change: 'same', isBreak: false });
    const { score } = body.figures.dimensions.find(({ dimension }: Read) => dimension === 'samverkan');
    const levelIn = (round: string) => inCounty(pointIn(score, round), '22').level;
    expect([levelIn(earlier), levelIn(later)]).toMatchObject([{ value: 1 }, { value: 3 }]);
    expect(levelIn(later)).not.toHaveProperty('level');
  });
});

describe("Gotland's consent", () => {
  const consent = { as: 'signatory-0980', params: { org: '0980' } };
  const say = (given: boolean, expectedVersion: number) =>
    api.call('changeNationalConsent', { ...consent, body: { given, expectedVersion } });

  it('shows it from the rounds that could not be read yet, and hides it at once when withdrawn', async () => {
    const [read1, read2] = [await newRound(), await newRound()];
    for (const round of [read1, read2]) await submit(round, '0980', [4, 1, 1, 1]);
    await recount(read1, open);
    const behovOf = async (round: string) =>
      inCounty(boendeIn((await read(round)).body), '09').questions.behov;
    expect(await behovOf(read1)).toEqual(suppressed);

    api.setTime(open);
    expect((await api.call('readNationalConsent', consent)).body).toEqual({ given: false, version: 0 });
    expect((await say(true, 0)).body).toMatchObject({ given: true, version: 1 });
    expect((await say(true, 0)).status).toBe(200);
    expect((await say(false, 0)).body.code).toBe('consent-changed');
    await recount(read2, open);
    expect(await behovOf(read2)).toMatchObject({ status: 'shown', value: 1, valid: 1 });
    await recount(read1, closed);
    expect(await behovOf(read1)).toEqual(suppressed);

    expect((await say(false, 1)).body).toMatchObject({ given: false, version: 2 });
    await recount(read2, closed);
    expect(await behovOf(read2)).toEqual(suppressed);
  });

  it('is asked of nobody who has others in the county, and is nobody else’s to give', async () => {
    const own = { as: 'signatory-1980', params: { org: '1980' } };
    expect((await api.call('readNationalConsent', own)).body.code).toBe('consent-not-needed');
    const body = { given: true, expectedVersion: 0 };
    for (const as of [analyst, 'signatory-1980'])
      expect((await api.call('changeNationalConsent', { ...consent, as, body })).status).toBe(403);
  });
});
