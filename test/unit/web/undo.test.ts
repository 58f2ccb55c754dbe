// One's own changes undone, and an earlier round's answer confirmed and taken back.
import { describe, expect, it, vi } from 'vitest';
import type { SavedAnswer } from '../../../web/respond/saving/entry.ts';
import type { Change } from '../../../web/respond/saving/saver.ts';
import { accepts, answering, standing, startClock } from '../../support/answer-store.ts';

startClock();

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
