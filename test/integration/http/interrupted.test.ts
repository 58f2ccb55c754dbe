// What breaks in the middle: nothing that was acknowledged is lost, and the same request sent again mends the rest.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId, roundId, surveyId } from '../../../functions/core/ids.ts';
import { questionnaires } from '../../../functions/entry/questionnaires.ts';
import { readResponseState } from '../../../functions/storage/responses.ts';
import { releaseLease } from '../../../functions/storage/save-answers.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { alteredTable, interruptedTable } from '../../support/interrupted-table.ts';
import { addPerson, addRound, inventory, openRound, vastmanland } from '../../support/people.ts';
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
function breaking(interruptAt: Parameters<typeof interruptedTable>[1]): TestApi {
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

describe('a large request that others come between', () => {
  const changes = (value: number, expectedVersion: number) =>
    scales.map((question) => ({ question, value, comment: `Värde ${value}.`, expectedVersion }));
  const save = (through: TestApi, params: Params, body: object) =>
    through.call('writeAnswers', { as, params, body });

  it('goes on when its lease was lost to another who has gone', async () => {
    const params = await newResponse();
    await save(api, params, { changes: changes(1, 0) });
    const response = {
      round: roundId(params.round),
      organisation: organisationId(params.org),
      survey: surveyId(params.survey),
      county: vastmanland,
    };
    const slow = breaking(async (command, earlier) => {
      if (command !== 'TransactWriteCommand' || earlier !== 1) return undefined;
      const held = (await readResponseState(api.table, response))?.writing;
      if (held !== undefined) await releaseLease(api.table, response, held);
      return undefined;
    });
    const { status, body } = await save(slow, params, { changes: changes(2, 1) });
    expect({ status, results: body.results }).toEqual({
      status: 200,
      results: scales.map((question) => ({ question, ok: true, version: 2 })),
    });
  });

  it('lets go of its lease when nothing is left to write', async () => {
    const params = await newResponse();
    await save(api, params, { changes: changes(1, 0) });
    const overtaken = breaking(async (command, earlier) => {
      if (command !== 'TransactWriteCommand' || earlier !== 1) return undefined;
      for (const change of changes(4, 1).slice(-20)) await save(api, params, { changes: [change] });
      return undefined;
    });
    const { body } = await save(overtaken, params, { changes: changes(2, 1) });
    expect(body.results.filter(({ ok }: { ok: boolean }) => !ok).length).toBeGreaterThan(0);
    expect((await submit(params)).status).toBe(201);
  });
});

describe('an answer that was acknowledged and that the table does not show yet', () => {
  it('is waited for: nothing is submitted without it', async () => {
    const params = await newResponse();
    await answer(params, 'boende.nulage');
    await answer(params, 'boende.behov', 4);
    let lags = 2;
    // DynamoDB may show a transaction's items one after the other; neither engine here does.
    const lagging = newApi(
      alteredTable(api.table, (output) => {
        const items = output['Items'];
        if (!Array.isArray(items) || items[0]?.type !== 'Answer' || lags === 0) return output;
        lags -= 1;
        return { ...output, Items: items.slice(0, 1) };
      }),
      api.clock,
    );
    const { body } = await submit(params, 'key-1', {}, lagging);
    expect(body.answered).toBe(2);
    expect((await receiptOf(params, body.receipt)).body.answers).toHaveLength(2);
  });
});
