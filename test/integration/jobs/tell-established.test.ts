// What is told of what counties settle: once and for all, again after a failure, and nothing of what was decided.
import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type EstablishedEvent, EstablishedEventSchema } from '../../../functions/contract/events.ts';
import { countyId, type PersonId, roundId } from '../../../functions/core/ids.ts';
import { tellEstablishedJob } from '../../../functions/jobs/tell-established.ts';
import type { Table } from '../../../functions/storage/client.ts';
import { decisions, type StoredDecision } from '../../../functions/storage/entities/decisions.ts';
import { planEditions } from '../../../functions/storage/entities/plans.ts';
import { reportEditions } from '../../../functions/storage/entities/report-editions.ts';
import { putFrozenRows } from '../../../functions/storage/plans.ts';
import { transact } from '../../../functions/storage/transaction.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { newTable } from '../../support/table.ts';

const county = { round: roundId('hosten'), county: countyId('19') };
const plan = { county: county.county, period: '2026-' };
const at = '2026-12-01T10:00:00.000Z';
const by = { by: 'Utvecklingsledaren', person: 'lan-19' as PersonId, at };
const hash = 'ab'.repeat(32);
const reference = 'KV 2026-12 Anna Andersson';
const reason = 'Styrgruppen anser att boende måste gå före';

const decision: StoredDecision = {
  ...by,
  version: 1,
  report: { edition: 1, inputsHash: hash },
  order: ['boende', 'barn'],
  selected: ['boende'],
  reasons: [{ area: 'boende', reason }],
  participants: ['länsråd'],
  decidedOn: '2026-12-01',
  reference,
  proposed: [],
  departures: ['boende'],
};

let engine: TestEngine;
let table: Table;
let sent: EstablishedEvent[];
let failures: number;

beforeAll(async () => {
  engine = await startEngine();
  table = await newTable(engine);
  const put = (Item: Record<string, unknown>) => ({ Put: { TableName: table.name, Item } });
  await putFrozenRows(table, plan, 'frozen-1', []);
  const edition = { edition: 1, revision: 7, establishedOn: '2026-12-01', reference, by: by.by, at };
  await transact(table, [
    put(
      reportEditions.toItem(
        { ...county, edition: 2 },
        { ...by, edition: 2, basis: 'b', inputsHash: hash, reason },
      ),
    ),
    put(decisions.toItem({ ...county, version: 1 }, decision)),
    put(planEditions.toItem({ ...plan, edition: 1 }, { ...edition, frozen: 'frozen-1' })),
  ]);
}, 60_000);
afterAll(() => engine.stop());
beforeEach(() => {
  sent = [];
  failures = 0;
});

const recordOf = ({ pk, sk }: { pk: string; sk: string }, eventName: 'INSERT' | 'MODIFY' = 'INSERT') =>
  ({
    eventName,
    eventID: sk,
    dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } }, SequenceNumber: `number-of-${sk}` },
  }) as DynamoDBRecord;
const report = recordOf(reportEditions.key({ ...county, edition: 2 }));
const decided = recordOf(decisions.key({ ...county, version: 1 }));
const planned = recordOf(planEditions.key({ ...plan, edition: 1 }));

const logged: unknown[] = [];
async function run(...Records: DynamoDBRecord[]): Promise<string[]> {
  const needs = {
    table,
    siteUrl: 'https://lagesbild.example',
    async send(event: EstablishedEvent) {
      if (failures > 0) {
        failures -= 1;
        throw new Error('the bus does not answer');
      }
      sent.push(event);
    },
  };
  const job = tellEstablishedJob(needs, { error: (...entry: unknown[]) => void logged.push(entry) });
  return (await job({ Records })).batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
}

describe('what is told of what a county settles', () => {
  it('is a report, a decision and a plan, with ids, edition, checksum and a link', async () => {
    expect(await run(report, decided, planned)).toEqual([]);
    expect(sent).toEqual([
      {
        kind: 'report-established',
        id: 'report/hosten/19/2',
        schema: 1,
        ...county,
        edition: 2,
        at,
        hash,
        link: 'https://lagesbild.example/lan/19/hosten?utgava=2',
      },
      {
        kind: 'decision-recorded',
        id: 'decision/hosten/19/1',
        schema: 1,
        ...county,
        edition: 1,
        at,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        link: 'https://lagesbild.example/lan/19/hosten/beslut?version=1',
      },
      {
        kind: 'plan-established',
        id: 'plan/19/2026-/1',
        schema: 1,
        ...plan,
        edition: 1,
        at,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        link: 'https://lagesbild.example/plan/19/2026-/utgava/1',
      },
    ]);
    for (const event of sent) expect(EstablishedEventSchema.parse(event)).toEqual(event);
  });

  it('holds nobody’s name, no reason, no reference, and nothing of the order', async () => {
    await run(report, decided, planned);
    const text = JSON.stringify([sent, logged]);
    for (const secret of [reason, reference, by.by, 'lan-19', 'boende', 'länsråd'])
      expect(text).not.toContain(secret);
  });

  it('comes again when the bus did not take it, in order and with nothing left out', async () => {
    failures = 1;
    expect(await run(report, decided, planned)).toEqual(['number-of-REPORTEDITION#000002']);
    expect(sent).toEqual([]);
    expect(await run(report, decided, planned)).toEqual([]);
    expect(sent).toHaveLength(3);
  });

  it('has the same id and content each time, so that who has had it knows it again', async () => {
    await run(decided);
    await run(decided);
    expect(sent[0]).toEqual(sent[1]);
  });

  it('is nothing for other records, for what has changed, and for what is not there', async () => {
    const others = [
      recordOf({ pk: 'OPENDATA#hosten', sk: 'EDITION' }),
      recordOf({ pk: 'RESPONSE#hosten#1980#mognad', sk: 'EDITION#000001' }),
      recordOf({ pk: 'PLAN#19#2026-', sk: 'ROW#1' }),
      recordOf(decisions.key({ ...county, version: 1 }), 'MODIFY'),
      recordOf(decisions.key({ ...county, version: 9 })),
    ];
    expect(await run(...others)).toEqual([]);
    expect(sent).toEqual([]);
  });
});
