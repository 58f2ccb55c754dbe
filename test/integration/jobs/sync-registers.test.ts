// From submissions to the registers through the table's stream: at least once, in any order, beside people who edit.
import { randomUUID } from 'node:crypto';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { streamJobs } from '../../../functions/contract/groups.ts';
import { organisationId } from '../../../functions/core/ids.ts';
import { questionnaires } from '../../../functions/entry/questionnaires.ts';
import { syncRegistersJob } from '../../../functions/jobs/sync-registers.ts';
import type { Table } from '../../../functions/storage/client.ts';
import { listOwnRows, listRowHistory } from '../../../functions/storage/registers.ts';
import { places } from '../../../surveys/places.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { interruptedTable } from '../../support/interrupted-table.ts';
import { addPerson, addRound, openRound, vastmanland } from '../../support/people.ts';
import { readStream } from '../../support/stream.ts';
import { newStreamedTable } from '../../support/table.ts';

let engine: TestEngine;
let table: Table;
let stream: string;
let api: TestApi;

beforeAll(async () => {
  engine = await startEngine();
  ({ table, stream } = await newStreamedTable(engine));
  api = newApi(table);
  for (const org of ['1904', '1907', '1960', '1961']) await addPerson(table, 'signatory', org);
});
afterAll(() => engine.stop());

const resurser = { county: vastmanland, register: 'resurser' } as const;

function jobOn(through: Table, logged: unknown[] = []) {
  const log = { error: (...entry: unknown[]) => void logged.push(entry) };
  return syncRegistersJob({ table: through, places, questionnaires }, log);
}

/** Every record that reaches the job, of submissions by `org`. */
async function records(org: string): Promise<DynamoDBRecord[]> {
  const { sortKeyPrefixes } = streamJobs['sync-registers'];
  const all = await readStream(engine, stream);
  return all.filter(
    ({ dynamodb }) =>
      sortKeyPrefixes.some((prefix) => dynamodb?.Keys?.['sk']?.S?.startsWith(prefix)) &&
      dynamodb?.NewImage?.['organisation']?.S === org,
  );
}

async function answer(round: string, org: string, names: Readonly<Record<string, string>>): Promise<void> {
  const call = { as: `signatory-${org}`, params: { round, org, survey: 'behovsinventering' } };
  const { body } = await api.call('readResponse', call);
  const standing = body.answers.find(({ question }: { question: string }) => question === 'resurser');
  const value = Object.entries(names).map(([id, name]) => ({ id, 'res-namn': name }));
  const expectedVersion = standing?.version ?? 0;
  const changes = [{ question: 'resurser', value, expectedVersion }];
  expect((await api.call('writeAnswers', { ...call, body: { changes } })).body.results[0].ok).toBe(true);
}

async function submit(round: string, org: string): Promise<void> {
  const call = { as: `signatory-${org}`, params: { round, org, survey: 'behovsinventering' } };
  const headers = { 'idempotency-key': randomUUID() };
  expect((await api.call('submit', { ...call, body: {}, headers })).status).toBe(201);
}

const rowsOf = async (org: string) => listOwnRows(table, resurser, organisationId(org));
const namesOf = async (org: string) =>
  Object.fromEntries(
    (await rowsOf(org)).filter(({ removed }) => !removed).map(({ row, values }) => [row, values['res-namn']]),
  );

describe('the job', () => {
  it('carries over what was submitted, and the same however often and in whatever order it is told', async () => {
    const first = await addRound(table, openRound('sync-1'));
    const second = await addRound(table, openRound('sync-2'));
    await answer(first, '1904', { a: 'A', b: 'B' });
    await submit(first, '1904');
    await answer(second, '1904', { a: 'A2', c: 'C' });
    await submit(second, '1904');
    const told = await records('1904');
    expect(told).toHaveLength(2);
    // The later submission's record comes first, and both come again.
    expect(await jobOn(table)({ Records: told.toReversed() })).toEqual({ batchItemFailures: [] });
    expect(await namesOf('1904')).toEqual({ a: 'A2', c: 'C' });
    const once = await rowsOf('1904');
    for (const again of [told, told.slice(0, 1), told.slice(1)]) await jobOn(table)({ Records: again });
    expect(await rowsOf('1904')).toEqual(once);
    const history = await listRowHistory(table, resurser, {
      organisation: organisationId('1904'),
      row: 'a',
    });
    expect(history.map(({ values }) => values['res-namn'])).toEqual(['A']);
  });

  it('takes away what the next round leaves out, and not what somebody has edited since', async () => {
    const first = await addRound(table, openRound('sync-3'));
    await answer(first, '1907', { a: 'A', b: 'B', c: 'C' });
    await submit(first, '1907');
    await jobOn(table)({ Records: await records('1907') });
    const second = await addRound(table, openRound('sync-4'));
    await answer(second, '1907', { a: 'A', c: 'C' });
    const edit = { row: 'c', values: { 'res-namn': 'C ur registret' }, expectedVersion: 1 };
    await api.call('writeRegister', {
      as: 'signatory-1907',
      params: { org: '1907', register: 'resurser' },
      body: { changes: [edit] },
    });
    await answer(second, '1907', { a: 'A2', c: 'C' });
    await submit(second, '1907');
    await jobOn(table)({ Records: await records('1907') });
    expect(await namesOf('1907')).toEqual({ a: 'A2', c: 'C ur registret' });
  });

  it('loses neither of those who edit while it runs', async () => {
    const round = await addRound(table, openRound('sync-5'));
    await answer(round, '1960', { a: 'A', b: 'B' });
    await submit(round, '1960');
    const told = await records('1960');
    const call = { as: 'signatory-1960', params: { org: '1960', register: 'resurser' } };
    const add = (row: string) =>
      api.call('writeRegister', {
        ...call,
        body: { changes: [{ row, values: { 'res-namn': row }, expectedVersion: 0 }] },
      });
    const edits = Array.from({ length: 6 }, (_, index) => add(`ny-${index}`));
    await Promise.all([jobOn(table)({ Records: told }), ...edits, jobOn(table)({ Records: told })]);
    expect(Object.keys(await namesOf('1960')).sort()).toEqual(
      ['a', 'b', ...edits.map((_, index) => `ny-${index}`)].sort(),
    );
  });

  it('reports the record that failed, runs it again, and says nothing of what was answered', async () => {
    const round = await addRound(table, openRound('sync-6'));
    await answer(round, '1961', { a: 'Hemlig resurs' });
    await submit(round, '1961');
    const told = await records('1961');
    const logged: unknown[] = [];
    const broken = interruptedTable(table, (command) =>
      command === 'TransactWriteCommand' ? 'before' : undefined,
    );
    expect(await jobOn(broken, logged)({ Records: told })).toEqual({
      batchItemFailures: [{ itemIdentifier: told[0]?.dynamodb?.SequenceNumber }],
    });
    expect(JSON.stringify(logged)).not.toContain('Hemlig resurs');
    expect(logged).toHaveLength(1);
    await jobOn(table)({ Records: told });
    expect(await namesOf('1961')).toEqual({ a: 'Hemlig resurs' });
  });

  it('passes by what is no submission', async () => {
    const record = { dynamodb: { Keys: { pk: { S: 'RECEIPT#x' }, sk: { S: 'RECEIPT' } } } };
    expect(await jobOn(table)({ Records: [record] })).toEqual({ batchItemFailures: [] });
  });
});
