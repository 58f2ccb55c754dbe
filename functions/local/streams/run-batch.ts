// Hands a batch of stream records to a job as Lambda would: in order, again from the first that failed, and a record
// that goes on failing is put aside so that it does not stop the rest for ever.
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

export type StreamJob = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

export interface BatchOptions {
  readonly maxAttempts: number;
  /** Called before each new attempt, with its number from 1. */
  readonly pause: (attempt: number) => Promise<void>;
  /** A record that has failed `maxAttempts` times running. */
  readonly putAside: (record: DynamoDBRecord) => void;
}

/** Returns when every record has been done or put aside. */
export async function runBatch(
  job: StreamJob,
  records: readonly DynamoDBRecord[],
  options: BatchOptions,
): Promise<void> {
  let left = records;
  let attempts = 0;
  while (left.length > 0) {
    const done = await countDone(job, left);
    if (done === left.length) return;
    attempts = done > 0 ? 1 : attempts + 1;
    left = left.slice(done);
    const [first] = left;
    if (first !== undefined && attempts >= options.maxAttempts) {
      options.putAside(first);
      left = left.slice(1);
      attempts = 0;
    } else {
      await options.pause(attempts);
    }
  }
}

/** How many records from the start are done. A job that throws, or names a record we did not send, has done none. */
async function countDone(job: StreamJob, records: readonly DynamoDBRecord[]): Promise<number> {
  try {
    const { batchItemFailures } = await job({ Records: [...records] });
    if (batchItemFailures.length === 0) return records.length;
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    const first = records.findIndex(({ dynamodb }) => failed.has(dynamodb?.SequenceNumber ?? ''));
    return Math.max(0, first);
  } catch {
    return 0;
  }
}
