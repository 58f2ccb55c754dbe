// The functions as Lambda has them: API handlers behind the gateway, jobs behind the table's stream.
import { appendFileSync } from 'node:fs';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { apiFunctions, streamJobs } from '../contract/groups.ts';
import { describeFault, type Log } from '../core/fault.ts';
import type { HttpEvent, HttpResult } from '../http/event.ts';
import type { TokenRules } from './gateway/authorizer.ts';
import { type ApiHandlers, createGateway } from './gateway/gateway.ts';
import { invoke } from './gateway/invoke.ts';
import { loadHandler } from './gateway/load-handler.ts';
import { openCheckpoint } from './streams/checkpoint.ts';
import { startStreamJob } from './streams/stream-jobs.ts';

/** Loads every group's handler, which reads the environment as it loads. */
export async function loadApi(tokens: TokenRules, log: Log) {
  const loaded = await Promise.all(
    Object.entries(apiFunctions).map(async ([group, { entry }]) => [
      group,
      await loadHandler<HttpEvent, HttpResult>(entry),
    ]),
  );
  return createGateway(Object.fromEntries(loaded) as ApiHandlers, tokens, log);
}

export interface JobOptions {
  readonly endpoint: string;
  readonly stream: string;
  /** The path of a file in the data folder. */
  readonly path: (name: string) => string;
  readonly log: Log;
}

/** Starts every job of the stream, each with its own place in it. */
export async function startJobs({
  endpoint,
  stream,
  path,
  log,
}: JobOptions): Promise<{ stop(): Promise<void> }> {
  const client = new DynamoDBStreamsClient({ endpoint });
  const running = await Promise.all(
    Object.entries(streamJobs).map(async ([name, spec]) => {
      const handler = await loadHandler<DynamoDBStreamEvent, DynamoDBBatchResponse>(spec.entry);
      return startStreamJob({
        client,
        stream,
        checkpoint: openCheckpoint(path(`stream-${name}.json`), stream),
        job: (event) => invoke(handler, spec, event),
        sortKeyPrefixes: spec.sortKeyPrefixes,
        putAside(record) {
          appendFileSync(path(`dead-letters-${name}.jsonl`), `${JSON.stringify(record)}\n`);
          log.error('stream record put aside', { job: name, keys: record.dynamodb?.Keys });
        },
        report: (error) => log.error('stream not read', { job: name, fault: describeFault(error) }),
      });
    }),
  );
  return { stop: async () => void (await Promise.all(running.map((job) => job.stop()))) };
}
