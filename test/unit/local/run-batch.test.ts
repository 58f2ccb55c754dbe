// A batch of stream records in the hands of a job that may fail.
import type { DynamoDBRecord } from 'aws-lambda';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runBatch, type StreamJob } from '../../../functions/local/streams/run-batch.ts';

const record = (sequence: number): DynamoDBRecord => ({ dynamodb: { SequenceNumber: String(sequence) } });
const sequenceOf = ({ dynamodb }: DynamoDBRecord): number => Number(dynamodb?.SequenceNumber);
const records = (count: number): DynamoDBRecord[] =>
  Array.from({ length: count }, (_, index) => record(index + 1));

/** A job that fails on a record as often as `failures` says, and notes what it did. */
function failingJob(failures: ReadonlyMap<number, number>) {
  const left = new Map(failures);
  const done: number[] = [];
  const job: StreamJob = async ({ Records }) => {
    for (const one of Records) {
      const sequence = sequenceOf(one);
      const remaining = left.get(sequence) ?? 0;
      if (remaining > 0) {
        left.set(sequence, remaining - 1);
        return { batchItemFailures: [{ itemIdentifier: String(sequence) }] };
      }
      done.push(sequence);
    }
    return { batchItemFailures: [] };
  };
  return { job, done };
}

async function run(job: StreamJob, count: number, maxAttempts = 3) {
  const aside: number[] = [];
  let pauses = 0;
  await runBatch(job, records(count), {
    maxAttempts,
    async pause() {
      pauses += 1;
    },
    putAside: (one) => aside.push(sequenceOf(one)),
  });
  return { aside, pauses };
}

describe('running a batch', () => {
  it('does every record once and in order when nothing fails', async () => {
    const { job, done } = failingJob(new Map());
    expect(await run(job, 5)).toEqual({ aside: [], pauses: 0 });
    expect(done).toEqual([1, 2, 3, 4, 5]);
  });

  it('goes on from the record that failed, not from the start', async () => {
    const { job, done } = failingJob(new Map([[3, 2]]));
    expect(await run(job, 5)).toEqual({ aside: [], pauses: 2 });
    expect(done).toEqual([1, 2, 3, 4, 5]);
  });

  it('puts a record aside that goes on failing, and does the rest', async () => {
    const { job, done } = failingJob(new Map([[2, 99]]));
    expect(await run(job, 4)).toMatchObject({ aside: [2] });
    expect(done).toEqual([1, 3, 4]);
  });

  it('tries the whole batch again when the job throws', async () => {
    let calls = 0;
    const seen: number[][] = [];
    const job: StreamJob = async ({ Records }) => {
      calls += 1;
      if (calls === 1) throw new Error('out of memory');
      seen.push(Records.map(sequenceOf));
      return { batchItemFailures: [] };
    };
    expect(await run(job, 2)).toEqual({ aside: [], pauses: 1 });
    expect(seen).toEqual([[1, 2]]);
  });

  it('does each record or puts it aside, in order, whatever fails', async () => {
    const failures = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 5 })));
    await fc.assert(
      fc.asyncProperty(failures, fc.integer({ min: 1, max: 12 }), async (list, count) => {
        const { job, done } = failingJob(new Map(list));
        const { aside } = await run(job, count);
        const expected = Array.from({ length: count }, (_, index) => index + 1);
        expect(done).toEqual(done.toSorted((a, b) => a - b));
        expect([...done, ...aside].toSorted((a, b) => a - b)).toEqual(expected);
      }),
    );
  });
});
