// The steps of a response through the real handlers: who is told, what is kept, and what two at once may do.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { roundId } from '../../../functions/core/ids.ts';
import { listScores } from '../../../functions/storage/county-reports.ts';
import type { Mail } from '../../../functions/storage/entities/mails.ts';
import { type Answered, newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, addRound, openRound, vastmanland } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';
import { sentMails } from '../../support/waiting-mails.ts';

let engine: TestEngine;
let api: TestApi;
const signatory = 'signatory-1980';
const coordinator = 'coordinator-1980';
const respondent = 'respondent-1980';
const lead = 'county-lead-19';

beforeAll(async () => {
  engine = await startEngine();
  await openNewApi();
});
afterAll(() => engine.stop());

async function openNewApi(): Promise<void> {
  api = newApi(await newTable(engine));
  await addPerson(api.table, 'signatory', '1980', { displayName: 'Siv', email: 'siv@v.example' });
  await addPerson(api.table, 'coordinator', '1980', { displayName: 'Cia', email: 'cia@v.example' });
  await addPerson(api.table, 'respondent', '1980', { displayName: 'Rut', sections: ['boende'] });
  await addPerson(api.table, 'county-lead', '19', { displayName: 'Lena', email: 'lena@l.example' });
}

type Params = { round: string; org: string; survey: string };

async function newResponse(more: Parameters<typeof openRound>[1] = {}): Promise<Params> {
  const round = await addRound(api.table, openRound(`round-${randomUUID()}`, more));
  return { round, org: '1980', survey: 'behovsinventering' };
}

async function write(params: Params, question = 'boende.behov', value: unknown = 3, expectedVersion = 0) {
  const body = { changes: [{ question, value, expectedVersion }] };
  return api.call('writeAnswers', { as: coordinator, params, body });
}

async function answered(more: Parameters<typeof openRound>[1] = {}): Promise<Params> {
  const params = await newResponse(more);
  expect((await write(params)).status).toBe(200);
  return params;
}

const submit = (params: Params, key = randomUUID()) =>
  api.call('submit', { as: signatory, params, body: {}, headers: { 'idempotency-key': key } });

async function submitted(more: Parameters<typeof openRound>[1] = {}): Promise<Params> {
  const params = await answered(more);
  expect((await submit(params)).status).toBe(201);
  return params;
}

const read = async (params: Params, as = coordinator) =>
  (await api.call('readResponse', { as, params })).body;
const ask = (params: Params, as = coordinator) => api.call('requestSignature', { as, params, body: {} });
const sendBack = (params: Params, body: object = {}, as = signatory) =>
  api.call('sendBack', { as, params, body });
const accept = (params: Params, edition = 1) =>
  api.call('acceptResponse', { as: lead, params, body: { edition } });
const giveBack = (params: Params, body: object = {}) =>
  api.call('returnResponse', {
    as: lead,
    params,
    body: { edition: 1, message: 'Se över boendet', ...body },
  });
const reopen = (params: Params, edition = 1) =>
  api.call('reopenResponse', { as: lead, params, body: { edition, reason: 'Ni bad om det' } });
const decline = (params: Params, reason = 'Vi hinner inte i år', as = coordinator) =>
  api.call('decline', { as, params, body: { reason } });
const takePart = (params: Params) => api.call('takePart', { as: coordinator, params, body: {} });
const editions = async (params: Params, as = coordinator) =>
  (await api.call('listEditions', { as, params })).body.editions;

const outcome = ({ status, body }: Answered) =>
  status === 200 ? `${body.status} ${body.edition}` : body.code;
const mailsTo = async (params: Params) =>
  (await sentMails(api.table)).filter(({ words }: Mail) => words['path']?.includes(params.round));

describe('a request for signature', () => {
  it('closes the answers, says who asked, and tells the signatory', async () => {
    const params = await answered();
    expect(outcome(await ask(params))).toBe('awaiting-signature 1');
    const response = await read(params);
    expect(response).toMatchObject({
      status: 'awaiting-signature',
      signatureRequest: { by: 'Cia' },
      may: { write: false, submit: false, steps: ['send-back', 'decline'] },
    });
    expect((await read(params, signatory)).may).toEqual({
      write: false,
      submit: true,
      steps: ['send-back', 'submit', 'decline'],
    });
    expect((await write(params, 'boende.behov', 1, 1)).body.code).toBe('awaiting-signature');
    expect(await mailsTo(params)).toMatchObject([
      {
        to: 'siv@v.example',
        kind: 'signature-asked',
        words: {
          organisation: 'Västerås',
          round: 'Hösten 2026',
          survey: 'behovsinventering',
          by: 'Cia',
          path: `/skicka-in/${params.round}/behovsinventering`,
        },
      },
    ]);
  });

  it('is the same when it is sent again, and is mailed once', async () => {
    const params = await answered();
    await ask(params);
    expect(outcome(await ask(params))).toBe('awaiting-signature 1');
    expect(await mailsTo(params)).toHaveLength(1);
  });

  it('needs an answer', async () => {
    const params = await newResponse();
    expect((await ask(params)).body.code).toBe('nothing-answered');
    await write(params);
    await write(params, 'boende.behov', null, 1);
    expect((await ask(params)).body.code).toBe('nothing-answered');
  });

  it('ends in a signature', async () => {
    const params = await answered();
    await ask(params);
    expect((await submit(params)).status).toBe(201);
    expect((await read(params)).signatureRequest).toBeUndefined();
  });
});

describe('a response that is sent back unsigned', () => {
  const said = {
    message: 'Två saker',
    comments: [
      { question: 'boende.behov', text: 'Stämmer fyran?' },
      { question: 'hedersrelaterat.behov', text: 'Fråga skolan' },
    ],
  };

  it('can be written again, with what was said at the questions, and tells the one who asked', async () => {
    const params = await answered();
    await ask(params);
    expect(outcome(await sendBack(params, said))).toBe('draft 1');
    expect(outcome(await sendBack(params, said))).toBe('draft 1');
    const { review, may } = await read(params);
    expect(may.write).toBe(true);
    expect(review).toMatchObject([{ kind: 'sent-back', edition: 1, by: 'Siv', ...said }]);
    expect((await mailsTo(params)).map(({ to, kind }: Mail) => `${kind} ${to}`).sort()).toEqual([
      'sent-back cia@v.example',
      'signature-asked siv@v.example',
    ]);
  });

  it('shows a colleague only what is said of the parts lent to them', async () => {
    const params = await answered();
    await ask(params);
    await sendBack(params, said);
    const { review } = await read(params, respondent);
    expect(review[0].comments).toEqual([said.comments[0]]);
  });

  it('can be taken back by the coordinator, who is not written to for that', async () => {
    const params = await answered();
    await ask(params);
    expect(outcome(await sendBack(params, {}, coordinator))).toBe('draft 1');
    expect((await mailsTo(params)).map(({ kind }: Mail) => kind)).toEqual(['signature-asked']);
  });

  it('is nothing that the county lead hears of', async () => {
    const params = await answered();
    await ask(params);
    await sendBack(params, said);
    await submit(params);
    const response = await read(params, lead);
    expect(response.review).toEqual([]);
    expect(JSON.stringify(response)).not.toContain('Fråga skolan');
  });
});

describe('a review', () => {
  it('accepts once, and only what was read', async () => {
    const params = await submitted();
    expect((await accept(params, 2)).body.code).toBe('edition-changed');
    expect(outcome(await accept(params))).toBe('accepted 1');
    expect(outcome(await accept(params))).toBe('accepted 1');
    expect((await read(params)).acceptance).toMatchObject({ by: 'Lena' });
    expect(await editions(params)).toMatchObject([{ edition: 1, standing: 'accepted' }]);
  });

  it('returns with comments: acceptance is void, a new edition begins, and everybody who can mend it is told', async () => {
    const params = await submitted();
    await accept(params);
    const comments = [{ question: 'boende.behov', text: 'Stämmer trean?' }];
    expect(outcome(await giveBack(params, { comments }))).toBe('returned 2');
    expect(outcome(await giveBack(params, { comments }))).toBe('returned 2');
    const response = await read(params);
    expect(response).toMatchObject({
      status: 'returned',
      edition: 2,
      may: { write: true },
      submitted: { edition: 1 },
      review: [{ kind: 'returned', edition: 2, by: 'Lena', message: 'Se över boendet', comments }],
    });
    expect(response.acceptance).toBeUndefined();
    expect((await mailsTo(params)).map(({ to, kind }: Mail) => `${kind} ${to}`).sort()).toEqual([
      'returned cia@v.example',
      'returned siv@v.example',
    ]);
    const [edition] = await editions(params);
    expect(edition).toMatchObject({ standing: 'returned', accepted: { by: 'Lena' }, voided: { by: 'Lena' } });
  });

  it('never shows the county lead the new draft', async () => {
    const params = await submitted();
    await giveBack(params);
    await write(params, 'boende.behov', 0, 1);
    expect((await read(params, lead)).answers).toMatchObject([{ question: 'boende.behov', value: 3 }]);
    expect((await read(params)).answers).toMatchObject([{ question: 'boende.behov', value: 0, version: 2 }]);
  });

  it('ends in a new edition; the earlier one is readable as it was', async () => {
    const params = await submitted();
    await giveBack(params);
    await write(params, 'boende.behov', 0, 1);
    expect((await submit(params)).body).toMatchObject({ edition: 2 });
    const all = await editions(params);
    expect(all.map(({ edition, standing }: Record<string, unknown>) => `${edition} ${standing}`)).toEqual([
      '2 submitted',
      '1 returned',
    ]);
    const answersIn = async (receipt: string, as: string) =>
      (await api.call('readReceipt', { as, params: { ...params, receipt } })).body.answers;
    expect(await answersIn(all[1].receipt, lead)).toMatchObject([{ value: 3, version: 1 }]);
    expect(await answersIn(all[0].receipt, lead)).toMatchObject([{ value: 0, version: 2 }]);
    expect(outcome(await accept(params, 2))).toBe('accepted 2');
  });

  it('counts the latest submitted edition while the next one is written', async () => {
    const params = await submitted();
    const areas = async () =>
      (await listScores(api.table, { round: roundId(params.round), county: vastmanland }))[0]?.areas[
        'boende'
      ];
    const responded = async () => {
      await api.recompute({ round: roundId(params.round), county: vastmanland });
      const call = { as: lead, params: { round: params.round, county: '19' } };
      return (await api.call('readReport', call)).body.organisations.responded;
    };
    expect([await areas(), await responded()]).toEqual(['-3--', 1]);
    await giveBack(params);
    await write(params, 'boende.behov', 0, 1);
    expect([await areas(), await responded()]).toEqual(['-3--', 1]);
    await submit(params);
    expect([await areas(), await responded()]).toEqual(['-0--', 1]);
    await reopen(params, 2);
    expect([await areas(), await responded()]).toEqual(['-0--', 1]);
  });

  it('refuses words about questions that are not there, and about persons', async () => {
    const params = await submitted();
    const unknown = await giveBack(params, { comments: [{ question: 'boende.annat', text: 'Hej' }] });
    expect(unknown).toMatchObject({ status: 400, body: { issues: [{ path: 'comments.0.question' }] } });
    const personal = await giveBack(params, { message: 'Gäller 19121212-1212' });
    expect(personal).toMatchObject({
      status: 422,
      body: { code: 'personal-number', issues: [{ path: 'message' }] },
    });
    const hidden = await giveBack(params, { message: 'a\u0000b' });
    expect(hidden).toMatchObject({ status: 400, body: { issues: [{ code: 'bad-character' }] } });
    expect((await giveBack(params, { message: '  ' })).body.code).toBe('invalid-request');
    expect((await read(params)).status).toBe('submitted');
  });

  it('may accept when the round has closed, but not open what nobody could correct', async () => {
    const params = await submitted();
    api.setTime('2026-12-20T10:00:00.000Z');
    expect((await giveBack(params)).body.code).toBe('round-must-be-open');
    expect((await reopen(params)).body.code).toBe('round-must-be-open');
    expect(outcome(await accept(params))).toBe('accepted 1');
    api.setTime('2026-11-22T12:00:00.000Z');
  });

  it('keeps what fills a note to the brim', async () => {
    const params = await submitted();
    const questions = (
      await api.call('readSurvey', { as: lead, params: { surveyRef: 'behovsinventering@2026-1' } })
    ).body.questions as { id: string }[];
    const comments = questions.slice(0, 100).map(({ id }) => ({ question: id, text: '\u20ac'.repeat(1000) }));
    const message = '\u20ac'.repeat(2000);
    expect(outcome(await giveBack(params, { message, comments }))).toBe('returned 2');
    expect((await read(params)).review).toMatchObject([{ message, comments }]);
  });
});

describe('a reopening', () => {
  it('is asked for by the organisation, seen by the lead, and done by the lead', async () => {
    const params = await submitted();
    const request = (reason: string) =>
      api.call('requestReopening', { as: coordinator, params, body: { reason } });
    expect(outcome(await request('Fel siffra'))).toBe('submitted 1');
    expect(outcome(await request('Fel siffra'))).toBe('submitted 1');
    const list = await api.call('listResponses', {
      as: lead,
      params: { round: params.round },
      query: { county: '19' },
    });
    const [summary] = list.body.responses.filter(
      (each: { survey: string; organisation: { id: string } }) =>
        each.organisation.id === '1980' && each.survey === params.survey,
    );
    expect(summary.reopeningRequest).toMatchObject({ by: 'Cia', reason: 'Fel siffra' });
    expect(outcome(await reopen(params))).toBe('reopened 2');
    expect(outcome(await reopen(params))).toBe('reopened 2');
    const response = await read(params);
    expect(response.reopeningRequest).toBeUndefined();
    expect(response.review.map(({ kind, message }: Record<string, string>) => `${kind}: ${message}`)).toEqual(
      ['reopened: Ni bad om det', 'reopening-asked: Fel siffra'],
    );
    expect((await mailsTo(params)).map(({ to, kind }: Mail) => `${kind} ${to}`).sort()).toEqual([
      'reopened cia@v.example',
      'reopened siv@v.example',
      'reopening-asked lena@l.example',
    ]);
  });

  it('is refused once a newer edition has been submitted', async () => {
    const params = await submitted();
    await reopen(params);
    await submit(params);
    expect((await reopen(params)).body.code).toBe('edition-changed');
    expect((await read(params)).status).toBe('submitted');
  });
});

describe('an organisation that declines', () => {
  it('says why, and may take part after all', async () => {
    const params = await newResponse();
    expect(outcome(await decline(params))).toBe('declined 1');
    expect(outcome(await decline(params))).toBe('declined 1');
    expect((await decline(params, 'Ett annat skäl')).body.code).toBe('response-declined');
    expect((await read(params, lead)).declined).toMatchObject({ by: 'Cia', reason: 'Vi hinner inte i år' });
    expect((await write(params)).body.code).toBe('response-declined');
    expect((await submit(params)).body.code).toBe('response-declined');
    expect(outcome(await takePart(params))).toBe('not-started 1');
    expect(await read(params)).toMatchObject({ status: 'not-started', may: { write: true } });
    expect((await write(params)).body.results).toMatchObject([{ ok: true, version: 1 }]);
    expect((await submit(params)).status).toBe(201);
    expect((await decline(params)).body.code).toBe('has-submitted-edition');
  });

  it('keeps its answers meanwhile, and the request for signature', async () => {
    const params = await answered();
    await ask(params);
    expect(outcome(await decline(params))).toBe('declined 1');
    expect(outcome(await takePart(params))).toBe('awaiting-signature 1');
    expect(await read(params)).toMatchObject({
      signatureRequest: { by: 'Cia' },
      answers: [{ question: 'boende.behov', value: 3 }],
    });
    expect(outcome(await sendBack(params))).toBe('draft 1');
  });
});

describe('at once', () => {
  it('two who accept and return leave one story: nothing is accepted that lies open', async () => {
    for (let time = 0; time < 5; time += 1) {
      const params = await submitted();
      const results = await Promise.all([accept(params), giveBack(params), reopen(params)]);
      const codes = results.map(outcome);
      const { status, edition, acceptance, review } = await read(params);
      expect(edition, codes.join()).toBe(2);
      expect(acceptance).toBeUndefined();
      expect(codes).toContain(`${status} 2`);
      expect(review).toHaveLength(1);
      expect(await editions(params)).toMatchObject([{ edition: 1, standing: status }]);
    }
  });

  it('a save and a request for signature lose nothing: what is acknowledged is signed', async () => {
    for (let time = 0; time < 5; time += 1) {
      const params = await answered();
      const [saved, asked] = await Promise.all([write(params, 'boende.nulage', 2), ask(params)]);
      expect(outcome(asked)).toBe('awaiting-signature 1');
      const { answers } = await read(params);
      const isSaved = saved.status === 200;
      if (!isSaved) expect(saved.body.code).toBe('awaiting-signature');
      expect(answers).toHaveLength(isSaved ? 2 : 1);
    }
  });

  it('a large save is whole or not at all, however it falls with somebody who declines', async () => {
    for (let time = 0; time < 3; time += 1) {
      const params = await answered();
      const questions = (
        await api.call('readSurvey', { as: lead, params: { surveyRef: 'behovsinventering@2026-1' } })
      ).body.questions as { id: string; use: string }[];
      const changes = questions
        .filter(({ id, use }) => use === 'scored' && id !== 'boende.behov')
        .map(({ id }) => ({ question: id, value: 2, comment: 'Så', expectedVersion: 0 }));
      const [saved, declined] = await Promise.all([
        api.call('writeAnswers', { as: coordinator, params, body: { changes } }),
        decline(params),
      ]);
      expect(outcome(declined)).toBe('declined 1');
      if (saved.status !== 200) expect(saved.body.code).toBe('response-declined');
      const { answers } = await read(params);
      expect(answers).toHaveLength(saved.status === 200 ? changes.length + 1 : 1);
    }
  });

  it('a signature and a sending back: one of them, and the other is told', async () => {
    for (let time = 0; time < 5; time += 1) {
      const params = await answered();
      await ask(params);
      const [signed, back] = await Promise.all([submit(params), sendBack(params, { message: 'Vänta' })]);
      const { status, submitted: receipt, review } = await read(params);
      // Signing straight from the draft is allowed, so both may be done; then the note is there and the receipt too.
      if (signed.status === 201)
        expect({ status, receipt: receipt.edition }).toEqual({ status: 'submitted', receipt: 1 });
      expect(review).toHaveLength(back.status === 200 ? 1 : 0);
      if (back.status !== 200) expect(back.body.code).toBe('not-awaiting-signature');
    }
  });
});

describe('prefill', () => {
  const earlier = {
    opensAt: '2026-10-01T00:00:00.000Z',
    dueAt: '2026-12-01T00:00:00.000Z',
  };
  // A table of its own for each: what other tests have had accepted would show.
  beforeEach(openNewApi);

  it('shows the last accepted answers to be confirmed, stores nothing and submits none', async () => {
    const before = await newResponse(earlier);
    await write(before, 'boende.behov', 4);
    await write(before, 'boende.nulage', 1);
    await submit(before);
    const params = await newResponse();
    expect((await read(params)).answers).toEqual([]);
    await accept(before);
    const { answers, status } = await read(params);
    expect(status).toBe('not-started');
    expect(answers).toMatchObject([
      { question: 'boende.behov', value: 4, version: 0, confirmed: false, author: 'Cia' },
      { question: 'boende.nulage', value: 1, version: 0, confirmed: false },
    ]);
    // Confirmed from version 0, as a question nobody has written.
    expect((await write(params, 'boende.behov', 4)).body.results).toMatchObject([{ ok: true, version: 1 }]);
    // Taken back: to be confirmed again, from the version that stands.
    await write(params, 'boende.behov', null, 1);
    expect((await read(params)).answers).toContainEqual(
      expect.objectContaining({ question: 'boende.behov', value: 4, version: 2, confirmed: false }),
    );
    expect((await ask(params)).body.code).toBe('nothing-answered');
    await write(params, 'boende.behov', 4, 2);
    const { body: receipt } = await submit(params);
    expect(receipt.answered).toBe(1);
    const frozen = await api.call('readReceipt', {
      as: coordinator,
      params: { ...params, receipt: receipt.receipt },
    });
    expect(frozen.body.answers).toMatchObject([{ question: 'boende.behov', value: 4, version: 3 }]);
    expect((await read(params)).answers).toHaveLength(1);
  });

  it('shows a colleague only what is lent, and the county lead nothing', async () => {
    const before = await newResponse(earlier);
    await write(before, 'hedersrelaterat.behov', 2);
    await write(before, 'boende.behov', 2);
    await submit(before);
    await accept(before);
    const params = await newResponse();
    const seen = (await read(params, respondent)).answers;
    expect(seen.map(({ question }: { question: string }) => question)).toEqual(['boende.behov']);
    expect((await read(params, lead)).answers).toEqual([]);
  });

  it('ends when the acceptance is void, and falls back on the one before', async () => {
    const first = await newResponse(earlier);
    await write(first, 'boende.behov', 1);
    await submit(first);
    await accept(first);
    const second = await newResponse(earlier);
    await write(second, 'boende.behov', 2);
    await submit(second);
    await accept(second);
    const params = await newResponse();
    const shown = async () =>
      (await read(params)).answers.find((each: { question: string }) => each.question === 'boende.behov')
        ?.value;
    expect(await shown()).toBe(2);
    await giveBack(second);
    expect(await shown()).toBe(1);
  });
});
