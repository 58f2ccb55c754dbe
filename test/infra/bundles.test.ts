// Every function's bundle, as synthesised, does its work against the table engine: a municipality answers and submits, the
// report follows, the county reads it. Nothing but the template's environment and what Lambda gives is there to lean on.
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DescribeStreamCommand, DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiFunctions, scheduledJobs, streamJobs } from '../../functions/contract/groups.ts';
import type { RouteId } from '../../functions/contract/routes.ts';
import { routes } from '../../functions/contract/routes.ts';
import { countyId, personId } from '../../functions/core/ids.ts';
import { createTable, openStream } from '../../functions/local/engine/open-table.ts';
import { type Engine, startEngine } from '../../functions/local/engine/start-engine.ts';
import { openOutbox, sesPath } from '../../functions/local/outbox/outbox.ts';
import { readShard } from '../../functions/local/streams/shard-reader.ts';
import { connectTable, type Table } from '../../functions/storage/client.ts';
import { putMembership } from '../../functions/storage/memberships.ts';
import { describeGrants } from './support/describe-grants.ts';
import { type HttpAnswer, type HttpCall, httpEvent } from './support/http-event.ts';
import { type RunningFunction, startFunction } from './support/invoke-bundle.ts';
import { type Synthesised, synthesise } from './support/synthesised.ts';
import { type WatchedEngine, watchEngine } from './support/watched-engine.ts';

const stage = 'prod';
const tableName = 'lagesbild-prod';
const names = [...Object.keys(apiFunctions), ...Object.keys(streamJobs), ...Object.keys(scheduledJobs)];
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

let system: Synthesised;
let engine: Engine;
let watched: WatchedEngine;
let table: Table;
let stream: string;
let dataFolder: string;
let ses: Server;
const running = new Map<string, RunningFunction>();

beforeAll(async () => {
  system = synthesise();
  dataFolder = mkdtempSync(join(tmpdir(), 'lagesbild-bundles-'));
  engine = await startEngine(join(dataFolder, 'table.db'));
  watched = watchEngine(engine.endpoint);
  table = connectTable(tableName, { endpoint: engine.endpoint, region: 'eu-north-1', credentials });
  await createTable(table.client, tableName);
  stream = await openStream(table.client, tableName);
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
  ses = createServer((request, response) => void outbox(request, response)).listen(0, '127.0.0.1');
  await once(ses, 'listening');
  const sesPort = (ses.address() as AddressInfo).port;
  const services = { AWS_ENDPOINT_URL_SESV2: `http://127.0.0.1:${sesPort}${sesPath}` };
  for (const name of names) {
    running.set(name, await startFunction(system, stage, name, await watched.endpointFor(name), services));
  }
});

afterAll(async () => {
  for (const one of running.values()) one.stop();
  ses?.close();
  ses?.closeAllConnections();
  watched?.stop();
  table?.client.destroy();
  await engine?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

async function call(id: RouteId, request: Omit<HttpCall, 'method' | 'path'> = {}): Promise<HttpAnswer> {
  const { group, method, path } = routes[id];
  return (await running.get(group)?.invoke(httpEvent({ method, path, ...request }))) as HttpAnswer;
}

const round = { round: 'hosten-2026' };
const response = { ...round, org: '1980', survey: 'behovsinventering' };

describe('the bundles', () => {
  it.each(names)('%s is at most 415 kB, rendering excepted', (name) => {
    const bytes = system.bundles.get(name)?.bytes;
    expect(bytes).toBeGreaterThan(1000);
    if (name !== 'documents') expect(bytes).toBeLessThanOrEqual(415_000);
  });
});

describe('the assets', () => {
  it('are whole in themselves: nothing in them is a link to somewhere else', () => {
    const links = readdirSync(system.app.outdir, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isSymbolicLink() && !entry.parentPath.includes(join(system.app.outdir, 'bundles')),
    );
    expect(links.map(({ name }) => name)).toEqual([]);
  });

  it('carry no source map, which lies beside for those who read stack traces', () => {
    const maps = readdirSync(system.app.outdir, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.map'),
    );
    expect(maps.toSorted()).toEqual(names.map((name) => `bundles/${name}.mjs.map`).toSorted());
  });
});

describe('from question to report, on bundles alone', () => {
  it('open answers that all is well, describes the API and knows no unknown receipt', async () => {
    expect(await call('health')).toMatchObject({ statusCode: 200, body: '{"status":"ready"}' });
    const description = JSON.parse((await call('openapi')).body);
    expect(description.openapi).toMatch(/^3\.1/);
    const check = await call('checkReceipt', { params: { receipt: 'LB-2026-AAAA-AAAA' } });
    expect(check).toMatchObject({ statusCode: 200, body: '{"valid":false}' });
  });

  it('people says who is signed in, and refuses who is not', async () => {
    const me = JSON.parse((await call('me', { person: 'signatory' })).body);
    expect(me).toMatchObject({ person: { id: 'signatory' }, memberships: [{ role: 'signatory' }] });
    const stranger = await call('me');
    expect(stranger).toMatchObject({ statusCode: 401 });
    expect(JSON.parse(stranger.body)).toMatchObject({ code: 'not-signed-in' });
  });

  it('surveys gives the questionnaire whole', async () => {
    const answer = await call('readSurvey', {
      person: 'signatory',
      params: { surveyRef: 'behovsinventering@2026-1' },
    });
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body).questions.length).toBeGreaterThan(100);
  });

  it('rounds opens a round', async () => {
    const created = await call('createRound', {
      person: 'admin',
      body: {
        id: round.round,
        name: { sv: 'Hösten 2026' },
        surveys: ['behovsinventering@2026-1'],
        scope: { counties: ['19'], kinds: ['municipality'] },
        opensAt: '2026-01-01T00:00:00Z',
        closesAt: '2099-01-01T00:00:00Z',
      },
    });
    expect(created).toMatchObject({ statusCode: 201 });
    const listed = await call('listRounds', { person: 'signatory' });
    expect(JSON.parse(listed.body).rounds).toMatchObject([{ id: round.round, status: 'open' }]);
  });

  it('responses saves answers, submits them and shows them', async () => {
    const changes = ['nulage', 'behov', 'konsekvens', 'lansnytta'].map((question) => ({
      question: `boende.${question}`,
      value: 3,
      expectedVersion: 0,
    }));
    const rows = [{ id: 'team', 'res-namn': 'Teamet', 'res-omraden': ['boende'] }];
    const resources = { question: 'resurser', value: rows, expectedVersion: 0 };
    const body = { changes: [...changes, resources] };
    const saved = await call('writeAnswers', { person: 'signatory', params: response, body });
    expect(saved.statusCode, saved.body).toBe(200);
    expect(JSON.parse(saved.body).results.every(({ ok }: { ok: boolean }) => ok)).toBe(true);
    const submitted = await call('submit', {
      person: 'signatory',
      params: response,
      headers: { 'idempotency-key': 'one' },
      body: {},
    });
    expect(submitted.statusCode, submitted.body).toBe(201);
    const read = await call('readResponse', { person: 'lead', params: response });
    expect(JSON.parse(read.body)).toMatchObject({ status: 'submitted' });
  });

  it('steps accepts what was submitted, and lists its editions', async () => {
    const accepted = await call('acceptResponse', { person: 'lead', params: response, body: { edition: 1 } });
    expect(accepted.statusCode, accepted.body).toBe(200);
    const editions = await call('listEditions', { person: 'signatory', params: response });
    expect(JSON.parse(editions.body).editions).toMatchObject([{ edition: 1 }]);
  });

  it('results shows an organisation what it has submitted', async () => {
    const params = { round: round.round, org: '1980' };
    const read = await call('readResults', { person: 'signatory', params });
    expect(read.statusCode, read.body).toBe(200);
  });

  it('opinions shows those who answer what others say', async () => {
    const read = await call('readOpinions', { person: 'signatory', params: response });
    expect(JSON.parse(read.body)).toEqual({ sections: [], opinions: [] });
  });

  it('recompute-reports takes the records that its filter lets through', async () => {
    const records = await filteredRecords('recompute-reports');
    expect(records.length).toBeGreaterThanOrEqual(2);
    expect(await running.get('recompute-reports')?.invoke({ Records: records })).toEqual({
      batchItemFailures: [],
    });
  });

  it('people invites a colleague, and send-mails sends the invitation', async () => {
    const invited = await call('invite', {
      person: 'signatory',
      params: { org: '1980' },
      body: { email: 'anna@vasteras.example', role: 'coordinator', title: 'samordnare' },
    });
    expect(invited.statusCode, invited.body).toBe(201);
    const records = await filteredRecords('send-mails');
    expect(await running.get('send-mails')?.invoke({ Records: records })).toEqual({ batchItemFailures: [] });
    const { port } = ses.address() as AddressInfo;
    const sent = await (await fetch(`http://127.0.0.1:${port}/local/outbox.json`)).json();
    expect(sent).toMatchObject([{ to: ['anna@vasteras.example'], from: 'nobody@lagesbild.example' }]);
  });

  it('reminders shows whom the county would remind, and remind goes through all of them', async () => {
    const shown = await call('readReminders', { person: 'lead', params: { county: '19' } });
    expect(shown.statusCode, shown.body).toBe(200);
    const standing = await call('followRound', { person: 'lead', params: { ...round, county: '19' } });
    expect(JSON.parse(standing.body)).toMatchObject({ municipalities: { inScope: 10, responded: 1 } });
    expect(await running.get('remind')?.invoke({})).toEqual({ queued: expect.any(Number) });
  });

  it('sync-registers carries what was submitted over, and registers finds and changes it', async () => {
    const records = await filteredRecords('sync-registers');
    expect(records).toHaveLength(1);
    expect(await running.get('sync-registers')?.invoke({ Records: records })).toEqual({
      batchItemFailures: [],
    });
    const search = { params: { county: '19', register: 'resurser' } };
    const found = await call('searchRegisters', { person: 'lead', ...search });
    expect(JSON.parse(found.body).rows).toMatchObject([{ id: 'team', organisation: { name: 'Västerås' } }]);
    const change = { row: 'team', values: { 'res-namn': 'Nya teamet' }, expectedVersion: 1 };
    const own = { params: { org: '1980', register: 'resurser' }, body: { changes: [change] } };
    const changed = await call('writeRegister', { person: 'signatory', ...own });
    expect(JSON.parse(changed.body).results).toMatchObject([{ ok: true, version: 2 }]);
  });

  it('reports shows the submission in the county report', async () => {
    const report = await call('readReport', { person: 'lead', params: { ...round, county: '19' } });
    expect(report.statusCode, report.body).toBe(200);
    expect(JSON.parse(report.body)).toMatchObject({ organisations: { inScope: 10, responded: 1 } });
  });

  it('decisions records what the steering group decides, and establishes no report of an open round', async () => {
    const params = { ...round, county: '19' };
    const { report, proposed } = JSON.parse((await call('readDecision', { person: 'lead', params })).body);
    const order = proposed.map(({ area }: { area: string }) => area);
    const decided = await call('decide', {
      person: 'lead',
      params,
      body: {
        report: { edition: report.edition, inputsHash: report.inputsHash },
        order,
        selected: order.slice(0, 1),
        reasons: [],
        participants: ['länssamordnare'],
        decidedOn: report.computedAt.slice(0, 10),
        reference: 'RV 2026-0113',
        expectedVersion: 0,
      },
    });
    expect(decided.statusCode, decided.body).toBe(201);
    const { inputsHash, computedAt } = report;
    const body = { report: { inputsHash, computedAt }, expectedEdition: 0 };
    const refused = await call('establishReport', { person: 'lead', params, body });
    expect(JSON.parse(refused.body).code).toBe('round-not-closed');
  });

  it('plans begins a plan; follow-up follows it up, reports its year and lets documents print it', async () => {
    const plan = { county: '19', period: '2026-' };
    const person = 'lead';
    const started = await call('startPlan', { person, params: plan, body: {} });
    expect(started.statusCode, started.body).toBe(201);
    const year = new Date().toISOString().slice(0, 4);
    const startsOn = { row: 'plan', field: 'startsOn', value: `${year}-01-01`, expectedVersion: 1 };
    await call('writePlan', { person, params: plan, body: { changes: [startsOn] } });
    const answer = { row: 'plan', occasion: year, field: 'ar-lan-hallbarhet', value: 2, expectedVersion: 0 };
    const written = await call('writeFollowUp', { person, params: plan, body: { changes: [answer] } });
    expect(written.statusCode, written.body).toBe(200);
    const params = { ...plan, year };
    const { checksum } = JSON.parse((await call('readYear', { person, params })).body);
    const body = { expectedChecksum: checksum };
    const submitted = await call('submitYear', { person, params, body });
    expect(submitted.statusCode, submitted.body).toBe(201);
    for (const route of ['readYearPdf', 'readYearDocx'] as const) {
      const document = await call(route, { person, params: { ...params, edition: '1' } });
      expect(document, document.body).toMatchObject({ statusCode: 200, isBase64Encoded: true });
    }
  });

  it('documents makes files of a plan, and compares one with it', async () => {
    const params = { county: '19', period: '2026-' };
    const file = { format: 'lagesbild-plan-1', ...params, edition: 'arbetsversion' };
    const answers = [
      await call('readPlanPdf', { person: 'lead', params }),
      await call('readPlanDocx', { person: 'lead', params }),
      await call('readPlanXlsx', { person: 'lead', params }),
      await call('checkPlanImport', { person: 'lead', params, body: { file, rows: [] } }),
    ];
    for (const { statusCode, body } of answers) expect(statusCode, body).toBe(200);
  });

  it('documents makes a PDF of it', async () => {
    const document = await call('readReportPdf', { person: 'lead', params: { ...round, county: '19' } });
    expect(document, document.body).toMatchObject({ statusCode: 200, isBase64Encoded: true });
    expect(document.headers['content-type']).toBe('application/pdf');
    expect(Buffer.from(document.body, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('documents makes the blank form as PDF and Word, and the receipt', async () => {
    const params = { surveyRef: 'behovsinventering@2026-1' };
    const { submitted } = JSON.parse((await call('readResponse', { person: 'lead', params: response })).body);
    const documents = [
      await call('readFormPdf', { person: 'lead', params }),
      await call('readFormDocx', { person: 'lead', params }),
      await call('readReceiptPdf', {
        person: 'signatory',
        params: { ...response, receipt: submitted.receipt },
      }),
    ];
    for (const document of documents) expect(document, document.body).toMatchObject({ statusCode: 200 });
    expect(
      documents.map(({ body }) => Buffer.from(body, 'base64').subarray(0, 4).toString('latin1')),
    ).toEqual(['%PDF', 'PK\u0003\u0004', '%PDF']);
  });

  it('asks the table for nothing that is not granted', () => {
    const grants = describeGrants(system, stage).split('\n\n');
    for (const name of names) {
      const paragraph = grants.find((text) => text.startsWith(`${name.replaceAll('-', '')}Role\n`)) ?? '';
      const granted = new Set(/^ {2}Table\.Arn: (.*)$/m.exec(paragraph)?.[1]?.split(', '));
      const needed = [...(watched.needed.get(name) ?? [])];
      expect(needed.length, `${name} never reached the table`).toBeGreaterThan(0);
      expect(
        needed.filter((action) => !granted.has(action)),
        name,
      ).toEqual([]);
    }
  });
});

/** The stream's records as Lambda's event source mapping would hand them to the job. */
async function filteredRecords(job: keyof typeof streamJobs): Promise<readonly DynamoDBRecord[]> {
  const client = new DynamoDBStreamsClient({ endpoint: engine.endpoint, region: 'eu-north-1', credentials });
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
  const sortKeyPrefixes: readonly string[] = streamJobs[job].sortKeyPrefixes;
  return records.filter(({ dynamodb }) =>
    sortKeyPrefixes.some((prefix) => dynamodb?.Keys?.['sk']?.S?.startsWith(prefix)),
  );
}
