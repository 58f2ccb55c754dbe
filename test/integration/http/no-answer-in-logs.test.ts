// No log and no mail holds what anybody wrote: saved, refused or broken, and where whatever breaks quotes the very text.
import { ScanCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RouteId } from '../../../functions/contract/routes.ts';
import { log } from '../../../functions/entry/log.ts';
import { questionnaires } from '../../../functions/entry/questionnaires.ts';
import { recomputeReportsJob } from '../../../functions/jobs/recompute-reports.ts';
import type { Table } from '../../../functions/storage/client.ts';
import { mailAction } from '../../../functions/storage/mails.ts';
import { places } from '../../../surveys/places.ts';
import { type Call, newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { interruptedTable } from '../../support/interrupted-table.ts';
import { addPerson, addRound, openRound } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

/** Nothing of ours holds it, and every text in every request here does. */
const marker = 'Hemligstämplat-7Q';
let engine: TestEngine;
let table: Table;
let api: TestApi;
let as: string;
let rounds = 0;

/** Everything that anything writes while a test runs. */
const written: string[] = [];

beforeAll(async () => {
  engine = await startEngine();
  table = await newTable(engine);
  api = newApi(table);
  as = await addPerson(table, 'signatory', '1980');
  await addPerson(table, 'county-lead', '19');
});
afterAll(() => engine.stop());
beforeEach(() => {
  written.length = 0;
  const take = (...parts: unknown[]) => {
    written.push(parts.map(String).join(' '));
    return true;
  };
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockImplementation(take);
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation(take);
  }
});
afterEach(() => void vi.restoreAllMocks());

async function newParams() {
  rounds += 1;
  return {
    round: await addRound(table, openRound(`logg-${rounds}`)),
    org: '1980',
    survey: 'behovsinventering',
  };
}

const change = (more: object) => ({ question: 'boende.behov', value: 3, expectedVersion: 0, ...more });

/** Good, refused and hostile requests that all carry the marker. */
const requests: readonly [what: string, route: RouteId, call: Call][] = [
  [
    'a text, a reason, a comment and a row',
    'writeAnswers',
    {
      body: {
        changes: [
          change({ question: 'boende.kommentar', value: `${marker} Anna Berg, 070-123 45 67` }),
          change({ value: { special: 'ej-aktuellt', reason: marker }, comment: marker }),
          change({ question: 'resurser', value: [{ id: 'r1', 'res-namn': marker }] }),
        ],
      },
    },
  ],
  ['a personnummer', 'writeAnswers', { body: { changes: [change({ comment: `${marker} 811228-9874` })] } }],
  ['an unknown question', 'writeAnswers', { body: { changes: [change({ question: marker })] } }],
  ['an unknown choice', 'writeAnswers', { body: { changes: [change({ value: marker })] } }],
  ['a text too long', 'writeAnswers', { body: { changes: [change({ comment: marker.repeat(500) })] } }],
  [
    'a stale version',
    'writeAnswers',
    { body: { changes: [change({ comment: marker, expectedVersion: 7 })] } },
  ],
  ['an unknown field', 'writeAnswers', { body: { changes: [change({ [marker]: marker })], [marker]: 1 } }],
  ['a forbidden name', 'writeAnswers', { rawBody: `{"changes":[{"__proto__":{"${marker}":1}}]}` }],
  ['half of a JSON', 'writeAnswers', { rawBody: `{"changes":[{"value":"${marker}` }],
  [
    'lines that look like places in code',
    'writeAnswers',
    { rawBody: `{"value":"\n    at ${marker} (a.ts:1:1)` },
  ],
  [
    'half a character',
    'writeAnswers',
    { rawBody: `{"changes":[{"question":"${marker}","value":"\\ud800"}]}` },
  ],
  ['a form', 'writeAnswers', { rawBody: `a=${marker}`, headers: { 'content-type': 'text/plain' } }],
  ['a body that nests', 'writeAnswers', { rawBody: `${'['.repeat(40)}"${marker}"${']'.repeat(40)}` }],
  ['a key', 'submit', { body: {}, headers: { 'idempotency-key': marker } }],
  [
    'a body that is no submission',
    'submit',
    { body: { [marker]: marker }, headers: { 'idempotency-key': 'k' } },
  ],
  ['an address', 'readReceipt', { params: { receipt: marker } }],
  ['a query', 'listResponses', { query: { county: marker } }],
];

async function sendAll(through: TestApi): Promise<number[]> {
  const params = await newParams();
  const statuses: number[] = [];
  for (const [, route, call] of requests) {
    const { status } = await through.call(route, { as, ...call, params: { ...params, ...call.params } });
    statuses.push(status);
  }
  for (const route of ['readResponse', 'listResponses'] as const) {
    statuses.push((await through.call(route, { as, params })).status);
  }
  return statuses;
}

/** What was written or logged, as one text; what the handlers log goes through the log that Lambda has. */
function everythingLogged(through: TestApi): string {
  for (const [message, details] of through.logged as [string, Record<string, unknown>][]) {
    log.error(message, details);
  }
  return [...written, JSON.stringify(through.logged)].join('\n');
}

/** What a parser or the table could say, quoting what it was given. */
function quotingFault(): Error {
  const cause = new SyntaxError(`Unexpected token in "${marker}"\n    at ${marker} (a.ts:1:1)`);
  const fault = new Error(`{"Item":{"value":{"S":"${marker}"}}}\n    at ${marker}`, { cause });
  // The SDK changes messages after the stack is made.
  fault.message += ` ${marker}`;
  return Object.assign(fault, { $response: { body: marker }, value: marker });
}

describe('no log holds what somebody wrote', () => {
  it.each(requests)('in a request with %s', async (_, route, call) => {
    const params = { ...(await newParams()), ...call.params };
    const { status } = await api.call(route, { as, ...call, params });
    expect(status).toBeLessThan(500);
    expect(everythingLogged(api)).not.toContain(marker);
  });

  it.each([
    'GetCommand',
    'BatchGetCommand',
    'QueryCommand',
    'TransactWriteCommand',
    'PutCommand',
    'UpdateCommand',
  ])('when %s fails with a message that quotes it', async (broken) => {
    const failing = newApi(
      interruptedTable(table, (command) => {
        if (command === broken) throw quotingFault();
        return undefined;
      }),
    );
    const statuses = await sendAll(failing);
    if (statuses.some((status) => status === 500)) expect(failing.logged.length).toBeGreaterThan(0);
    expect(everythingLogged(failing)).not.toContain(marker);
  });

  it('when what is stored cannot be read', async () => {
    const faults = { placesOf: 0 };
    const failing = newApi(
      interruptedTable(table, (command, earlier) => {
        faults.placesOf += 1;
        // Memberships are read first; what comes after them breaks.
        if (command === 'QueryCommand' && earlier > 0) throw quotingFault();
        return undefined;
      }),
    );
    await sendAll(failing);
    expect(failing.logged.length).toBeGreaterThan(0);
    expect(everythingLogged(failing)).not.toContain(marker);
  });

  it('when a report cannot be computed', async () => {
    const broken = interruptedTable(table, () => {
      throw quotingFault();
    });
    const job = recomputeReportsJob(
      { table: broken, places, questionnaires, now: () => '2026-11-22T10:00:00.000Z' },
      log,
    );
    const record = {
      eventID: '1',
      dynamodb: {
        SequenceNumber: '1',
        Keys: { pk: { S: 'ROUND#logg-1#COUNTY#19' }, sk: { S: 'SCORES#1980#behovsinventering' } },
        NewImage: { value: { S: marker } },
      },
    };
    const { batchItemFailures } = await job({ Records: [record] } as unknown as DynamoDBStreamEvent);
    expect(batchItemFailures).toHaveLength(1);
    expect(written.join('\n')).toContain('report not recomputed');
    expect(written.join('\n')).not.toContain(marker);
  });
});

/** Every mail that waits or has been sent, as it is stored. */
async function storedMails(): Promise<unknown[]> {
  const found: unknown[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new ScanCommand({ TableName: table.name, ...(from && { ExclusiveStartKey: from }) }),
    );
    found.push(...(page.Items ?? []).filter(({ pk }) => String(pk).startsWith('MAIL#')));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return found;
}

describe('no mail holds what somebody wrote', () => {
  // A route that sends mails belongs in `requests`, with the marker in every text that it takes.
  it('after every request there is', async () => {
    const mail = {
      id: 'm1',
      to: 'a@example.org',
      kind: 'signature-asked',
      words: { organisation: 'Västerås' },
    } as const;
    const action = mailAction(table, { ...mail, createdAt: '2026-11-22T10:00:00.000Z' });
    await table.client.send(new TransactWriteCommand({ TransactItems: [action] }));
    await sendAll(api);
    const stored = await storedMails();
    expect(stored).not.toEqual([]);
    expect(JSON.stringify(stored)).not.toContain(marker);
  });
});
