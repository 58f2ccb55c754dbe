// Submitting through the real handlers: once for each key, whole, whatever happens in the middle.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questionnaires } from '../../../functions/entry/questionnaires.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
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

async function newResponse(survey = 'behovsinventering'): Promise<Params> {
  rounds += 1;
  const round = await addRound(api.table, openRound(`round-${rounds}`));
  return { round, org: '1980', survey };
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

describe('a submission', () => {
  it('gives a receipt that says what was submitted, by whom and when', async () => {
    const params = await newResponse();
    await answer(params);
    api.setTime('2026-11-22T12:00:00.000Z');
    const { status, body } = await submit(params);
    expect(status).toBe(201);
    expect(body).toEqual({
      ...{ round: params.round, organisation: '1980', survey: 'behovsinventering', surveyRef: inventory },
      surveyHash: questionnaires.get(inventory)?.hash,
      receipt: expect.stringMatching(/^LB-2026-[0-9A-Z]{4}-[0-9A-Z]{4}$/),
      edition: 1,
      submittedAt: expect.stringMatching(/^2026-11-22T12:00/),
      submittedBy: 'Anna Andersson',
      late: false,
      answered: 1,
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const { status: state, submitted, may } = await read(params);
    expect({ state, receipt: submitted.receipt, may }).toEqual({
      state: 'submitted',
      receipt: body.receipt,
      may: { write: false, submit: false, steps: ['ask-reopening'] },
    });
  });

  it('is late after the deadline, and taken', async () => {
    const params = await newResponse();
    await answer(params);
    api.setTime('2026-12-02T00:00:00.000Z');
    expect((await submit(params)).body).toMatchObject({ late: true });
    api.setTime('2026-11-22T12:00:00.000Z');
  });

  it('takes no answer afterwards', async () => {
    const params = await newResponse();
    await answer(params);
    await submit(params);
    const changes = [{ question: 'boende.behov', value: 1, expectedVersion: 1 }];
    const { status, body } = await api.call('writeAnswers', { as, params, body: { changes } });
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'response-submitted' });
    expect((await read(params)).answers).toMatchObject([{ value: 3, version: 1 }]);
  });

  it('freezes every answer and comment under its receipt', async () => {
    const params = await newResponse();
    const changes = scales.map((question) => ({
      question,
      value: 2,
      comment: 'å'.repeat(2000),
      expectedVersion: 0,
    }));
    await api.call('writeAnswers', { as, params, body: { changes } });
    const { body } = await submit(params);
    const { body: frozen } = await receiptOf(params, body.receipt);
    expect(frozen.answers).toHaveLength(scales.length);
    expect(frozen).toMatchObject(body);
    expect(frozen.answers).toEqual((await read(params)).answers);
  });

  it('can be checked by anybody who has the receipt, and by nobody else', async () => {
    const params = await newResponse();
    await answer(params);
    const { body } = await submit(params);
    const check = async (receipt: string, checksum?: string) =>
      (await api.call('checkReceipt', { params: { receipt }, ...(checksum && { query: { checksum } }) }))
        .body;
    expect(await check(body.receipt)).toEqual({ valid: true });
    expect(await check(body.receipt, body.checksum)).toEqual({ valid: true });
    expect(await check(body.receipt, '0'.repeat(64))).toEqual({ valid: false });
    expect(await check('LB-2026-AAAA-AAAA')).toEqual({ valid: false });
    expect(await check('what is this?')).toEqual({ valid: false });
  });

  it('of the maturity questionnaire enters no county numbers', async () => {
    const params = await newResponse('mognad');
    const question =
      questionnaires.get(inventory) &&
      [...questionnaires].find(([ref]) => ref.startsWith('mognad'))?.[1].questions[0]?.id;
    await answer(params, question ?? '', 3);
    expect((await submit(params)).status).toBe(201);
    await api.recompute({ round: params.round as never, county: '19' as never });
    const lead = await addPerson(api.table, 'county-lead', '19');
    const { body } = await api.call('readReport', {
      as: lead,
      params: { round: params.round, county: '19' },
    });
    expect(body.organisations.responded).toBe(0);
  });
});

describe('a submission that is refused', () => {
  it('without a key, without an answer, or with answers that were taken back', async () => {
    const params = await newResponse();
    const without = await api.call('submit', { as, params, body: {} });
    expect(without.body.code).toBe('missing-idempotency-key');
    expect((await submit(params)).body).toMatchObject({ status: 422, code: 'nothing-answered' });
    await answer(params);
    await answer(params, 'boende.behov', null, 1);
    expect((await submit(params)).body).toMatchObject({ status: 422, code: 'nothing-answered' });
  });

  it('when the signer saw other answers, naming them', async () => {
    const params = await newResponse();
    await answer(params, 'boende.behov');
    await answer(params, 'boende.nulage');
    const { body } = await submit(params, 'key-1', [
      { question: 'boende.behov', version: 1 },
      { question: 'boende.konsekvens', version: 0 },
    ]);
    expect(body).toMatchObject({ status: 409, code: 'answers-changed' });
    expect(body.issues.map(({ question }: { question: string }) => question)).toEqual(['boende.nulage']);
    const seen = ['boende.behov', 'boende.nulage'].map((question) => ({ question, version: 1 }));
    expect((await submit(params, 'key-2', seen)).status).toBe(201);
  });

  it('before the round opens and after it closes', async () => {
    const params = await newResponse();
    await answer(params);
    api.setTime('2026-12-15T00:00:00.000Z');
    expect((await submit(params)).body).toMatchObject({ status: 409, code: 'round-not-open' });
    api.setTime('2026-10-01T00:00:00.000Z');
    expect((await submit(params)).body).toMatchObject({ status: 409, code: 'round-not-open' });
    api.setTime('2026-11-22T12:00:00.000Z');
  });
});

describe('a submission sent again', () => {
  it('with the same key and body gives the same receipt, also when the round has closed', async () => {
    const params = await newResponse();
    await answer(params);
    const first = await submit(params);
    api.setTime('2027-01-01T00:00:00.000Z');
    const second = await submit(params);
    api.setTime('2026-11-22T12:00:00.000Z');
    expect(second).toMatchObject({ status: 201, body: first.body });
  });

  it('with the same key and another body is refused', async () => {
    const params = await newResponse();
    await answer(params);
    await submit(params);
    const again = await submit(params, 'key-1', [{ question: 'boende.behov', version: 1 }]);
    expect(again.body).toMatchObject({ status: 409, code: 'idempotency-key-reused' });
  });

  it('with another key is refused with the receipt that stands', async () => {
    const params = await newResponse();
    await answer(params);
    const { body } = await submit(params);
    expect((await submit(params, 'key-2')).body).toMatchObject({
      status: 409,
      code: 'already-submitted',
      receipt: body.receipt,
    });
  });

  it('many times at once is one submission', async () => {
    const params = await newResponse();
    await answer(params);
    const all = await Promise.all(Array.from({ length: 8 }, () => submit(params)));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(all.map(({ body }) => body.receipt)).size).toBe(1);
  });

  it('with many keys at once is one submission, and the others are told its receipt', async () => {
    const params = await newResponse();
    await answer(params);
    const all = await Promise.all(Array.from({ length: 8 }, (_, index) => submit(params, `key-${index}`)));
    expect(all.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(all.map(({ body }) => body.receipt)).size).toBe(1);
  });
});

describe('answers written while somebody submits', () => {
  it('are either in the frozen edition or refused: none that was accepted is missing', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const params = await newResponse();
      await answer(params, 'styrning-samordning.nulage');
      const writers = scales.slice(0, 16).map(async (question) => {
        const body = {
          changes: [
            { question, value: 4, expectedVersion: question === 'styrning-samordning.nulage' ? 1 : 0 },
          ],
        };
        const { status } = await api.call('writeAnswers', { as, params, body });
        return { question, accepted: status === 200 };
      });
      const [submitted, ...written] = await Promise.all([submit(params), ...writers]);
      const receipt = submitted.status === 201 ? submitted.body.receipt : (await submit(params)).body.receipt;
      const { body } = await receiptOf(params, receipt);
      const frozen = new Map(
        body.answers.map(({ question, value }: { question: string; value: unknown }) => [question, value]),
      );
      for (const { question, accepted } of written) if (accepted) expect(frozen.get(question)).toBe(4);
    }
  });

  it('in several transactions are never frozen in part', async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      const params = await newResponse();
      const first = scales.map((question) => ({ question, value: 1, expectedVersion: 0 }));
      await api.call('writeAnswers', { as, params, body: { changes: first } });
      const second = first.map((change) => ({
        ...change,
        value: 2,
        comment: 'Andra gången.',
        expectedVersion: 1,
      }));
      const writing = api.call('writeAnswers', { as, params, body: { changes: second } });
      const submitted = await submit(params);
      const written = await writing;
      const { receipt } = submitted.status === 201 ? submitted.body : (await submit(params)).body;
      const { body } = await receiptOf(params, receipt);
      const values = new Set(body.answers.map(({ value }: { value: unknown }) => value));
      expect([...values]).toEqual([written.status === 200 ? 2 : 1]);
    }
  });
});
