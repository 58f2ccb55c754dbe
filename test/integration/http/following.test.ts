// Several people in one response: each learns what the others have saved, who is where, and what an answer was before.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, addRound, openRound } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let anna: string;
let bo: string;
let lent: string;
let rounds = 0;
const children = 'barn-upplever-vald';

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  anna = await addPerson(api.table, 'signatory', '1980', { displayName: 'Anna' });
  bo = await addPerson(api.table, 'coordinator', '1980', { displayName: 'Bo' });
  lent = await addPerson(api.table, 'respondent', '1980', { displayName: 'Lena', sections: ['boende'] });
});
afterAll(() => engine.stop());

async function newResponse() {
  rounds += 1;
  api.setTime('2026-11-22T10:00:00.000Z');
  const round = await addRound(api.table, openRound(`following-${rounds}`));
  return { round, org: '1980', survey: 'behovsinventering' };
}

type Params = Awaited<ReturnType<typeof newResponse>>;

async function save(as: string, params: Params, question: string, value: unknown, expectedVersion = 0) {
  const body = { changes: [{ question, value, expectedVersion }] };
  const { status, body: answered } = await api.call('writeAnswers', { as, params, body });
  expect(status, JSON.stringify(answered)).toBe(200);
}

async function follow(as: string, params: Params, revision: number, section?: string) {
  const answered = await api.call('followResponse', { as, params, body: { section, revision } });
  expect(answered.status, JSON.stringify(answered.body)).toBe(200);
  return answered.body;
}

describe('following a response', () => {
  it('gives the answers when somebody has written, and not when nobody has', async () => {
    const params = await newResponse();
    expect(await follow(anna, params, 0)).toMatchObject({ revision: 0, status: 'not-started', present: [] });
    await save(bo, params, 'boende.behov', 3);
    const followed = await follow(anna, params, 0);
    expect(followed).toMatchObject({
      revision: 1,
      status: 'draft',
      answers: [{ question: 'boende.behov', value: 3, version: 1, author: 'Bo' }],
    });
    expect(JSON.stringify(followed)).not.toContain(bo);
    expect(await follow(anna, params, 1)).not.toHaveProperty('answers');
  });

  it('starts from the revision that the response was read with', async () => {
    const params = await newResponse();
    await save(bo, params, 'boende.behov', 3);
    const { body } = await api.call('readResponse', { as: anna, params });
    expect(body.revision).toBe(1);
    expect(await follow(anna, params, body.revision)).not.toHaveProperty('answers');
  });

  it('names the others who are here and where they are, until they have been silent for a while', async () => {
    const params = await newResponse();
    await follow(bo, params, 0, 'boende');
    expect((await follow(anna, params, 0, children)).present).toEqual([{ name: 'Bo', section: 'boende' }]);
    expect((await follow(bo, params, 0, children)).present).toEqual([{ name: 'Anna', section: children }]);
    expect((await follow(anna, params, 0)).present).toEqual([{ name: 'Bo', section: children }]);
    api.setTime('2026-11-22T10:00:30.000Z');
    await follow(anna, params, 0, children);
    api.setTime('2026-11-22T10:00:50.000Z');
    expect((await follow(anna, params, 0)).present).toEqual([]);
    expect((await follow(bo, params, 0)).present).toEqual([{ name: 'Anna', section: children }]);
  });

  it('does not say of somebody who only looks that they are there', async () => {
    const params = await newResponse();
    await follow(bo, params, 0);
    expect((await follow(anna, params, 0)).present).toEqual([]);
  });

  it('shows somebody who was lent a part that part alone, answers and people alike', async () => {
    const params = await newResponse();
    await save(bo, params, 'boende.behov', 3);
    await save(bo, params, `${children}.behov`, 1);
    await follow(bo, params, 0, children);
    await follow(anna, params, 0, 'boende');
    const { answers, present, sections } = await follow(lent, params, 0, 'boende');
    expect(answers.map(({ question }: { question: string }) => question)).toEqual(['boende.behov']);
    expect(present).toEqual([{ name: 'Anna', section: 'boende' }]);
    expect(sections).toEqual(['boende']);
  });

  it('refuses to say that one is in a part that does not exist or is not lent', async () => {
    const params = await newResponse();
    const unknown = { as: anna, params, body: { section: 'boende#1', revision: 0 } };
    expect((await api.call('followResponse', unknown)).body.code).toBe('invalid-request');
    const elsewhere = { as: lent, params, body: { section: children, revision: 0 } };
    expect((await api.call('followResponse', elsewhere)).body.code).toBe('section-not-lent');
  });

  it('says when the response has been submitted, and takes no more signs of life', async () => {
    const params = await newResponse();
    await save(bo, params, 'boende.behov', 3);
    const headers = { 'idempotency-key': 'once' };
    expect((await api.call('submit', { as: anna, params, body: {}, headers })).status).toBe(201);
    const followed = await follow(bo, params, 1, 'boende');
    expect(followed).toMatchObject({ status: 'submitted', may: { write: false, submit: false } });
    expect(followed.submitted.receipt).toMatch(/^LB-/);
    expect((await follow(anna, params, 1)).present).toEqual([]);
  });
});

describe('the history of an answer', () => {
  const historyOf = (as: string, params: Params, question: string) =>
    api.call('readHistory', { as, params: { ...params, question } });

  it('holds every version, newest first, with who wrote it and when, and nobody’s id', async () => {
    const params = await newResponse();
    await save(anna, params, 'boende.behov', 1);
    await save(bo, params, 'boende.behov', 2, 1);
    await save(anna, params, 'boende.behov', null, 2);
    const { status, body } = await historyOf(lent, params, 'boende.behov');
    expect(status).toBe(200);
    expect(body.versions).toMatchObject([
      { version: 3, value: null, author: 'Anna', confirmed: true },
      { version: 2, value: 2, author: 'Bo' },
      { version: 1, value: 1, author: 'Anna' },
    ]);
    expect(JSON.stringify(body)).not.toContain(bo);
  });

  it('is empty where nobody has answered, unknown where nothing is asked, closed where nothing is lent', async () => {
    const params = await newResponse();
    expect((await historyOf(anna, params, 'boende.behov')).body.versions).toEqual([]);
    expect((await historyOf(anna, params, 'boende.beho')).body.code).toBe('unknown-question');
    expect((await historyOf(anna, params, 'ANSWER#boende.behov')).body.code).toBe('unknown-question');
    expect((await historyOf(lent, params, `${children}.behov`)).body.code).toBe('section-not-lent');
  });
});
