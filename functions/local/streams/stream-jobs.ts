// The event source mapping of the local system: the table's stream, polled, to the very jobs that Lambda runs.

import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  type Shard,
} from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import type { Checkpoint } from './checkpoint.ts';
import { pause } from './pause.ts';
import { runBatch, type StreamJob } from './run-batch.ts';
import { readShard, type ShardReader } from './shard-reader.ts';
import type { TableChanges } from './table-changes.ts';

export interface StreamOptions {
  readonly client: DynamoDBStreamsClient;
  readonly stream: string;
  readonly changes: TableChanges;
  readonly checkpoint: Checkpoint;
  readonly job: StreamJob;
  /** The job sees only records whose sort key begins with one of these. */
  readonly sortKeyPrefixes: readonly string[];
  /** Told of a record that was given up. */
  readonly putAside: (record: DynamoDBRecord) => void;
  readonly report: (error: unknown) => void;
}

const retryMilliseconds = 100;
const shardListMilliseconds = 30_000;
const maxAttempts = 5;

/** Reads until stopped. Stopping waits for the batch in hand. */
export function startStreamJob(options: StreamOptions): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const running = run(options, stopping.signal);
  return {
    stop() {
      stopping.abort();
      return running;
    },
  };
}

async function run(options: StreamOptions, stopping: AbortSignal): Promise<void> {
  const { client, stream, changes, checkpoint, report } = options;
  const readers = new Map<string, ShardReader>();
  const ended = new Set<string>();
  let shards: readonly Shard[] = [];
  let listedAt = Number.NEGATIVE_INFINITY;
  while (!stopping.aborted) {
    try {
      if (Date.now() - listedAt > shardListMilliseconds) {
        shards = await listShards(client, stream);
        listedAt = Date.now();
      }
      const seen = changes.count();
      let found = 0;
      for (const id of readable(shards, ended)) {
        const reader = readers.get(id) ?? readShard(client, stream, id, () => checkpoint.lastDone(id));
        readers.set(id, reader);
        const { records, isLast } = await reader.next();
        found += records.length;
        await work(options, id, records as DynamoDBRecord[], stopping);
        // A closed shard has children, which we have perhaps not heard of.
        if (isLast) {
          ended.add(id);
          listedAt = Number.NEGATIVE_INFINITY;
        }
      }
      if (found === 0) await changes.next(seen, stopping);
    } catch (error) {
      if (stopping.aborted) return;
      report(error);
      readers.clear();
      await pause(10 * retryMilliseconds, stopping);
    }
  }
}

async function work(
  options: StreamOptions,
  shard: string,
  records: readonly DynamoDBRecord[],
  stopping: AbortSignal,
) {
  const { job, sortKeyPrefixes, putAside, checkpoint } = options;
  const last = records.at(-1)?.dynamodb?.SequenceNumber;
  if (last === undefined) return;
  const wanted = records.filter(({ dynamodb }) => {
    const sortKey = dynamodb?.Keys?.['sk']?.S ?? '';
    return sortKeyPrefixes.some((prefix) => sortKey.startsWith(prefix));
  });
  await runBatch(job, wanted, {
    maxAttempts,
    putAside,
    async pause(attempt) {
      await pause(retryMilliseconds * 2 ** attempt, stopping);
      // Nothing is marked as done: the next start begins with this batch.
      stopping.throwIfAborted();
    },
  });
  checkpoint.setDone(shard, last);
}

/** A child begins where its parent ended, and is read after it. */
function readable(shards: readonly Shard[], ended: ReadonlySet<string>): string[] {
  const known = new Set(shards.map(({ ShardId }) => ShardId));
  return shards.flatMap(({ ShardId, ParentShardId }) => {
    if (ShardId === undefined || ended.has(ShardId)) return [];
    const isWaiting = ParentShardId !== undefined && known.has(ParentShardId) && !ended.has(ParentShardId);
    return isWaiting ? [] : [ShardId];
  });
}

async function listShards(client: DynamoDBStreamsClient, stream: string): Promise<Shard[]> {
  const shards: Shard[] = [];
  let after: string | undefined;
  do {
    const { StreamDescription } = await client.send(
      new DescribeStreamCommand({
        StreamArn: stream,
        ...(after === undefined ? {} : { ExclusiveStartShardId: after }),
      }),
    );
    shards.push(...(StreamDescription?.Shards ?? []));
    after = StreamDescription?.LastEvaluatedShardId;
  } while (after !== undefined);
  return shards;
}
