// The steps of a response that its own people take: signature, sending back, declining; who is told, what is kept.
import { describe, expect, it } from 'vitest';
import type { Mail } from '../../../functions/storage/entities/mails.ts';
import {
  answered,
  ask,
  coordinator,
  decline,
  lead,
  mailsTo,
  newResponse,
  outcome,
  read,
  respondent,
  sendBack,
  signatory,
  startSteps,
  submit,
  takePart,
  write,
} from '../../support/response-steps.ts';

startSteps();

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
