// What of a follow-up being written is sent, when it is saved and when two values are settled.
import { describe, expect, it } from 'vitest';
import {
  changesOf,
  type FollowConflict,
  sentOf,
  settlingChanges,
  theirsAgain,
  unsavedIn,
} from '../../../web/plan/follow-up/follow-draft.ts';

const target = { row: 'plan', occasion: '2027', version: 1 };
const conflictIn = (field: string): FollowConflict => ({
  row: 'plan',
  occasion: '2027',
  field,
  ok: false,
  code: 'version-conflict',
  version: 3,
  current: { value: 'deras', version: 2, author: 'Annan', at: '2027-12-01T00:00:00.000Z' },
});

describe('what is sent of a draft', () => {
  it('is what was proposed too, with what was written or emptied instead', () => {
    const draft = { ...target, proposed: { a: 1, b: 2, c: 3 }, form: { b: 5, c: null, d: 'ny' } };
    expect(sentOf(draft)).toEqual({ a: 1, b: 5, c: null, d: 'ny' });
    expect(sentOf({ ...target, proposed: { a: 1 }, form: {} })).toEqual({ a: 1 });
    expect(changesOf(target, { c: null })).toEqual([
      { row: 'plan', occasion: '2027', field: 'c', value: null, expectedVersion: 1 },
    ]);
  });

  it('is only what was touched where nothing is proposed, also of a draft kept before proposals were', () => {
    expect(sentOf({ ...target, form: { a: 1 } })).toEqual({ a: 1 });
  });
});

describe('settling two values', () => {
  const draft = { ...target, form: { a: 'vart', b: 'skrivet efter krocken' } };

  it('sends everything in the draft, from the version that the conflict told of', () => {
    const sent = settlingChanges(draft, [conflictIn('a')]);
    expect(sent.map(({ field, value, expectedVersion }) => [field, value, expectedVersion])).toEqual([
      ['a', 'vart', 3],
      ['b', 'skrivet efter krocken', 3],
    ]);
  });

  it('the way of the others gives back only what is theirs, from the version that was just saved', () => {
    const saved = ['a', 'b'].map((field) => ({
      row: 'plan',
      occasion: '2027',
      field,
      ok: true as const,
      version: 7,
    }));
    expect(theirsAgain([conflictIn('a')], saved)).toEqual([
      { row: 'plan', occasion: '2027', field: 'a', value: 'deras', expectedVersion: 7 },
    ]);
  });
});

describe('what is not saved of a year', () => {
  it('are drafts with something written, of its questions and of its half-years', () => {
    const at = (occasion: string, form: object) => ({ ...target, occasion, form: form as never });
    const drafts = {
      fraga: at('2027', { a: null }),
      orord: { ...at('2027', {}), proposed: { a: 1 } },
      halvar: at('2027-2', { a: 1 }),
      annat: at('2026', { a: 1 }),
      annatHalvar: at('2026-2', { a: 1 }),
    };
    expect(unsavedIn(drafts, 2027)).toEqual({ questions: ['fraga'], followUps: ['halvar'] });
  });
});
