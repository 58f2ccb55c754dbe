// The county's review of a response: accepting, returning, opening again; who is told, what is kept.
import { describe, expect, it } from 'vitest';
import { roundId } from '../../../functions/core/ids.ts';
import { listScores } from '../../../functions/storage/county-reports.ts';
import { auditEntries } from '../../../functions/storage/entities/audit.ts';
import type { Mail } from '../../../functions/storage/entities/mails.ts';
import { queryItems } from '../../../functions/storage/items.ts';
import { vastmanland } from '../../support/people.ts';
import {
  accept,
  api,
  coordinator,
  editions,
  giveBack,
  lead,
  mailsTo,
  outcome,
  read,
  reopen,
  startSteps,
  submit,
  submitted,
  write,
} from '../../support/response-steps.ts';

startSteps();

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

  it('is refused by the lead with a reason, which the organisation reads, and may be asked for anew', async () => {
    const params = await submitted();
    const ask = (reason: string) =>
      api.call('requestReopening', { as: coordinator, params, body: { reason } });
    const refuse = (as: string, edition = 1) =>
      api.call('refuseReopening', { as, params, body: { edition, reason: 'Påverkar inte rapporten' } });
    expect((await refuse(lead)).body.code).toBe('reopening-not-asked');
    await ask('Fel siffra');
    expect((await refuse(coordinator)).body.code).toBe('not-allowed');
    expect((await refuse(lead, 2)).body.code).toBe('edition-changed');
    expect(outcome(await refuse(lead))).toBe('submitted 1');
    expect(outcome(await refuse(lead))).toBe('submitted 1');
    const response = await read(params);
    expect(response.reopeningRequest).toBeUndefined();
    expect(response.review.map(({ kind, message }: Record<string, string>) => `${kind}: ${message}`)).toEqual(
      ['reopening-refused: Påverkar inte rapporten', 'reopening-asked: Fel siffra'],
    );
    expect((await mailsTo(params)).map(({ to, kind }: Mail) => `${kind} ${to}`).sort()).toEqual([
      'reopening-asked lena@l.example',
      'reopening-refused cia@v.example',
      'reopening-refused siv@v.example',
    ]);
    const audit = (await queryItems(api.table, 'AUDIT#2026-11', '')).map((item) => auditEntries.parse(item));
    expect(
      audit.filter(({ target }) => target['round'] === params.round).map(({ action }) => action),
    ).toEqual(expect.arrayContaining(['reopening-asked', 'reopening-refused']));
    expect(outcome(await ask('Fel siffra'))).toBe('submitted 1');
    expect((await read(params)).reopeningRequest).toMatchObject({ by: 'Cia', reason: 'Fel siffra' });
    expect(outcome(await refuse(lead))).toBe('submitted 1');
  });

  it('is refused once a newer edition has been submitted', async () => {
    const params = await submitted();
    await reopen(params);
    await submit(params);
    expect((await reopen(params)).body.code).toBe('edition-changed');
    expect((await read(params)).status).toBe('submitted');
  });
});
