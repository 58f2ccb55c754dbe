// The table's stream in the hands of a job: what it sees, and what happens when it stops or fails.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openCheckpoint } from '../../../functions/local/streams/checkpoint.ts';
import type { StreamJob } from '../../../functions/local/streams/run-batch.ts';
import { startStreamJob } from '../../../functions/local/streams/stream-jobs.ts';
import { watchTable } from '../../../functions/local/streams/table-changes.ts';
import type { Table } from '../../../functions/storage/client.ts';
import { configFor, startEngine, type TestEngine } from '../../support/engine.ts';
import { newStreamedTable } from '../../support/table.ts';

let engine: TestEngine;
let scratch: string;
let table: Table;
let stream: string;
let place: string;

beforeAll(async () => {
  engine = await startEngine();
  scratch = mkdtempSync(join(tmpdir(), 'lagesbild-streams-'));
});
beforeEach(async () => {
  ({ table, stream } = await newStreamedTable(engine));
  place = join(mkdtempSync(join(scratch, 'place-')), 'stream.json');
});
afterAll(async () => {
  await engine.stop();
  rmSync(scratch, { recursive: true, force: true });
});

const put = (sk: string, content = '') =>
  table.client.send(new PutCommand({ TableName: table.name, Item: { pk: 'p', sk, content } }));
const sortKeyOf = ({ dynamodb }: DynamoDBRecord): string => dynamodb?.Keys?.['sk']?.S ?? '';

function start(job: StreamJob, aside: string[] = []) {
  return startStreamJob({
    client: new DynamoDBStreamsClient(configFor(engine)),
    stream,
    // As with an engine elsewhere: a system's own is watched, which the tests of whole systems show.
    changes: watchTable(undefined),
    checkpoint: openCheckpoint(place, stream),
    job,
    sortKeyPrefixes: ['SCORES#', 'ROUND#'],
    putAside: (record) => aside.push(sortKeyOf(record)),
    report: (error) => expect.unreachable(String(error)),
  });
}

/** A job that does everything, and notes it. */
function noting(seen: DynamoDBRecord[]): StreamJob {
  return async ({ Records }) => {
    seen.push(...Records);
    return { batchItemFailures: [] };
  };
}

const until = (assertion: () => void) => vi.waitFor(assertion, { timeout: 20_000 });

describe('a job on the table’s stream', () => {
  it('sees the records that it asked for, in order, shaped as Lambda shapes them', async () => {
    const seen: DynamoDBRecord[] = [];
    await put('SCORES#1', 'before the start');
    const running = start(noting(seen));
    await put('ANSWER#1');
    await put('ROUND#1');
    await put('SCORES#1', 'again');
    await until(() => expect(seen.map(sortKeyOf)).toEqual(['SCORES#1', 'ROUND#1', 'SCORES#1']));
    await running.stop();
    expect(seen.map(({ eventName }) => eventName)).toEqual(['INSERT', 'INSERT', 'MODIFY']);
    expect(seen[2]).toMatchObject({
      eventSource: 'aws:dynamodb',
      dynamodb: {
        SequenceNumber: expect.any(String),
        Keys: { pk: { S: 'p' }, sk: { S: 'SCORES#1' } },
        OldImage: { content: { S: 'before the start' } },
        NewImage: { content: { S: 'again' } },
      },
    });
  });

  it('goes on after a stop from where it was, and misses nothing written meanwhile', async () => {
    const before: DynamoDBRecord[] = [];
    const first = start(noting(before));
    await put('SCORES#1');
    await until(() => expect(before).toHaveLength(1));
    await first.stop();
    for (let count = 2; count <= 250; count += 1) await put(`SCORES#${count}`);
    const after: DynamoDBRecord[] = [];
    const second = start(noting(after));
    await until(() => expect(after).toHaveLength(249));
    await second.stop();
    expect(after.map(sortKeyOf)).toEqual(Array.from({ length: 249 }, (_, index) => `SCORES#${index + 2}`));
  });

  it('is given again what it had not finished when it was stopped', async () => {
    await put('SCORES#1');
    let calls = 0;
    const failing = start(async () => {
      calls += 1;
      throw new Error('the table is away');
    });
    await until(() => expect(calls).toBeGreaterThan(0));
    await failing.stop();
    const seen: DynamoDBRecord[] = [];
    const second = start(noting(seen));
    await until(() => expect(seen.map(sortKeyOf)).toEqual(['SCORES#1']));
    await second.stop();
  });

  it('has a record put aside that it never manages, and goes on with the next', async () => {
    const seen: string[] = [];
    const aside: string[] = [];
    const running = start(async ({ Records }) => {
      for (const record of Records) {
        if (sortKeyOf(record) === 'SCORES#bad') {
          return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
        }
        seen.push(sortKeyOf(record));
      }
      return { batchItemFailures: [] };
    }, aside);
    for (const name of ['one', 'bad', 'two']) await put(`SCORES#${name}`);
    await until(() => expect([seen, aside]).toEqual([['SCORES#one', 'SCORES#two'], ['SCORES#bad']]));
    await running.stop();
  });

  it('starts over on another stream: a checkpoint speaks of its own only', () => {
    const checkpoint = openCheckpoint(place, stream);
    checkpoint.setDone('shard', '7');
    expect(openCheckpoint(place, stream).lastDone('shard')).toBe('7');
    expect(openCheckpoint(place, 'another stream').lastDone('shard')).toBeUndefined();
  });
});
