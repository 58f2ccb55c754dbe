// From a submission to the county report through the table's stream: in order, at least once, the same however often.
import { randomUUID } from 'node:crypto';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countyId, roundId } from '../../../functions/core/ids.ts';
import { questionnaires } from '../../../functions/entry/questionnaires.ts';
import { recomputeReport } from '../../../functions/jobs/recompute-report.ts';
import { recomputeReportsJob } from '../../../functions/jobs/recompute-reports.ts';
import type { Table } from '../../../functions/storage/client.ts';
import {
  putCountyReport,
  readCountyReport,
  unpackReport,
} from '../../../functions/storage/county-reports.ts';
import { places } from '../../../surveys/places.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { interruptedTable } from '../../support/interrupted-table.ts';
import {
  addPerson,
  addRound,
  inventory,
  openRound,
  regionInventory,
  vastmanland,
} from '../../support/people.ts';
import { readStream } from '../../support/stream.ts';
import { newStreamedTable } from '../../support/table.ts';

const municipalities = ['1904', '1907', '1960', '1961', '1962', '1980', '1981', '1982', '1983', '1984'];

const region = 'region-19';
const teeth = ['behovsinventering-region', 'tandvard-och-vald'] as const;

let engine: TestEngine;
let table: Table;
let stream: string;
let api: TestApi;

beforeAll(async () => {
  engine = await startEngine();
  ({ table, stream } = await newStreamedTable(engine));
  api = newApi(table);
  for (const org of [...municipalities, region]) await addPerson(table, 'signatory', org);
});
afterAll(() => engine.stop());

function jobOn(through: Table, logged: unknown[] = []) {
  const log = { error: (...entry: unknown[]) => void logged.push(entry) };
  return recomputeReportsJob({ table: through, places, questionnaires, now: api.clock.now }, log);
}

async function submit(
  round: string,
  org: string,
  value: number,
  [survey, area]: readonly [string, string] = ['behovsinventering', 'boende'],
): Promise<void> {
  const call = { as: `signatory-${org}`, params: { round, org, survey } };
  const questions = ['nulage', 'behov', 'konsekvens', 'lansnytta'].map((question) => `${area}.${question}`);
  await api.call('writeAnswers', {
    ...call,
    body: { changes: questions.map((question) => ({ question, value, expectedVersion: 0 })) },
  });
  const headers = { 'idempotency-key': randomUUID() };
  expect((await api.call('submit', { ...call, body: {}, headers })).status).toBe(201);
}

/** The stored report without the time it was computed, and how often it was put. */
async function stored(round: string, county = vastmanland) {
  const item = await readCountyReport(table, { round: roundId(round), county });
  if (item === undefined) throw new Error('there is no report');
  const { computedAt: _, ...report } = unpackReport(item.body);
  return { report, version: item.version };
}

/** The records of one round that reach the job. */
async function recordsOf(round: string): Promise<DynamoDBRecord[]> {
  const records = await readStream(engine, stream);
  return records.filter(({ dynamodb }) => {
    const { pk, sk } = dynamodb?.Keys ?? {};
    return (
      sk?.S === `ROUND#${round}` ||
      (pk?.S?.startsWith(`ROUND#${round}#`) && /^((REGION)?SCORES|ROUND)#/.test(sk?.S ?? ''))
    );
  });
}

describe('the job', () => {
  it('computes what was submitted into the report', async () => {
    const round = await addRound(table, openRound('computed'));
    for (const org of municipalities.slice(0, 6)) await submit(round, org, 3);
    expect(await jobOn(table)({ Records: await recordsOf(round) })).toEqual({ batchItemFailures: [] });
    const { report } = await stored(round);
    expect(report).toMatchObject({
      organisations: { inScope: 10, responded: 6 },
      ordered: true,
      status: 'preliminary',
    });
    expect(report.priorities[0]).toMatchObject({ area: 'boende', rank: 1, parts: { need: 0.75, gap: 0.25 } });
    expect(report.municipalities.filter(({ responded }) => responded)).toHaveLength(6);
  });

  it('gives the same report however often and in whatever order its records come', async () => {
    const round = await addRound(table, openRound('repeated'));
    for (const [index, org] of municipalities.entries()) await submit(round, org, index % 5);
    const records = await recordsOf(round);
    expect(records).toHaveLength(1 + municipalities.length);
    await jobOn(table)({ Records: records });
    const once = await stored(round);
    for (const again of [records, records.toReversed(), records.slice(3, 4)])
      await jobOn(table)({ Records: again });
    expect(await stored(round)).toEqual(once);
  });

  it('computes a county once for all its records in a batch', async () => {
    const round = await addRound(table, openRound('batched'));
    for (const org of municipalities) await submit(round, org, 2);
    await jobOn(table)({ Records: await recordsOf(round) });
    expect((await stored(round)).version).toBe(1);
  });

  it('shows a region’s answers beside the municipalities’ numbers, which stay as they were', async () => {
    const kinds = ['municipality', 'region'] as const;
    const round = await addRound(
      table,
      openRound('region', {
        surveys: [inventory, regionInventory],
        scope: { counties: [vastmanland], kinds },
      }),
    );
    for (const org of municipalities.slice(0, 6)) await submit(round, org, 3);
    await jobOn(table)({ Records: await recordsOf(round) });
    const before = await stored(round);
    expect(before.report.regions).toMatchObject([{ id: region, responded: false }]);

    await submit(round, region, 4, teeth);
    const [last] = (await recordsOf(round)).slice(-1);
    expect(last?.dynamodb?.Keys?.['sk']?.S).toBe(`REGIONSCORES#${region}`);
    await jobOn(table)({ Records: last === undefined ? [] : [last] });
    const after = await stored(round);
    expect(after.version).toBe(before.version + 1);
    const { regions, ...numbers } = after.report;
    const { regions: _, ...numbersBefore } = before.report;
    expect(numbers).toEqual(numbersBefore);
    expect(regions).toMatchObject([{ id: region, name: 'Region Västmanland', responded: true, edition: 1 }]);
    expect(regions[0]?.areas.at(-1)).toEqual({
      area: 'tandvard-och-vald',
      name: { sv: 'Tandvård' },
      corresponds: ['halso-sjukvard', 'upptackt-fraga'],
      answers: { nulage: 4, behov: 4, konsekvens: 4, lansnytta: 4 },
    });
  });

  it('reports a round that asks regions only, without an order', async () => {
    const round = await addRound(
      table,
      openRound('only-region', {
        surveys: [regionInventory],
        scope: { counties: [vastmanland], kinds: ['region'] },
      }),
    );
    await submit(round, region, 2, teeth);
    await jobOn(table)({ Records: await recordsOf(round) });
    expect((await stored(round)).report).toMatchObject({
      organisations: { inScope: 0, responded: 0, populationShare: 0 },
      ordered: false,
      priorities: [],
      municipalities: [],
      regions: [{ responded: true }],
    });
  });

  it('gives every county of a new round its empty report, and shows a new name', async () => {
    const counties = [countyId('01'), vastmanland];
    const round = await addRound(table, openRound('named', { scope: { counties, kinds: ['municipality'] } }));
    const admin = await addPerson(table, 'national-admin', 'se');
    await jobOn(table)({ Records: await recordsOf(round) });
    expect((await stored(round, countyId('01'))).report).toMatchObject({
      county: '01',
      organisations: { responded: 0 },
    });
    await api.call('changeRound', { as: admin, params: { round }, body: { name: { sv: 'Nytt namn' } } });
    await jobOn(table)({ Records: (await recordsOf(round)).slice(-1) });
    expect((await stored(round)).report.roundName).toEqual({ sv: 'Nytt namn' });
  });

  it('reports the first record that failed and still does the rest', async () => {
    const [one, two] = [
      await addRound(table, openRound('failing')),
      await addRound(table, openRound('fine')),
    ];
    await submit(one, '1980', 3);
    await submit(two, '1980', 3);
    const failing = (await recordsOf(one)).filter(({ dynamodb }) =>
      dynamodb?.Keys?.['sk']?.S?.startsWith('SCORES#'),
    );
    const fine = (await recordsOf(two)).filter(({ dynamodb }) =>
      dynamodb?.Keys?.['sk']?.S?.startsWith('SCORES#'),
    );
    const logged: unknown[] = [];
    const broken = interruptedTable(table, (command, earlier) =>
      command === 'GetCommand' && earlier === 0 ? 'before' : undefined,
    );
    const outcome = await jobOn(broken, logged)({ Records: [...failing, ...fine] });
    expect(outcome).toEqual({
      batchItemFailures: [{ itemIdentifier: failing[0]?.dynamodb?.SequenceNumber }],
    });
    expect((await stored(two)).report.organisations.responded).toBe(1);
    expect(logged).toHaveLength(1);
    expect(await jobOn(table)({ Records: [...failing, ...fine] })).toEqual({ batchItemFailures: [] });
    expect((await stored(one)).report.organisations.responded).toBe(1);
  });

  it('passes over what is none of its concern', async () => {
    const other = (pk: string, sk: string): DynamoDBRecord => ({
      dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } }, SequenceNumber: '1' },
    });
    const Records = [
      other('PERSON#x', 'MEMBER#1980#signatory'),
      other('ROUND#r#COUNTY#19', 'REPORT'),
      other('ROUNDS', 'ROUND#gone'),
    ];
    expect(await jobOn(table)({ Records })).toEqual({ batchItemFailures: [] });
  });
});

describe('computations at once', () => {
  it('never leave a report older than the newest submission', async () => {
    const round = await addRound(table, openRound('racing'));
    const key = { round, county: vastmanland };
    const needs = { table, places, questionnaires, now: api.clock.now };
    await Promise.all(
      municipalities.map(async (org, index) => {
        await submit(round, org, index % 5);
        await recomputeReport(needs, key);
      }),
    );
    expect((await stored(round)).report.organisations.responded).toBe(municipalities.length);
  });

  it.each([
    ['reads the report', 'GetCommand', 0],
    ['reads the rounds', 'QueryCommand', 0],
    ['reads the scores', 'QueryCommand', 1],
    ['reads which editions were submitted', 'QueryCommand', 4],
    ['reads an edition', 'QueryCommand', 5],
    ['puts the report', 'TransactWriteCommand', 0],
  ])('never replace a newer report that was put just before one of them %s', async (_, moment, index) => {
    const round = await addRound(table, openRound(`overtaken-${moment}-${index}`));
    const key = { round, county: vastmanland };
    const needs = { places, questionnaires, now: api.clock.now };
    await submit(round, '1980', 3);
    const overtaken = interruptedTable(table, async (command, earlier) => {
      if (command !== moment || earlier !== index) return undefined;
      await submit(round, '1981', 4);
      await recomputeReport({ ...needs, table }, key);
      return undefined;
    });
    await recomputeReport({ ...needs, table: overtaken }, key);
    expect((await stored(round)).report.organisations.responded).toBe(2);
  });

  it('are done over when an older report was put in between', async () => {
    const round = await addRound(table, openRound('outdated'));
    const key = { round, county: vastmanland };
    const needs = { places, questionnaires, now: api.clock.now };
    await submit(round, '1980', 3);
    const overtaken = interruptedTable(table, async (command, earlier) => {
      if (command !== 'TransactWriteCommand' || earlier > 0) return undefined;
      const { opensAt, closesAt } = openRound('outdated');
      const times = { opensAt, closesAt, computedAt: opensAt };
      const older = { version: 1, basis: 'older', ...times, body: new Uint8Array() };
      expect(await putCountyReport(table, key, older, 0)).toBe(true);
      return undefined;
    });
    await recomputeReport({ ...needs, table: overtaken }, key);
    const { report, version } = await stored(round);
    expect({ responded: report.organisations.responded, version }).toEqual({ responded: 1, version: 2 });
  });
});
