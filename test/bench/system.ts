// What is measured: the functions' real entry handlers in this process, on a table engine in another; beside it a
// second engine, whose table gets the same calls without our code.
import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import type { RouteId } from '../../functions/contract/routes.ts';
import type { HttpHandler } from '../../functions/http/handler.ts';
import { createTable } from '../../functions/local/engine/open-table.ts';
import { connectTable, type Table } from '../../functions/storage/client.ts';
import type { CountyKey } from '../../functions/storage/entities/partitions.ts';
import { type Call, eventFor } from '../support/api.ts';
import { configFor, startEngine } from '../support/engine.ts';
import { type CallNotes, noteCalls, repeatCalls } from './table-calls.ts';

export interface BenchSystem {
  /** The handlers' table. */
  readonly table: Table;
  /** The same table on the other engine. */
  readonly bare: Table;
  readonly notes: CallNotes;
  /** Prepares a request, so that sending it is all that is measured; sending gives the body. Rejects a refusal. */
  request(route: RequestedRoute, call: Call): () => Promise<string>;
  /** Prepares the stream's news that a municipality of the county has other scores. */
  scoresChanged(county: CountyKey, organisation: string): () => Promise<void>;
  /** Does the same to both tables. */
  onBoth(run: () => Promise<unknown>): Promise<void>;
  stop(): Promise<void>;
}

type RequestedRoute = Extract<RouteId, 'writeAnswers' | 'submit' | 'readReport' | 'readResults'>;

const tableName = 'lagesbild-bench';

/** Only once a process: the handlers read their environment as they are loaded. */
export async function startSystem(): Promise<BenchSystem> {
  // The two tables must not meet in an engine that was there before.
  delete process.env['AWS_ENDPOINT_URL_DYNAMODB_TEST'];
  const [engine, bareEngine] = await Promise.all([startEngine(), startEngine()]);
  Object.assign(process.env, {
    TABLE_NAME: tableName,
    AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
    AWS_REGION: 'eu-north-1',
    AWS_ACCESS_KEY_ID: 'bench',
    AWS_SECRET_ACCESS_KEY: 'bench',
  });
  const { table } = await import('../../functions/entry/dependencies.ts');
  const bare = connectTable(tableName, configFor(bareEngine));
  for (const { client, name } of [table, bare]) await createTable(client, name);
  const notes = noteCalls(table);
  const handlers = await loadHandlers();
  return {
    table,
    bare,
    notes,
    request: (route, call) => {
      const handler = handlers[route];
      const event = eventFor(route, call);
      return async () => {
        const { statusCode = 0, body = '' } = await handler(event, {} as Context);
        if (statusCode >= 300 || body.includes('"ok":false')) throw new Error(`${statusCode}: ${body}`);
        return body;
      };
    },
    scoresChanged: (county, organisation) => {
      const event = scoresEvent(county, organisation);
      return async () => {
        const { batchItemFailures } = await handlers.recompute(event);
        if (batchItemFailures.length > 0) throw new Error('the report was not recomputed');
      };
    },
    onBoth: async (run) => repeatCalls(bare, (await notes.note(run)).calls),
    stop: async () => {
      await Promise.all([engine.stop(), bareEngine.stop()]);
    },
  };
}

async function loadHandlers() {
  const answers: HttpHandler = (await import('../../functions/entry/answers.ts')).handler;
  const readReport: HttpHandler = (await import('../../functions/entry/reports.ts')).handler;
  const readResults: HttpHandler = (await import('../../functions/entry/results.ts')).handler;
  const job = await import('../../functions/entry/recompute-reports.ts');
  const recompute: (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse> = job.handler;
  return { writeAnswers: answers, submit: answers, readReport, readResults, recompute };
}

function scoresEvent({ round, county }: CountyKey, organisation: string): DynamoDBStreamEvent {
  const pk = { S: `ROUND#${round}#COUNTY#${county}` };
  const sk = { S: `SCORES#${organisation}` };
  return { Records: [{ dynamodb: { Keys: { pk, sk }, SequenceNumber: '1' } }] };
}
