// Every job of the table's stream, each with its own place in it.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { streamJobs } from '../../contract/groups.ts';
import { describeFault, type Log } from '../../core/fault.ts';
import { invoke } from '../gateway/invoke.ts';
import { loadHandler } from '../gateway/load-handler.ts';
import { openCheckpoint } from './checkpoint.ts';
import { startStreamJob } from './stream-jobs.ts';
import { watchTable } from './table-changes.ts';

export interface JobOptions {
  readonly endpoint: string;
  /** The name (ARN) of the table's stream. */
  readonly stream: string;
  /** The engine's file, where it is our own. */
  readonly tableFile: string | undefined;
  /** Where each job's place, and what it had to put aside, is kept. */
  readonly dataFolder: string;
}

/** Loads the jobs' handlers, which read the environment as they load, and starts reading. */
export async function startJobs(
  { endpoint, stream, tableFile, dataFolder }: JobOptions,
  log: Log,
): Promise<{ stop(): Promise<void> }> {
  const client = new DynamoDBStreamsClient({ endpoint });
  const changes = watchTable(tableFile);
  const running = await Promise.all(
    Object.entries(streamJobs).map(async ([name, spec]) => {
      const handler = await loadHandler<DynamoDBStreamEvent, DynamoDBBatchResponse>(spec.entry);
      return startStreamJob({
        client,
        stream,
        changes,
        checkpoint: openCheckpoint(join(dataFolder, `stream-${name}.json`), stream),
        job: (event) => invoke(handler, spec, event),
        sortKeyPrefixes: spec.sortKeyPrefixes,
        putAside(record) {
          appendFileSync(join(dataFolder, `dead-letters-${name}.jsonl`), `${JSON.stringify(record)}\n`);
          log.error('stream record put aside', { job: name, keys: record.dynamodb?.Keys });
        },
        report: (error) => log.error('stream not read', { job: name, fault: describeFault(error) }),
      });
    }),
  );
  return {
    async stop() {
      await Promise.all(running.map((job) => job.stop()));
      changes.close();
    },
  };
}
