import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Refusal, Unreachable } from '../../../functions/contract/client.ts';
import type { ErrorCode } from '../../../functions/core/errors.ts';
import { AnswerStore, type Circumstances } from '../../../web/respond/saving/answer-store.ts';
import type { QuestionDraft } from '../../../web/respond/saving/draft.ts';
import type { SavedAnswer } from '../../../web/respond/saving/entry.ts';
import { type Change, Saver, type Send } from '../../../web/respond/saving/saver.ts';

/** Set by each test to a fixed time; it moves on with the test's timers. */
const now = () => new Date();
const standing: SavedAnswer = {
  question: 'boende.behov',
  value: 2,
  version: 1,
  author: 'Enhetschefen',
  at: '2026-11-22T10:00:00.000Z',
  confirmed: true,
};

function tab() {
  const kept = new Map<string, QuestionDraft>();
  return {
    read: () => [...kept.values()],
    put: (draft: QuestionDraft) => void kept.set(draft.id, draft),
    remove: (id: string) => void kept.delete(id),
    questions: () => [...kept.values()].map(({ question }) => question),
  };
}

let ids = 0;
const open = { edition: 1, mayWrite: () => true };

function storeOf(answers: readonly SavedAnswer[], keeper = tab(), circumstances: Circumstances = open) {
  const newId = () => `draft-${++ids}`;
  const isTyped = (question: string) => question.endsWith('kommentar');
  return new AnswerStore({ answers, keeper, now, newId, isTyped, ...circumstances });
}

function answering(send: Send, answers: readonly SavedAnswer[] = [], stash = tab()) {
  const store = storeOf(answers, stash);
  const saver = new Saver({ store, send, author: 'Samordnaren', now, isOnline: () => true });
  saver.start();
  return { store, saver, stash };
}

const accepts =
  (sent: Change[][]): Send =>
  async (changes) => {
    sent.push(changes);
    return {
      results: changes.map(({ question, expectedVersion }) => ({
        question,
        ok: true as const,
        version: expectedVersion + 1,
      })),
    };
  };

function refusal(code: ErrorCode, question?: string): Refusal {
  const titles = { sv: 'Nej.', en: 'No.' };
  const issues =
    question === undefined ? [] : [{ path: 'changes.0.value', code: 'x', message: 'Fel.', question }];
  return new Refusal({ status: 422, code, titles, issues });
}

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-22T10:42:00.000Z') }));
afterEach(() => void vi.useRealTimers());

describe('saving answers', () => {
  it('sends what was written within a second of the last keystroke, once, from the version that stands', async () => {
    const sent: Change[][] = [];
    const { store, saver } = answering(accepts(sent), [standing]);
    store.write('boende.behov', { value: 3 });
    store.write('boende.behov', { value: 4 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([[{ question: 'boende.behov', value: 4, comment: '', expectedVersion: 1 }]]);
    expect(store.entry('boende.behov').saved).toMatchObject({ value: 4, version: 2, author: 'Samordnaren' });
    expect(store.unsavedCount).toBe(0);
    expect(saver.state.kind).toBe('saved');
  });

  it('keeps what is written while a request is under way, and sends it from the new version', async () => {
    const sent: Change[][] = [];
    const { store } = answering(async (changes) => {
      if (sent.length === 0) store.write('boende.behov', { value: 4 });
      return accepts(sent)(changes);
    });
    store.write('boende.behov', { value: 3 });
    await vi.advanceTimersByTimeAsync(3000);
    expect(sent.map(([change]) => [change?.value, change?.expectedVersion])).toEqual([
      [3, 0],
      [4, 1],
    ]);
  });

  it('tries again for as long as the server does not answer, and loses nothing', async () => {
    const sent: Change[][] = [];
    let isDown = true;
    const { store, saver, stash } = answering(async (changes) => {
      if (isDown) throw new Unreachable('down');
      return accepts(sent)(changes);
    });
    store.write('boende.behov', { value: 3 });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(saver.state).toEqual({ kind: 'waiting', isOffline: false });
    expect(stash.questions()).toEqual(['boende.behov']);
    isDown = false;
    await vi.advanceTimersByTimeAsync(31_000);
    expect(sent).toHaveLength(1);
    expect(saver.state).toMatchObject({ kind: 'saved', afterOutage: 1 });
    expect(stash.read()).toEqual([]);
  });

  it('takes up after a reload what was not saved before it', async () => {
    const stash = tab();
    const before = answering(async () => Promise.reject(new Unreachable('down')), [standing], stash);
    before.store.write('boende.behov', { value: 4, comment: 'Växer' });
    const sent: Change[][] = [];
    answering(accepts(sent), [standing], stash);
    await vi.advanceTimersByTimeAsync(100);
    expect(sent[0]).toEqual([{ question: 'boende.behov', value: 4, comment: 'Växer', expectedVersion: 1 }]);
  });

  it('holds back an answer that lacks its reason, also with a comment and after a reload', async () => {
    const sent: Change[][] = [];
    const stash = tab();
    const { store } = answering(accepts(sent), [], stash);
    store.write('boende.behov', { value: { special: 'ej-aktuellt', reason: '' } });
    store.write('boende.behov', { comment: 'Mer om det' });
    answering(accepts(sent), [], stash);
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toEqual([]);
    expect(store.unsavedCount).toBe(1);
  });

  it('marks the answer that was refused and saves the others', async () => {
    const sent: Change[][] = [];
    const { store } = answering(async (changes) => {
      if (changes.some(({ question }) => question === 'a')) throw refusal('answers-invalid', 'a');
      return accepts(sent)(changes);
    });
    store.write('a', { value: 'fel' });
    store.write('b', { value: 'rätt' });
    await vi.advanceTimersByTimeAsync(3000);
    expect(store.entry('a')).toMatchObject({ draft: { value: 'fel' }, refusals: [{ message: 'Fel.' }] });
    expect(store.entry('b').saved?.value).toBe('rätt');
  });

  it('stops when the response takes no more answers, and keeps what was written', async () => {
    const { store, saver } = answering(async () => Promise.reject(refusal('response-submitted')));
    store.write('a', { value: 1 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saver.state.kind).toBe('ended');
    expect(store.value('a')).toBe(1);
  });

  it('asks once when nobody is signed in any more, and keeps what was written for the next sign-in', async () => {
    let asked = 0;
    const { store, saver, stash } = answering(async () => {
      asked += 1;
      throw refusal('not-signed-in');
    });
    store.write('a', { value: 1 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toBe(1);
    expect(saver.state.kind).toBe('signed-out');
    expect(stash.questions()).toEqual(['a']);
  });

  it('confirms a prefilled answer by writing the same value', async () => {
    const sent: Change[][] = [];
    const { store } = answering(accepts(sent), [{ ...standing, version: 0, confirmed: false }]);
    store.confirm('boende.behov');
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent[0]?.[0]).toMatchObject({ value: 2, expectedVersion: 0 });
    expect(store.entry('boende.behov').saved?.confirmed).toBe(true);
  });
});

describe('two different answers', () => {
  const theirs = {
    value: 4,
    version: 2,
    author: 'Enhetschefen',
    at: '2026-11-22T10:40:00.000Z',
    comment: 'Väntan',
  };
  const conflicts =
    (sent: Change[][]): Send =>
    async (changes) => {
      if (changes[0]?.expectedVersion === 1) {
        return {
          results: [{ question: 'boende.behov', ok: false, code: 'version-conflict', current: theirs }],
        };
      }
      return accepts(sent)(changes);
    };

  it('waits for the person to choose, and shows their own answer meanwhile', async () => {
    const sent: Change[][] = [];
    const { store } = answering(conflicts(sent), [standing]);
    store.write('boende.behov', { value: 3 });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(store.entry('boende.behov').conflict).toEqual(theirs);
    expect(store.value('boende.behov')).toBe(3);
    expect(sent).toEqual([]);
  });

  it('saves the own answer over the other when the person keeps it', async () => {
    const sent: Change[][] = [];
    const { store } = answering(conflicts(sent), [standing]);
    store.write('boende.behov', { value: 3 });
    await vi.advanceTimersByTimeAsync(1000);
    store.keepMine('boende.behov');
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.flat().map(({ value, expectedVersion }) => [value, expectedVersion])).toEqual([[3, 2]]);
    expect(store.unsavedCount).toBe(0);
  });

  it('writes both when the person gives way, so that the history has both and the other stands', async () => {
    const sent: Change[][] = [];
    const { store } = answering(conflicts(sent), [standing]);
    store.write('boende.behov', { value: 3 });
    await vi.advanceTimersByTimeAsync(1000);
    store.takeTheirs('boende.behov');
    expect(store.value('boende.behov')).toBe(4);
    await vi.advanceTimersByTimeAsync(3000);
    expect(sent.flat().map(({ value, comment }) => [value, comment])).toEqual([
      [3, ''],
      [4, 'Väntan'],
    ]);
    expect(store.entry('boende.behov').saved).toMatchObject({ value: 4, version: 4, comment: 'Väntan' });
  });
});

const comment = 'boende.kommentar';

describe('undo', () => {
  it('brings back what stood before each choice, step by step, and saves it', async () => {
    const sent: Change[][] = [];
    const { store } = answering(accepts(sent), [standing]);
    store.write('boende.behov', { value: 3 });
    await vi.advanceTimersByTimeAsync(1000);
    store.write('boende.behov', { value: null });
    await vi.advanceTimersByTimeAsync(1000);
    store.undo('boende.behov');
    expect(store.value('boende.behov')).toBe(3);
    await vi.advanceTimersByTimeAsync(1000);
    store.undo('boende.behov');
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.flat().map(({ value }) => value)).toEqual([3, null, 3, 2]);
    expect(store.canUndo('boende.behov')).toBe(false);
  });

  it('takes back a spell of typing at once, and the one before it next', async () => {
    const { store } = answering(accepts([]));
    for (const value of ['J', 'Jo', 'Jour']) store.write(comment, { value });
    await vi.advanceTimersByTimeAsync(5000);
    for (const value of ['Jourb', 'Jourboende']) store.write(comment, { value });
    store.undo(comment);
    expect(store.value(comment)).toBe('Jour');
    store.undo(comment);
    expect(store.value(comment)).toBe(null);
    expect(store.canUndo(comment)).toBe(false);
  });

  it('offers no step that leads to what stands already', () => {
    const { store } = answering(accepts([]));
    store.write(comment, { value: 'J' });
    store.write(comment, { value: null });
    expect(store.canUndo(comment)).toBe(false);
  });

  it('makes a confirmed answer count as unanswered again, and never confirms what nobody confirmed', async () => {
    const sent: Change[][] = [];
    const { store } = answering(accepts(sent), [{ ...standing, version: 0, confirmed: false }]);
    store.confirm('boende.behov');
    store.undo('boende.behov');
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent).toEqual([]);
    expect(store.entry('boende.behov').saved?.confirmed).toBe(false);
    store.confirm('boende.behov');
    await vi.advanceTimersByTimeAsync(1000);
    store.undo('boende.behov');
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.flat().map(({ value }) => value)).toEqual([2, null]);
  });

  it('is not offered once somebody else has changed the answer', async () => {
    const { store } = answering(accepts([]), [standing]);
    store.write('boende.behov', { value: 3 });
    await vi.advanceTimersByTimeAsync(1000);
    store.merge([{ ...standing, value: 4, version: 3 }], () => false);
    expect(store.value('boende.behov')).toBe(4);
    expect(store.canUndo('boende.behov')).toBe(false);
  });
});

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

describe('a draft that holds a personal number', () => {
  it.each([
    ['in its text', { value: 'Gäller 811228-9874.' }],
    ['in its comment', { comment: 'Gäller 811228 / 9874.' }],
    ['in its reason', { value: { special: 'ej-aktuellt', reason: '19811228.9874' } as const }],
    ['in a row', { value: [{ id: 'r1', 'res-namn': '811228_9874' }] }],
  ])('%s is kept in the browser and not sent, while other answers are', async (_, change) => {
    const sent: Change[][] = [];
    const { store, stash } = answering(accepts(sent));
    store.write('boende.kommentar', change);
    store.write('boende.behov', { value: 3 });
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent.flat().map(({ question }) => question)).toEqual(['boende.behov']);
    expect(stash.questions()).toEqual(['boende.kommentar']);
    expect(store.unsavedCount).toBe(1);

    store.write('boende.kommentar', { value: 'Gäller två ärenden.', comment: '' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent.flat().at(-1)).toMatchObject({ question: 'boende.kommentar', value: 'Gäller två ärenden.' });
    expect(store.unsavedCount).toBe(0);
  });

  it('gives way whole when the other answer of a conflict is taken', async () => {
    const sent: Change[][] = [];
    const { store } = answering(accepts(sent), [standing]);
    store.write('boende.behov', { comment: '811228-9874' });
    store.conflicted('boende.behov', { ...standing, value: 4, version: 2 });
    store.takeTheirs('boende.behov');
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toEqual([]);
    expect(store.value('boende.behov')).toBe(4);
    expect(store.unsavedCount).toBe(0);
  });
});

describe('an answer from the last round', () => {
  const prefilled: SavedAnswer = { ...standing, version: 0, confirmed: false };

  it('is sent as it is when it is confirmed, and shows again when that is taken back', async () => {
    const sent: Change[][] = [];
    const { store } = answering(accepts(sent), [prefilled]);
    store.confirm('boende.behov');
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.at(-1)).toMatchObject([{ value: 2, expectedVersion: 0 }]);
    expect(store.entry('boende.behov').saved).toMatchObject({ value: 2, version: 1, confirmed: true });

    store.undo('boende.behov');
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.at(-1)).toMatchObject([{ value: null, expectedVersion: 1 }]);
    expect(store.entry('boende.behov').saved).toMatchObject({ value: 2, version: 2, confirmed: false });

    store.confirm('boende.behov');
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.at(-1)).toMatchObject([{ value: 2, expectedVersion: 2 }]);
  });
});
