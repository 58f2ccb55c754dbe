// What becomes of one wanted change, given what stands.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerChange, decideChange, takeThatFit } from '../../../functions/core/answering.ts';
import { personId } from '../../../functions/core/ids.ts';
import type { Answer, AnswerValue } from '../../../functions/core/response.ts';
import { answerTo } from '../../support/responses.ts';

const by = { author: 'Bo', authorId: personId('bo'), at: '2026-11-22T11:00:00.000Z' };
const want = (more: Partial<AnswerChange> = {}): AnswerChange => ({
  question: 'q',
  value: 3,
  expectedVersion: 0,
  ...more,
});

describe('a change', () => {
  it('of a question nobody has written is its first version', () => {
    expect(decideChange(want({ comment: 'Så.' }), undefined, by)).toEqual({
      kind: 'write',
      answer: { question: 'q', value: 3, comment: 'Så.', version: 1, ...by, confirmed: true },
      replaces: undefined,
    });
  });

  it('made from the version that stands replaces it', () => {
    const standing = answerTo('q', { version: 4 });
    expect(decideChange(want({ value: 1, expectedVersion: 4 }), standing, by)).toMatchObject({
      kind: 'write',
      answer: { value: 1, version: 5, author: 'Bo' },
      replaces: standing,
    });
  });

  it('made from another version is a conflict that shows what stands', () => {
    const standing = answerTo('q', { version: 4 });
    for (const expectedVersion of [0, 3, 5]) {
      expect(decideChange(want({ value: 1, expectedVersion }), standing, by)).toEqual({
        kind: 'conflict',
        current: standing,
      });
    }
  });

  it('to what stands is done already, whatever version it was made from and however its members are ordered', () => {
    const standing = answerTo('q', { value: { special: 'ej-aktuellt', reason: 'Nej.' }, comment: 'Så.' });
    const same = { value: { reason: 'Nej.', special: 'ej-aktuellt' }, comment: 'Så.' };
    expect(decideChange(want({ ...same, expectedVersion: 9 }), standing, by)).toEqual({
      kind: 'stands',
      version: 1,
    });
  });

  it('back to nothing, where nothing stands, needs no writing', () => {
    expect(decideChange(want({ value: null }), undefined, by)).toEqual({ kind: 'stands', version: 0 });
  });

  it('back to nothing is written where something stored elsewhere is shown as the answer, once', () => {
    expect(decideChange(want({ value: null }), undefined, by, true)).toMatchObject({
      kind: 'write',
      answer: { value: null, version: 1, confirmed: true },
      replaces: undefined,
    });
    const nothing = answerTo('q', { value: null });
    expect(decideChange(want({ value: null }), nothing, by, true)).toEqual({ kind: 'stands', version: 1 });
  });

  it('confirms a prefilled answer by writing it, also when it is the same', () => {
    const prefilled = answerTo('q', { version: 0, confirmed: false });
    expect(decideChange(want(), prefilled, by)).toMatchObject({
      kind: 'write',
      answer: { version: 1, confirmed: true },
      replaces: prefilled,
    });
  });

  it('without a comment keeps the one that stands, with an empty one or null takes it away', () => {
    const standing = answerTo('q', { comment: 'Så.' });
    const written = (change: Partial<AnswerChange>) => {
      const decision = decideChange(want({ value: 1, expectedVersion: 1, ...change }), standing, by);
      return decision.kind === 'write' ? decision.answer.comment : decision.kind;
    };
    expect([
      written({}),
      written({ comment: '' }),
      written({ comment: null }),
      written({ comment: 'Nu.' }),
    ]).toEqual(['Så.', undefined, undefined, 'Nu.']);
  });

  it('that was written is done already when it comes again', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 4 }),
      fc.constant(null),
      fc.string(),
      fc.constant({ special: 'ej-aktuellt', reason: 'x' }),
    );
    const comment = fc.option(fc.oneof(fc.string(), fc.constant(null)), { nil: undefined });
    const standing = fc.option(
      fc.record({
        value,
        version: fc.integer({ min: 0, max: 9 }),
        confirmed: fc.boolean(),
        comment: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
      }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(
        value,
        comment,
        standing,
        fc.integer({ min: 0, max: 9 }),
        (wanted, remark, before, expectedVersion) => {
          const change = want({ value: wanted as AnswerValue, comment: remark, expectedVersion });
          const stood = before && answerTo('q', before as Partial<Answer>);
          const decision = decideChange(change, stood, by);
          if (decision.kind !== 'write') return;
          expect(decision.answer.version).toBe((stood?.version ?? 0) + 1);
          expect(decideChange(change, decision.answer, by)).toEqual({
            kind: 'stands',
            version: decision.answer.version,
          });
        },
      ),
    );
  });
});

describe('what fits in one transaction', () => {
  const first = { replaces: undefined };
  const replacing = { replaces: answerTo('q') };

  it('counts an answer once, and twice when what it replaces must be kept', () => {
    expect(takeThatFit([first, replacing, first], 3)).toEqual([first, replacing]);
    expect(takeThatFit(Array(200).fill(first), 99)).toHaveLength(99);
    expect(takeThatFit(Array(200).fill(replacing), 99)).toHaveLength(49);
  });

  it('is at least one of whatever there is', () => {
    expect(takeThatFit([replacing, replacing], 2)).toHaveLength(1);
  });
});
