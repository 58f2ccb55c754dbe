// Answers in the table: conditional writes, history, leases, and requests of any size.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../functions/core/response.ts';
import type { Table } from '../../../functions/storage/client.ts';
import { answerHistory } from '../../../functions/storage/entities/answers.ts';
import type { PlacedResponse } from '../../../functions/storage/entities/partitions.ts';
import { queryItems } from '../../../functions/storage/items.ts';
import {
  readAnswers,
  readAnswerVersions,
  readResponseState,
  readStanding,
} from '../../../functions/storage/responses.ts';
import {
  beginResponse,
  continueResponse,
  isLeased,
  type LeaseStep,
  releaseLease,
} from '../../../functions/storage/save-answers.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { answerTo, at, draftOf, newResponse } from '../../support/responses.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let table: Table;
beforeAll(async () => {
  engine = await startEngine();
  table = await newTable(engine);
});
afterAll(() => engine.stop());

const later = '2026-11-22T10:01:00.000Z';
const lease = { token: 'mine', until: '2026-11-22T10:00:30.000Z' };
const noLease: LeaseStep = { step: 'none', lease };
const first = (question: string) => ({ answer: answerTo(question), replaces: undefined });
const next = (answer: Answer) => ({
  answer: { ...answer, value: 4, version: answer.version + 1 },
  replaces: answer,
});

async function begun(...questions: string[]): Promise<PlacedResponse> {
  const response = newResponse();
  const state = draftOf(response, { revision: questions.length });
  expect(await beginResponse(table, response, state, questions.map(first))).toBe('committed');
  return response;
}

/** Goes on with `writes` from the state that was begun. */
function goOn(
  response: PlacedResponse,
  writes: ReturnType<typeof next>[] | ReturnType<typeof first>[],
  step = noLease,
  when = at,
) {
  return continueResponse(table, response, draftOf(response), { writes, lease: step, at: when });
}

describe('the first answers', () => {
  it('begin the response', async () => {
    const response = await begun('a.behov', 'b.behov');
    expect(await readResponseState(table, response)).toEqual(draftOf(response, { revision: 2 }));
    expect(await readAnswers(table, response)).toEqual([answerTo('a.behov'), answerTo('b.behov')]);
  });

  it('are refused when a colleague began it at the same time', async () => {
    const response = newResponse();
    const outcomes = await Promise.all(
      ['a', 'b', 'c', 'd'].map((question) =>
        beginResponse(table, response, draftOf(response), [first(question)]),
      ),
    );
    expect(outcomes.sort()).toEqual(['committed', 'refused', 'refused', 'refused']);
    expect(await readAnswers(table, response)).toHaveLength(1);
  });
});

describe('a later answer', () => {
  it('counts in the revision, which is the sum of the versions', async () => {
    const response = await begun('a', 'b');
    await goOn(response, [next(answerTo('a'))]);
    await goOn(response, [first('c')]);
    const answers = await readAnswers(table, response);
    const state = await readResponseState(table, response);
    expect(state?.revision).toBe(4);
    expect(answers.reduce((sum, { version }) => sum + version, 0)).toBe(4);
  });

  it('keeps what it replaces as history', async () => {
    const response = await begun('a');
    await goOn(response, [next(answerTo('a'))]);
    await goOn(response, [next(answerTo('a', { value: 4, version: 2 }))]);
    const { pk } = answerHistory.key({ response, question: 'a', version: 1 });
    const history = (await queryItems(table, pk, 'HISTORY#')).map((item) => answerHistory.parse(item));
    expect(history.map(({ value, version }) => ({ value, version }))).toEqual([
      { value: 3, version: 1 },
      { value: 4, version: 2 },
    ]);
  });

  it('is refused with everything beside it when one of them was written since', async () => {
    const response = await begun('a', 'b');
    await goOn(response, [next(answerTo('a'))]);
    expect(await goOn(response, [next(answerTo('b')), next(answerTo('a'))])).toBe('refused');
    expect(await goOn(response, [first('b')])).toBe('refused');
    expect((await readAnswers(table, response)).map(({ version }) => version)).toEqual([2, 1]);
    expect((await readResponseState(table, response))?.revision).toBe(3);
  });

  it('is refused when the response has another status or edition', async () => {
    const response = await begun('a');
    const write = { writes: [first('b')], lease: noLease, at };
    const submitted = draftOf(response, { status: 'returned' });
    const reopened = draftOf(response, { edition: 2 });
    expect(await continueResponse(table, response, submitted, write)).toBe('refused');
    expect(await continueResponse(table, response, reopened, write)).toBe('refused');
  });

  it('of one question is written by exactly one of many', async () => {
    const response = await begun('a');
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => goOn(response, [next(answerTo('a'))])),
    );
    expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1);
  });

  it('holds every kind of value, and 99 fit in one transaction', async () => {
    const values = [
      0,
      2.5,
      'Å ä ö 🙂',
      '',
      true,
      null,
      ['a', 'b'],
      [{ id: 'r1', antal: 2, del: { x: [] } }],
      { special: 'ej-aktuellt', reason: '' },
    ];
    const response = newResponse();
    const writes = Array.from({ length: 99 }, (_, index) => ({
      answer: answerTo(`q${String(index).padStart(2, '0')}`, {
        value: values[index % values.length] ?? null,
      }),
      replaces: undefined,
    }));
    expect(await beginResponse(table, response, draftOf(response), writes)).toBe('committed');
    expect(await readAnswers(table, response)).toEqual(writes.map(({ answer }) => answer));
  });
});

describe('a lease', () => {
  it('keeps others from taking it until it is released', async () => {
    const response = await begun('a');
    const other = { token: 'other', until: later };
    expect(await goOn(response, [first('b')], { step: 'take', lease })).toBe('committed');
    expect(await goOn(response, [first('c')], { step: 'take', lease: other })).toBe('refused');
    expect(await goOn(response, [first('c')], { step: 'keep', lease: other })).toBe('refused');
    expect(await goOn(response, [first('c')], { step: 'keep', lease })).toBe('committed');
    expect(await goOn(response, [first('d')], { step: 'release', lease })).toBe('committed');
    expect(await goOn(response, [first('e')], { step: 'take', lease: other })).toBe('committed');
  });

  it('can be taken from one who let it run out, who can then write no more under it', async () => {
    const response = await begun('a');
    const other = { token: 'other', until: '2026-11-22T10:02:00.000Z' };
    await goOn(response, [first('b')], { step: 'take', lease });
    expect(await goOn(response, [first('c')], { step: 'take', lease: other }, later)).toBe('committed');
    expect(await goOn(response, [first('d')], { step: 'keep', lease }, later)).toBe('refused');
  });

  it('does not stop single writes', async () => {
    const response = await begun('a');
    await goOn(response, [first('b')], { step: 'take', lease });
    expect(await goOn(response, [first('c')])).toBe('committed');
  });

  it('is ended early by its holder only', async () => {
    const response = await begun('a');
    await goOn(response, [first('b')], { step: 'take', lease });
    await releaseLease(table, response, { token: 'other', until: later });
    const held = await readResponseState(table, response);
    expect(held && isLeased(held, at)).toBe(true);
    expect(held && isLeased(held, later)).toBe(false);
    await releaseLease(table, response, lease);
    expect(await readResponseState(table, response)).not.toHaveProperty('writing');
  });
});

describe('what stands', () => {
  it.each([1, 8, 9, 249])('is read for %i questions, written or not', async (count) => {
    const response = newResponse();
    const written = Array.from({ length: 20 }, (_, index) => `q${index}`);
    await beginResponse(table, response, draftOf(response), written.map(first));
    const asked = Array.from({ length: count }, (_, index) => `q${index + 12}`);
    const { state, answers } = await readStanding(table, response, asked);
    expect(state?.status).toBe('draft');
    expect(asked.filter((question) => answers.has(question))).toEqual(
      asked.filter((question) => written.includes(question)),
    );
  });

  it('is read whole also when it takes many pages', async () => {
    const response = newResponse();
    const long = 'å'.repeat(15_000);
    const questions = Array.from({ length: 60 }, (_, index) => `q${String(index).padStart(2, '0')}`);
    const writes = questions.map((question) => ({
      answer: answerTo(question, { comment: long }),
      replaces: undefined,
    }));
    await beginResponse(table, response, draftOf(response, { revision: 60 }), writes);
    await goOn(
      response,
      Array.from({ length: 30 }, (_, index) => ({
        answer: answerTo(`r${index}`, { comment: long }),
        replaces: undefined,
      })),
    );
    expect(await readAnswers(table, response)).toHaveLength(90);
  });

  it('of a response that nobody has begun is nothing', async () => {
    const response = newResponse();
    expect(await readStanding(table, response, ['a'])).toEqual({ state: undefined, answers: new Map() });
    expect(await readAnswers(table, response)).toEqual([]);
  });
});

describe('the versions of an answer', () => {
  it('are its own, newest first, also where another question’s id begins alike', async () => {
    const response = await begun('styr-plan', 'styr-plan.datum');
    await goOn(response, [next(answerTo('styr-plan.datum'))]);
    await goOn(response, [next(answerTo('styr-plan'))]);
    const versions = await readAnswerVersions(table, response, 'styr-plan');
    expect(versions).toEqual([{ ...answerTo('styr-plan'), value: 4, version: 2 }, answerTo('styr-plan')]);
    expect(await readAnswerVersions(table, response, 'styr')).toEqual([]);
  });
});
