// The counts that own results stand beside: how they are made, and made again.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countyId, roundId } from '../../../functions/core/ids.ts';
import { questionnaires } from '../../../functions/entry/questionnaires.ts';
import { recomputePeers } from '../../../functions/jobs/recompute-peers.ts';
import { recomputeReportsJob } from '../../../functions/jobs/recompute-reports.ts';
import type { Table } from '../../../functions/storage/client.ts';
import { listPeers, readPeers, unpackPeers } from '../../../functions/storage/peer-counts.ts';
import { places } from '../../../surveys/places.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { interruptedTable } from '../../support/interrupted-table.ts';
import { addPerson, addRound, openRound, vastmanland } from '../../support/people.ts';
import { readStream } from '../../support/stream.ts';
import { newStreamedTable } from '../../support/table.ts';

const municipalities = ['1904', '1907', '1960', '1961', '1962', '1980', '1981', '1982', '1983', '1984'];
const gavleborg = ['2101', '2104', '2121', '2132'];
const counties = [vastmanland, countyId('21')];
const open = '2026-11-22T10:00:00.000Z';

let engine: TestEngine;
let table: Table;
let stream: string;
let api: TestApi;
let rounds = 0;

beforeAll(async () => {
  engine = await startEngine();
  ({ table, stream } = await newStreamedTable(engine));
  api = newApi(table);
  for (const org of [...municipalities, ...gavleborg]) await addPerson(table, 'signatory', org);
});
afterAll(() => engine.stop());

async function newRound(more: Parameters<typeof openRound>[1] = {}): Promise<string> {
  rounds += 1;
  const scope = { counties, kinds: ['municipality'] } as const;
  return addRound(table, openRound(`results-${rounds}`, { scope, ...more }));
}

const collaboration = ['roller', 'overenskommelse', 'forum', 'vard', 'ideburna'].map((item) => `sam-${item}`);
const core = ['nulage', 'behov', 'konsekvens', 'lansnytta'].map((question) => `boende.${question}`);

async function submit(round: string, org: string, value: unknown, survey = 'behovsinventering') {
  api.setTime(open);
  const call = { as: `signatory-${org}`, params: { round, org, survey } };
  const questions = survey === 'mognad' ? collaboration : core;
  const changes = questions.map((question) => ({ question, value, expectedVersion: 0 }));
  expect((await api.call('writeAnswers', { ...call, body: { changes } })).status).toBe(200);
  const headers = { 'idempotency-key': randomUUID() };
  expect((await api.call('submit', { ...call, body: {}, headers })).status).toBe(201);
}

async function recount(round: string): Promise<void> {
  for (const county of counties) await api.recompute({ round: roundId(round), county });
}

describe('the counts', () => {
  const needs = () => ({ table, places, questionnaires, now: api.clock.now });

  async function recordsOf(round: string) {
    const records = await readStream(engine, stream);
    return records.filter(({ dynamodb }) => {
      const { pk, sk } = dynamodb?.Keys ?? {};
      const isRound = sk?.S === `ROUND#${round}`;
      return (
        isRound || (pk?.S?.startsWith(`ROUND#${round}#COUNTY`) && /^(SCORES|MATURITY)#/.test(sk?.S ?? ''))
      );
    });
  }

  it('are the same however often and in whatever order the records come', async () => {
    const round = await newRound();
    for (const [at, org] of municipalities.slice(0, 5).entries()) await submit(round, org, at % 5);
    await submit(round, '1980', 2, 'mognad');
    await submit(round, '2101', 2);
    const records = await recordsOf(round);
    expect(records).toHaveLength(1 + 5 + 1 + 1);
    const job = recomputeReportsJob(needs(), { error: () => {} });
    expect(await job({ Records: records })).toEqual({ batchItemFailures: [] });
    const once = await listPeers(table, roundId(round));
    expect(once.map(({ county, version }) => [county, version])).toEqual([
      ['19', 1],
      ['21', 1],
    ]);
    for (const again of [records, records.toReversed(), records.slice(2, 3)]) await job({ Records: again });
    expect(await listPeers(table, roundId(round))).toEqual(once);
  });

  it('hold a submission that came while they were counted', async () => {
    const round = await newRound();
    const key = { round: roundId(round), county: vastmanland };
    await submit(round, '1980', 3);
    const overtaken = interruptedTable(table, async (command, earlier) => {
      if (command !== 'PutCommand' || earlier > 0) return undefined;
      await submit(round, '1984', 4);
      await recomputePeers(needs(), key);
      return undefined;
    });
    await recomputePeers({ ...needs(), table: overtaken }, key);
    const stored = await readPeers(table, key);
    expect(stored && Object.keys(unpackPeers(stored.body).editions.inventory)).toEqual(['1980', '1984']);
  });

  it('of a county that nobody has submitted in are not kept', async () => {
    const round = await newRound();
    await recount(round);
    expect(await listPeers(table, roundId(round))).toEqual([]);
  });
});
