// Saving answers through the real handlers: versions, conflicts, refusals, and many writers at once.
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

/** A response of its own for each test. */
async function newResponse(): Promise<{ round: string; org: string; survey: string }> {
  rounds += 1;
  const round = await addRound(api.table, openRound(`round-${rounds}`));
  return { round, org: '1980', survey: 'behovsinventering' };
}

interface Change {
  question: string;
  value: unknown;
  comment?: string | null;
  expectedVersion: number;
}

async function save(params: Record<string, string>, changes: readonly Change[], who = as) {
  const { status, body } = await api.call('writeAnswers', { as: who, params, body: { changes } });
  expect(status, JSON.stringify(body)).toBe(200);
  return body.results;
}

async function read(params: Record<string, string>) {
  return (await api.call('readResponse', { as, params })).body;
}

/** Every question of the inventory that takes a number 0–4. */
const scales = (questionnaires.get(inventory)?.questions ?? [])
  .filter(({ rule }) => rule.type === 'scale')
  .map(({ id }) => id);
const behov = 'boende.behov';

describe('a saved answer', () => {
  it('stands with its version, author, time and comment', async () => {
    const params = await newResponse();
    api.setTime('2026-11-22T10:42:00.000Z');
    expect(
      await save(params, [{ question: behov, value: 3, comment: 'Jourboende saknas.', expectedVersion: 0 }]),
    ).toEqual([{ question: behov, ok: true, version: 1 }]);
    const { status, edition, answers } = await read(params);
    expect({ status, edition, answers }).toEqual({
      status: 'draft',
      edition: 1,
      answers: [
        {
          question: behov,
          value: 3,
          comment: 'Jourboende saknas.',
          version: 1,
          author: 'Anna Andersson',
          at: expect.stringMatching(/^2026-11-22T10:42:00/),
          confirmed: true,
        },
      ],
    });
  });

  it('gets the next version at each change and can be taken back with null', async () => {
    const params = await newResponse();
    await save(params, [{ question: behov, value: 3, expectedVersion: 0 }]);
    expect(await save(params, [{ question: behov, value: 4, expectedVersion: 1 }])).toMatchObject([
      { ok: true, version: 2 },
    ]);
    expect(await save(params, [{ question: behov, value: null, expectedVersion: 2 }])).toMatchObject([
      { ok: true, version: 3 },
    ]);
    expect((await read(params)).answers).toMatchObject([{ value: null, version: 3 }]);
  });

  it('takes every special value as it is', async () => {
    const params = await newResponse();
    const reason = { special: 'ej-aktuellt', reason: 'Vi har ingen sådan verksamhet.' };
    await save(params, [
      { question: behov, value: 'vet-inte', expectedVersion: 0 },
      { question: 'boende.nulage', value: reason, expectedVersion: 0 },
    ]);
    expect((await read(params)).answers.map(({ value }: { value: unknown }) => value)).toEqual([
      'vet-inte',
      reason,
    ]);
  });

  it('keeps its comment when the change does not name one, and loses it to an empty one', async () => {
    const params = await newResponse();
    await save(params, [{ question: behov, value: 3, comment: 'Så här.', expectedVersion: 0 }]);
    await save(params, [{ question: behov, value: 2, expectedVersion: 1 }]);
    expect((await read(params)).answers).toMatchObject([{ value: 2, comment: 'Så här.' }]);
    await save(params, [{ question: behov, value: 2, comment: '', expectedVersion: 2 }]);
    expect((await read(params)).answers[0]).not.toHaveProperty('comment');
  });
});

describe('a stale version', () => {
  it('is answered with what stands and by whom, and loses nothing', async () => {
    const params = await newResponse();
    const colleague = await addPerson(api.table, 'coordinator', '1980', { displayName: 'Bo Berg' });
    await save(params, [{ question: behov, value: 3, expectedVersion: 0 }]);
    await save(
      params,
      [{ question: behov, value: 1, comment: 'Efter mötet.', expectedVersion: 1 }],
      colleague,
    );
    const results = await save(params, [
      { question: behov, value: 4, expectedVersion: 1 },
      { question: 'boende.nulage', value: 2, expectedVersion: 0 },
    ]);
    expect(results).toEqual([
      {
        question: behov,
        ok: false,
        code: 'version-conflict',
        current: { value: 1, comment: 'Efter mötet.', version: 2, author: 'Bo Berg', at: expect.any(String) },
      },
      { question: 'boende.nulage', ok: true, version: 1 },
    ]);
    expect((await read(params)).answers).toMatchObject([
      { question: behov, value: 1, version: 2 },
      { question: 'boende.nulage', value: 2, version: 1 },
    ]);
  });

  it('is no conflict when what is wanted stands already, so a request may be sent again', async () => {
    const params = await newResponse();
    const change = { question: behov, value: 3, comment: 'En gång.', expectedVersion: 0 };
    await save(params, [change]);
    expect(await save(params, [change])).toEqual([{ question: behov, ok: true, version: 1 }]);
    expect((await read(params)).answers).toHaveLength(1);
  });

  it('of a question that nobody has written shows that nothing stands', async () => {
    const params = await newResponse();
    expect(await save(params, [{ question: behov, value: 3, expectedVersion: 2 }])).toEqual([
      {
        question: behov,
        ok: false,
        code: 'version-conflict',
        current: { value: null, version: 0, author: '', at: '' },
      },
    ]);
    expect((await read(params)).status).toBe('not-started');
  });
});

describe('a large request', () => {
  it('is saved whole, in several transactions, and again when it is repeated', async () => {
    const params = await newResponse();
    const questions = (questionnaires.get(inventory)?.questions ?? []).filter(
      ({ rule }) => rule.type === 'scale' || rule.type === 'text',
    );
    const first = questions.map(({ id, rule }) => ({
      question: id,
      value: rule.type === 'scale' ? 2 : 'Ett svar.',
      expectedVersion: 0,
    }));
    // Together with their comments more than one transaction holds, also as first writes.
    expect(first.length).toBeGreaterThan(60);
    expect(await save(params, first)).toEqual(
      first.map(({ question }) => ({ question, ok: true, version: 1 })),
    );
    const second = first.map((change) => ({ ...change, comment: 'Ändrad.', expectedVersion: 1 }));
    expect(await save(params, second)).toEqual(
      second.map(({ question }) => ({ question, ok: true, version: 2 })),
    );
    expect(await save(params, second)).toEqual(
      second.map(({ question }) => ({ question, ok: true, version: 2 })),
    );
    const { answers } = await read(params);
    expect(answers).toHaveLength(first.length);
    expect(
      answers.every(
        ({ version, comment }: { version: number; comment: string }) =>
          version === 2 && comment === 'Ändrad.',
      ),
    ).toBe(true);
  });

  it('leaves no lease behind', async () => {
    const params = await newResponse();
    const changes = scales.map((question) => ({ question, value: 2, expectedVersion: 0 }));
    await save(params, changes);
    await save(
      params,
      changes.map((change) => ({ ...change, value: 3, expectedVersion: 1 })),
    );
    const { status } = await api.call('submit', {
      as,
      params,
      body: {},
      headers: { 'idempotency-key': 'k' },
    });
    expect(status).toBe(201);
  });
});

describe('many writers at once', () => {
  it('give each version of a question to exactly one of them', async () => {
    const params = await newResponse();
    const won = new Map<number, number>();
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      let expectedVersion = 0;
      for (let turn = 0; turn < 5; turn += 1) {
        const [result] = await save(params, [
          { question: behov, value: 'vet-inte', comment: `${writer}/${turn}`, expectedVersion },
        ]);
        if (result.ok) won.set(result.version, (won.get(result.version) ?? 0) + 1);
        expectedVersion = result.ok ? result.version : result.current.version;
      }
    });
    await Promise.all(writers);
    const { answers } = await read(params);
    const versions = [...won.keys()].sort((a, b) => a - b);
    expect(versions).toEqual(Array.from({ length: answers[0].version }, (_, index) => index + 1));
    expect([...won.values()].every((count) => count === 1)).toBe(true);
  });

  it('do not refuse each other when they write different questions', async () => {
    const params = await newResponse();
    await Promise.all(
      scales.slice(0, 12).map((question) => save(params, [{ question, value: 1, expectedVersion: 0 }])),
    );
    expect((await read(params)).answers).toHaveLength(12);
  });
});

describe('a text that may point out a person', () => {
  const kommentar = 'boende.kommentar';

  it('is saved, and the answer says what was found where in each text', async () => {
    const params = await newResponse();
    const reason = { special: 'ej-aktuellt', reason: 'Enligt Fatima.' };
    const row = { id: 'Anna-1', 'res-namn': 'Stöd på Storgatan 12' };
    expect(
      await save(params, [
        { question: kommentar, value: 'Anna Berg har 070-123 45 67.', expectedVersion: 0 },
        { question: behov, value: reason, comment: 'Fråga Erik.', expectedVersion: 0 },
        { question: 'resurser', value: [row], expectedVersion: 0 },
        { question: 'boende.nulage', value: 3, expectedVersion: 0 },
      ]),
    ).toEqual([
      {
        question: kommentar,
        ok: true,
        version: 1,
        warnings: [
          { path: 'value', kind: 'name', found: 'Anna Berg', start: 0, end: 9 },
          { path: 'value', kind: 'phone', found: '070-123 45 67', start: 14, end: 27 },
        ],
      },
      {
        question: behov,
        ok: true,
        version: 1,
        warnings: [
          { path: 'value.reason', kind: 'name', found: 'Fatima', start: 7, end: 13 },
          { path: 'comment', kind: 'name', found: 'Erik', start: 6, end: 10 },
        ],
      },
      {
        question: 'resurser',
        ok: true,
        version: 1,
        warnings: [{ path: 'value.0.res-namn', kind: 'address', found: 'Storgatan 12', start: 8, end: 20 }],
      },
      { question: 'boende.nulage', ok: true, version: 1 },
    ]);
  });

  it('is not warned for where the answer was not saved', async () => {
    const params = await newResponse();
    await save(params, [{ question: kommentar, value: 'Två platser.', expectedVersion: 0 }]);
    const [result] = await save(params, [{ question: kommentar, value: 'Anna Berg.', expectedVersion: 0 }]);
    expect(result).toMatchObject({ ok: false, code: 'version-conflict' });
    expect(result).not.toHaveProperty('warnings');
  });
});
