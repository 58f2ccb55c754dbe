// Saving answers from the browser: when they are sent, what fails, and what two different answers come to.
import { describe, expect, it, vi } from 'vitest';
import { Unreachable } from '../../../functions/contract/client.ts';
import type { Change, Send } from '../../../web/respond/saving/saver.ts';
import { accepts, answering, refusal, standing, startClock, tab } from '../../support/answer-store.ts';

startClock();

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
