// Second opinions through the real handlers: own, independent of the organisation's answers, and never submitted.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../../functions/core/ids.ts';
import { putMembership } from '../../../functions/storage/memberships.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, addRound, openRound, vastmanland } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let signatory: string;
let rounds = 0;
const asked = 'eva';
const alsoAsked = 'olle';

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  signatory = await addPerson(api.table, 'signatory', '1980');
  for (const [person, displayName] of [
    [asked, 'Enhetschef, mottagningen'],
    [alsoAsked, 'Socialsekreterare'],
  ] as const) {
    await putMembership(api.table, personId(person), {
      role: 'respondent',
      organisation: '1980',
      organisationKind: 'municipality',
      organisationName: 'Västerås',
      county: vastmanland,
      displayName,
      loans: [
        { section: 'boende', kind: 'second-opinion', until: '2026-11-30' },
        { section: 'stod-vuxna', kind: 'second-opinion', until: '2026-11-21' },
      ],
    });
  }
});
afterAll(() => engine.stop());

async function newResponse() {
  rounds += 1;
  return {
    round: await addRound(api.table, openRound(`round-${rounds}`)),
    org: '1980',
    survey: 'behovsinventering',
  };
}
type Params = Awaited<ReturnType<typeof newResponse>>;

const change = (value: unknown, expectedVersion = 0, question = 'boende.nulage') => ({
  question,
  value,
  expectedVersion,
});
const give = (params: Params, as: string, ...changes: object[]) =>
  api.call('writeOpinions', { as, params, body: { changes } });
const read = (params: Params, as: string) => api.call('readOpinions', { as, params });

describe('a second opinion', () => {
  it('is saved with its version, and read by the one who gave it and by the organisation', async () => {
    const params = await newResponse();
    const { status, body } = await give(params, asked, { ...change(1), comment: 'Bara på papperet.' });
    expect({ status, results: body.results }).toEqual({
      status: 200,
      results: [{ question: 'boende.nulage', ok: true, version: 1 }],
    });
    const given = {
      question: 'boende.nulage',
      value: 1,
      comment: 'Bara på papperet.',
      author: 'Enhetschef, mottagningen',
    };
    expect((await read(params, asked)).body).toMatchObject({
      sections: ['boende'],
      opinions: [{ ...given, isOwn: true }],
    });
    expect((await read(params, signatory)).body.opinions).toMatchObject([{ ...given, isOwn: false }]);
  });

  it('is given without seeing the answers of the organisation, or those of others who were asked', async () => {
    const params = await newResponse();
    await api.call('writeAnswers', { as: signatory, params, body: { changes: [change(4)] } });
    await give(params, alsoAsked, change(2));
    expect((await api.call('readResponse', { as: asked, params })).body.answers).toEqual([]);
    expect((await read(params, asked)).body.opinions).toEqual([]);
  });

  it('changes nothing in the answers, and is not part of what is submitted', async () => {
    const params = await newResponse();
    await api.call('writeAnswers', { as: signatory, params, body: { changes: [change(4)] } });
    await give(params, asked, change(1));
    const headers = { 'idempotency-key': 'key' };
    const { body: receipt } = await api.call('submit', { as: signatory, params, headers, body: {} });
    const frozen = await api.call('readReceipt', {
      as: signatory,
      params: { ...params, receipt: receipt.receipt },
    });
    expect(frozen.body.answers).toMatchObject([{ question: 'boende.nulage', value: 4 }]);
    expect((await give(params, asked, change(0, 1))).body).toMatchObject({
      status: 409,
      code: 'response-submitted',
    });
  });

  it('is refused outside the sections that were asked about, with all that came with it', async () => {
    const params = await newResponse();
    const answered = await give(params, asked, change(1), change(1, 0, 'stod-vuxna.nulage'));
    expect(answered.body).toMatchObject({ status: 403, code: 'section-not-lent' });
    expect((await read(params, asked)).body.opinions).toEqual([]);
    expect(
      (await api.call('writeAnswers', { as: asked, params, body: { changes: [change(1)] } })).body.code,
    ).toBe('section-not-lent');
    expect((await give(params, signatory, change(1))).body.code).toBe('section-not-lent');
  });

  it('is asked for by lending a section for it, and is over when that is taken back', async () => {
    const params = await newResponse();
    const person = await addPerson(api.table, 'respondent', '1980', { email: 'anna@vasteras.example' });
    const loan = { section: 'boende', kind: 'second-opinion' };
    const change = (body: object) =>
      api.call('changeLoans', { as: signatory, params: { org: '1980' }, body: { person, ...body } });
    const boende = { question: 'boende.nulage', value: 1, expectedVersion: 0 };
    expect((await give(params, person, boende)).body.code).toBe('section-not-lent');
    expect((await change({ lend: [loan] })).status).toBe(200);
    expect((await give(params, person, boende)).status).toBe(200);
    expect((await change({ takeBack: [loan] })).status).toBe(200);
    expect((await give(params, person, { ...boende, value: 2, expectedVersion: 1 })).body.code).toBe(
      'section-not-lent',
    );
    expect((await read(params, signatory)).body.opinions).toMatchObject([{ value: 1 }]);
  });

  it('is known to be wanted, or no longer, by whoever has the page open', async () => {
    const params = await newResponse();
    const follow = (as: string) => api.call('followResponse', { as, params, body: { revision: 0 } });
    expect((await follow(asked)).body).toMatchObject({ sections: [], opinions: ['boende'] });
    expect((await follow(signatory)).body).not.toHaveProperty('opinions');
  });

  it('is held to the same rules as an answer', async () => {
    const params = await newResponse();
    expect((await give(params, asked, change(7))).body.code).toBe('answers-invalid');
    const comment = 'Gäller 19121212-1212.';
    expect((await give(params, asked, { ...change(1), comment })).body.code).toBe('personal-number');
  });

  it('written in two browsers at once is a conflict that shows both, and the same again is not', async () => {
    const params = await newResponse();
    await give(params, asked, change(1));
    expect((await give(params, asked, change(1))).body.results).toMatchObject([{ ok: true, version: 1 }]);
    expect((await give(params, asked, change(3))).body.results).toMatchObject([
      { ok: false, code: 'version-conflict', current: { value: 1, version: 1 } },
    ]);
    expect((await give(params, asked, change(3, 1))).body.results).toMatchObject([{ ok: true, version: 2 }]);
  });
});
