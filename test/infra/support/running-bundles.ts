// Every function as it was bundled, running against the table engine, with the template's environment and what Lambda gives.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DescribeStreamCommand, DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import { apiFunctions, scheduledJobs, streamJobs } from '../../../functions/contract/groups.ts';
import { type RouteId, routes } from '../../../functions/contract/routes.ts';
import { countyId, personId } from '../../../functions/core/ids.ts';
import { createTable, openStream } from '../../../functions/local/engine/open-table.ts';
import { startEngine } from '../../../functions/local/engine/start-engine.ts';
import { eventBusPath, openEventBus } from '../../../functions/local/events/event-bus.ts';
import { openOutbox, sesPath } from '../../../functions/local/outbox/outbox.ts';
import { readShard } from '../../../functions/local/streams/shard-reader.ts';
import { connectTable } from '../../../functions/storage/client.ts';
import { putMembership } from '../../../functions/storage/memberships.ts';
import { type HttpAnswer, type HttpCall, httpEvent } from './http-event.ts';
import { type RunningFunction, startFunction } from './invoke-bundle.ts';
import type { Synthesised } from './synthesised.ts';
import { watchEngine } from './watched-engine.ts';

export const stage = 'prod';
const tableName = 'lagesbild-prod';
export const names = [
  ...Object.keys(apiFunctions),
  ...Object.keys(streamJobs),
  ...Object.keys(scheduledJobs),
];
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

export type RunningBundles = Awaited<ReturnType<typeof startBundles>>;

/** With a national administrator (`admin`), a signatory of Västerås (`signatory`) and the county's lead (`lead`). */
export async function startBundles(system: Synthesised) {
  const running = new Map<string, RunningFunction>();
  const dataFolder = mkdtempSync(join(tmpdir(), 'lagesbild-bundles-'));
  const engine = await startEngine(join(dataFolder, 'table.db'));
  const watched = watchEngine(engine.endpoint);
  const table = connectTable(tableName, { endpoint: engine.endpoint, region: 'eu-north-1', credentials });
  await createTable(table.client, tableName);
  const stream = await openStream(table.client, tableName);
  await putMembership(table, personId('admin'), {
    role: 'national-admin',
    organisation: 'se',
    organisationKind: 'nation',
    organisationName: 'Sverige',
    displayName: 'Nationell administratör',
  });
  await putMembership(table, personId('signatory'), {
    role: 'signatory',
    organisation: '1980',
    organisationKind: 'municipality',
    organisationName: 'Västerås',
    county: countyId('19'),
    displayName: 'Undertecknare',
  });
  await putMembership(table, personId('lead'), {
    role: 'county-lead',
    organisation: '19',
    organisationKind: 'county',
    organisationName: 'Västmanland',
    county: countyId('19'),
    displayName: 'Utvecklingsledare',
  });
  const outbox = openOutbox(join(dataFolder, 'outbox.jsonl'), { error: () => {} });
  const ses = createServer((request, response) => void outbox(request, response)).listen(0, '127.0.0.1');
  await once(ses, 'listening');
  const sesPort = (ses.address() as AddressInfo).port;
  const bus = openEventBus(join(dataFolder, 'events.jsonl'), { error: () => {} });
  const eventBridge = createServer((request, response) => void bus(request, response)).listen(0, '127.0.0.1');
  await once(eventBridge, 'listening');
  const events = `http://127.0.0.1:${(eventBridge.address() as AddressInfo).port}${eventBusPath}`;
  const services = {
    AWS_ENDPOINT_URL_SESV2: `http://127.0.0.1:${sesPort}${sesPath}`,
    AWS_ENDPOINT_URL_EVENTBRIDGE: events,
  };
  for (const name of names) {
    running.set(name, await startFunction(system, stage, name, await watched.endpointFor(name), services));
  }

  return {
    /** What each function has asked the table for. */
    needed: watched.needed,
    mailbox: `http://127.0.0.1:${sesPort}/local/outbox.json`,
    /** Lists what the functions have told the event bus. */
    events,
    invoke: (name: string, event: object) => running.get(name)?.invoke(event),
    async call(id: RouteId, request: Omit<HttpCall, 'method' | 'path'> = {}): Promise<HttpAnswer> {
      const { group, method, path } = routes[id];
      return (await running.get(group)?.invoke(httpEvent({ method, path, ...request }))) as HttpAnswer;
    },
    async filteredRecords(job: keyof typeof streamJobs): Promise<readonly DynamoDBRecord[]> {
      const records = await recordsOf(engine.endpoint, stream);
      const sortKeyPrefixes: readonly string[] = streamJobs[job].sortKeyPrefixes;
      return records.filter(({ dynamodb }) =>
        sortKeyPrefixes.some((prefix) => dynamodb?.Keys?.['sk']?.S?.startsWith(prefix)),
      );
    },
    async stop(): Promise<void> {
      for (const one of running.values()) one.stop();
      ses.close();
      ses.closeAllConnections();
      eventBridge.close();
      eventBridge.closeAllConnections();
      watched.stop();
      table.client.destroy();
      await engine.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** The stream's records as Lambda's event source mapping would hand them to a job. */
async function recordsOf(endpoint: string, stream: string): Promise<readonly DynamoDBRecord[]> {
  const client = new DynamoDBStreamsClient({ endpoint, region: 'eu-north-1', credentials });
  const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: stream }));
  const records: DynamoDBRecord[] = [];
  for (const { ShardId } of StreamDescription?.Shards ?? []) {
    const reader = readShard(client, stream, String(ShardId), () => undefined);
    for (let batch = await reader.next(); batch.records.length > 0; batch = await reader.next()) {
      records.push(...(JSON.parse(JSON.stringify(batch.records)) as DynamoDBRecord[]));
      if (batch.isLast) break;
    }
  }
  client.destroy();
  return records;
}
