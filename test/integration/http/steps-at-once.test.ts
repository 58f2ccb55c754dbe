// Two steps at once, or a step and a save: one story is left, and nothing is lost.
import { describe, expect, it } from 'vitest';
import {
  accept,
  answered,
  api,
  ask,
  coordinator,
  decline,
  editions,
  giveBack,
  lead,
  outcome,
  read,
  reopen,
  sendBack,
  startSteps,
  submit,
  submitted,
  write,
} from '../../support/response-steps.ts';

startSteps();

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
