// What others have saved meanwhile, and drafts that the response does not take.
import { describe, expect, it, vi } from 'vitest';
import type { QuestionDraft } from '../../../web/respond/saving/draft.ts';
import type { Change } from '../../../web/respond/saving/saver.ts';
import { accepts, answering, open, standing, startClock, storeOf, tab } from '../../support/answer-store.ts';

startClock();

describe('what others have saved meanwhile', () => {
  const newer = { ...standing, value: 4, version: 2, author: 'Enhetschefen' };

  it('shows where one has written nothing oneself', () => {
    const { store } = answering(accepts([]), [standing]);
    expect(store.merge([newer], () => false)).toBe(true);
    expect(store.value('boende.behov')).toBe(4);
  });

  it('is not taken for new when it is older than what is known', () => {
    const { store } = answering(accepts([]), [newer]);
    store.merge([standing], () => false);
    expect(store.value('boende.behov')).toBe(4);
  });

  it('waits while one is writing there', () => {
    const { store } = answering(accepts([]), [standing]);
    expect(store.merge([newer], () => true)).toBe(false);
    expect(store.value('boende.behov')).toBe(2);
  });

  it('leaves a draft as it is, sent from the version it was written from', async () => {
    const sent: Change[][] = [];
    const { store } = answering(accepts(sent), [standing]);
    store.write('boende.behov', { value: 3 });
    expect(store.merge([newer], () => false)).toBe(true);
    expect(store.value('boende.behov')).toBe(3);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.flat()).toMatchObject([{ value: 3, expectedVersion: 1 }]);
  });
});

describe('a draft that the response does not take', () => {
  const written = (more: Partial<QuestionDraft> = {}): QuestionDraft => ({
    id: 'left',
    question: 'boende.behov',
    edition: 1,
    value: 3,
    comment: '',
    expectedVersion: 1,
    at: '2026-11-22T09:00:00.000Z',
    ...more,
  });
  function holding(...drafts: QuestionDraft[]) {
    const keeper = tab();
    for (const draft of drafts) keeper.put(draft);
    return keeper;
  }

  it('of an earlier edition stands apart, is not sent, and is kept until the person has done with it', () => {
    const keeper = holding(written());
    const store = storeOf([standing], keeper, { edition: 2, mayWrite: () => true });
    expect(store.draftsApart()).toEqual([written()]);
    expect(store.sendable()).toEqual([]);
    expect(store.value('boende.behov')).toBe(2);
    expect(keeper.read()).toHaveLength(1);
    store.dropApart('left');
    expect(keeper.read()).toEqual([]);
  });

  it('can be made the answer, from what stands now', () => {
    const keeper = holding(written());
    const store = storeOf([{ ...standing, version: 7 }], keeper, { edition: 2, mayWrite: () => true });
    store.answerWithApart('left');
    expect(store.sendable()).toMatchObject([{ draft: { value: 3, expectedVersion: 7, edition: 2 } }]);
    expect(keeper.read()).toMatchObject([{ value: 3, edition: 2 }]);
  });

  it('stands apart from the moment the response is submitted, and is sent when it takes answers again', () => {
    const keeper = tab();
    const store = storeOf([standing], keeper);
    store.write('boende.behov', { value: 3 });
    store.become({ edition: 1, mayWrite: () => false });
    expect(store.value('boende.behov')).toBe(2);
    expect(store.draftsApart()).toMatchObject([{ value: 3 }]);
    expect(keeper.read()).toMatchObject([{ value: 3 }]);
    store.become(open);
    expect(store.draftsApart()).toEqual([]);
    expect(store.sendable()).toMatchObject([{ draft: { value: 3, expectedVersion: 1 } }]);
  });

  it('is let go of when it says what stands already', () => {
    const keeper = holding(written({ value: 2 }));
    const store = storeOf([standing], keeper, { edition: 2, mayWrite: () => true });
    expect(store.draftsApart()).toEqual([]);
    expect(keeper.read()).toEqual([]);
  });

  it('of two from different tabs for one question, the newer is the answer and the older is still there', () => {
    const keeper = holding(written(), written({ id: 'newer', value: 4, at: '2026-11-22T09:30:00.000Z' }));
    const store = storeOf([standing], keeper);
    expect(store.value('boende.behov')).toBe(4);
    expect(store.draftsApart()).toEqual([written()]);
    expect(keeper.read()).toHaveLength(2);
  });
});
