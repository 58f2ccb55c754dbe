// Earlier answers to be confirmed: shown, never stored and never submitted until somebody says that they hold.
import { beforeEach, describe, expect, it } from 'vitest';
import {
  accept,
  api,
  ask,
  coordinator,
  giveBack,
  lead,
  newResponse,
  openNewApi,
  read,
  respondent,
  startSteps,
  submit,
  write,
} from '../../support/response-steps.ts';

startSteps();

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
