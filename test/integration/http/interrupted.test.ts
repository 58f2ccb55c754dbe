// What breaks in the middle: nothing that was acknowledged is lost, and the same request sent again mends the rest.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questionnaires } from '../../../functions/entry/questionnaires.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { type Interruption, interruptedTable } from '../../support/interrupted-table.ts';
import { addPerson, addRound, inventory, openRound } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let as: string;
let rounds = 0;

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  as = await addPerson(api.table, 'signatory', '1980', { displayName: 'Anna Andersson' });
});
afterAll(() => engine.stop());

type Params = { round: string; org: string; survey: string };
const scales = (questionnaires.get(inventory)?.questions ?? [])
  .filter(({ rule }) => rule.type === 'scale')
  .map(({ id }) => id);

async function newResponse(): Promise<Params> {
  rounds += 1;
  const round = await addRound(api.table, openRound(`round-${rounds}`));
  return { round, org: '1980', survey: 'behovsinventering' };
}

async function answer(params: Params, question = 'boende.behov', value: unknown = 3, expectedVersion = 0) {
  const body = { changes: [{ question, value, expectedVersion }] };
  const { status, body: answered } = await api.call('writeAnswers', { as, params, body });
  expect(status, JSON.stringify(answered)).toBe(200);
  return answered.results[0];
}

function submit(params: Params, key = 'key-1', body: unknown = {}, through = api) {
  return through.call('submit', { as, params, body, headers: { 'idempotency-key': key } });
}

const read = async (params: Params) => (await api.call('readResponse', { as, params })).body;
const receiptOf = (params: Params, receipt: string) =>
  api.call('readReceipt', { as, params: { ...params, receipt } });

/** The same API over a connection that breaks. */
function breaking(interruptAt: (command: string, earlier: number) => Interruption): TestApi {
  return newApi(interruptedTable(api.table, interruptAt), api.clock);
}

describe('a crash while submitting', () => {
  it('between the frozen copy and the receipt leaves a draft that the same key submits', async () => {
    const params = await newResponse();
    await answer(params);
    const broken = breaking((command) => (command === 'TransactWriteCommand' ? 'before' : undefined));
    expect((await submit(params, 'key-1', {}, broken)).status).toBe(500);
    expect((await read(params)).status).toBe('draft');
    expect(await answer(params, 'boende.behov', 4, 1)).toMatchObject({ ok: true, version: 2 });
    const { status, body } = await submit(params);
    expect(status).toBe(201);
    expect((await receiptOf(params, body.receipt)).body.answers).toMatchObject([{ value: 4 }]);
  });

  it('after the receipt was stored is answered with that receipt', async () => {
    const params = await newResponse();
    await answer(params);
    const broken = breaking((command) => (command === 'TransactWriteCommand' ? 'after' : undefined));
    expect((await submit(params, 'key-1', {}, broken)).status).toBe(500);
    const { submitted } = await read(params);
    const again = await submit(params);
    expect(again).toMatchObject({ status: 201, body: { receipt: submitted.receipt } });
  });

  it('says nothing of what broke to the one who asked, and logs no answer', async () => {
    const params = await newResponse();
    await answer(params, 'boende.behov', { special: 'ej-aktuellt', reason: 'En hemlig mening.' });
    const broken = breaking((command) =>
      command === 'QueryCommand' ? undefined : command === 'PutCommand' ? 'before' : undefined,
    );
    const { body } = await submit(params, 'key-1', {}, broken);
    expect(body).toMatchObject({ status: 500, code: 'internal', requestId: 'request-1' });
    expect(JSON.stringify(body)).not.toContain('Interrupted');
    expect(JSON.stringify(broken.logged)).toContain('Interrupted');
    expect(JSON.stringify(broken.logged)).not.toContain('hemlig');
  });
});

describe('a crash while saving a large request', () => {
  const large = (value: number, expectedVersion: number) =>
    scales.map((question) => ({ question, value, comment: `Värde ${value}.`, expectedVersion }));

  it('between two transactions is mended by sending it again, once its lease has run out', async () => {
    const params = await newResponse();
    await api.call('writeAnswers', { as, params, body: { changes: large(1, 0) } });
    const broken = breaking((command, earlier) =>
      command === 'UpdateCommand' || (command === 'TransactWriteCommand' && earlier > 0)
        ? 'before'
        : undefined,
    );
    expect((await broken.call('writeAnswers', { as, params, body: { changes: large(2, 1) } })).status).toBe(
      500,
    );

    // Nobody submits under the hands of somebody who may still be writing.
    expect((await submit(params)).body).toMatchObject({ status: 409, code: 'busy' });
    api.setTime('2026-11-22T13:00:00.000Z');
    const { body } = await api.call('writeAnswers', { as, params, body: { changes: large(2, 1) } });
    expect(body.results).toEqual(scales.map((question) => ({ question, ok: true, version: 2 })));
    expect((await submit(params)).status).toBe(201);
  });

  it('whose answers were all lost is all true when it comes again', async () => {
    const params = await newResponse();
    const broken = breaking((command) => (command === 'TransactWriteCommand' ? 'after' : undefined));
    const changes = scales.slice(0, 40).map((question) => ({ question, value: 1, expectedVersion: 0 }));
    expect((await broken.call('writeAnswers', { as, params, body: { changes } })).status).toBe(500);
    const { body } = await api.call('writeAnswers', { as, params, body: { changes } });
    expect(body.results).toEqual(changes.map(({ question }) => ({ question, ok: true, version: 1 })));
  });
});
