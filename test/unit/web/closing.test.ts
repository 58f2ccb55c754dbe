// A page with answers that closes: what it still sends, and that it then leaves them to the page that opens next.
import { describe, expect, it, vi } from 'vitest';
import { Unreachable } from '../../../functions/contract/client.ts';
import { PendingSaves } from '../../../web/respond/saving/pending-saves.ts';
import { type Change, Saver, type Send } from '../../../web/respond/saving/saver.ts';
import { accepts, now, startClock, storeOf, tab } from '../../support/answer-store.ts';

startClock();

function page(send: Send, keeper = tab()) {
  const pending = new PendingSaves();
  const store = storeOf([], keeper);
  const saver = new Saver({ store, send, author: 'Samordnaren', now, isOnline: () => true, pending });
  return { store, pending, keeper, close: saver.start() };
}

describe('a page that closes', () => {
  it('is waited for by the next while a save is under way, and keeps nothing over what that one writes', async () => {
    let answer: () => void = () => undefined;
    const sent: Change[][] = [];
    const slow: Send = async (changes) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return accepts(sent)(changes);
    };
    const { store, pending, keeper, close } = page(slow);
    store.write('boende.behov', { value: 3, comment: 'först' });
    await vi.advanceTimersByTimeAsync(1000);
    store.write('boende.behov', { value: 4, comment: 'sedan' });
    close();
    let isSettled = false;
    void pending.settled().then(() => {
      isSettled = true;
    });
    await vi.advanceTimersByTimeAsync(5000);
    expect(isSettled).toBe(false);
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(keeper.read()).toMatchObject([{ comment: 'sedan', expectedVersion: 1 }]);
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(isSettled).toBe(true);
    expect(sent.map(([change]) => change?.comment)).toEqual(['först', 'sedan']);
    expect(keeper.read()).toEqual([]);
  });

  it('tries no more by itself when the server does not answer', async () => {
    const send = vi.fn<Send>(() => Promise.reject(new Unreachable('no answer')));
    const { store, pending, keeper, close } = page(send);
    store.write('boende.behov', { value: 3 });
    await vi.advanceTimersByTimeAsync(1000);
    close();
    await pending.settled();
    const tries = send.mock.calls.length;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(send).toHaveBeenCalledTimes(tries);
    expect(keeper.questions()).toEqual(['boende.behov']);
  });

  it('sends all there is, also when that takes several requests', async () => {
    const sent: Change[][] = [];
    const { store, pending, close } = page(accepts(sent));
    for (let number = 0; number < 450; number += 1) store.write(`fråga-${number}`, { value: 1 });
    close();
    await pending.settled();
    expect(sent.map(({ length }) => length)).toEqual([200, 200, 50]);
    expect(store.unsavedCount).toBe(0);
  });
});
