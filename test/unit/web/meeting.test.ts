// Meeting mode without its page: what has moved since the report, and notes that stay in the browser.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepNotes, readNotes } from '../../../web/county/meeting/kept-notes.ts';
import { publishedPlaces, stepsUp } from '../../../web/county/meeting/moves.ts';

describe('what has moved', () => {
  const listed = [
    { area: 'a', rank: 1, group: 1 },
    { area: 'b', rank: 2, group: 1 },
    { area: 'c', rank: 3, group: 2 },
    { area: 'd' },
  ];
  const published = publishedPlaces(listed, [{ above: 1, dashed: false }]);

  it('is told against the place that the area shared', () => {
    expect(published.get('b')).toEqual({ places: [1, 2], rank: 2 });
    expect(published.get('c')).toEqual({ places: [3, 3], rank: 3 });
    expect(published.has('d')).toBe(false);
  });

  it('is steps up or down the list, and unknown for an area without a place then or now', () => {
    expect(stepsUp({ area: 'c', rank: 1 }, published)).toBe(2);
    expect(stepsUp({ area: 'a', rank: 2 }, published)).toBe(-1);
    expect(stepsUp({ area: 'b', rank: 2 }, published)).toBe(0);
    expect(stepsUp({ area: 'b' }, published)).toBeUndefined();
    expect(stepsUp({ area: 'd', rank: 1 }, published)).toBeUndefined();
  });
});

describe('notes', () => {
  const key = { person: 'p', county: '19', round: 'r' };
  afterEach(() => void vi.unstubAllGlobals());

  function withStorage(kept: Map<string, string>, isFull = false) {
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => kept.get(name) ?? null,
      removeItem: (name: string) => kept.delete(name),
      setItem: (name: string, value: string) => {
        if (isFull) throw new DOMException('full', 'QuotaExceededError');
        kept.set(name, value);
      },
    });
  }

  it('are read back by the person who wrote them and by nobody else', () => {
    withStorage(new Map());
    expect(keepNotes(key, { boende: 'Ring Sala' })).toBe(true);
    expect(readNotes(key)).toEqual({ boende: 'Ring Sala' });
    expect(readNotes({ ...key, person: 'q' })).toEqual({});
    expect(readNotes({ ...key, round: 's' })).toEqual({});
  });

  it('are not kept with a personal number: what was kept before it stands', () => {
    const kept = new Map<string, string>();
    withStorage(kept);
    keepNotes(key, { boende: 'Ring Sala' });
    keepNotes(key, { boende: 'Ring 19811218-9876', halsa: '811218-9876' });
    expect(readNotes(key)).toEqual({ boende: 'Ring Sala' });
    expect([...kept.values()].join()).not.toContain('9876');
  });

  it('leave nothing behind when the last is taken away', () => {
    const kept = new Map<string, string>();
    withStorage(kept);
    keepNotes(key, { boende: 'x' });
    keepNotes(key, {});
    expect(kept.size).toBe(0);
  });

  it('tell when the browser does not keep them, and are none where something else is kept', () => {
    withStorage(new Map(), true);
    expect(keepNotes(key, { boende: 'x' })).toBe(false);
    withStorage(new Map([['lagesbild.mote p 19 r', '[not json']]));
    expect(readNotes(key)).toEqual({});
    withStorage(new Map([['lagesbild.mote p 19 r', '{"boende":3,"a":"x"}']]));
    expect(readNotes(key)).toEqual({ a: 'x' });
  });
});
