// Which earlier answers are shown to be confirmed, and that they count for nothing until somebody does.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, VersionChanges } from '../../../functions/core/change-between.ts';
import { surveyRef } from '../../../functions/core/ids.ts';
import { questionsThatHold, withEarlierAnswers } from '../../../functions/core/prefill.ts';
import { isAnswered } from '../../../functions/core/response.ts';
import { answerTo } from '../../support/responses.ts';

const version = (ref: string, questions: Record<string, Change>): VersionChanges => ({
  survey: 'mognad',
  version: ref.slice('mognad@'.length),
  questions: Object.entries(questions).map(([id, change]) => ({ id, change })),
});

const versions = [
  version('mognad@2026-1', { a: 'new', b: 'new', c: 'new', d: 'new' }),
  version('mognad@2027-1', { a: 'same', b: 'reworded', c: 'stricter', e: 'new' }),
  version('mognad@2028-1', { a: 'same', b: 'same', c: 'same', d: 'new', e: 'stricter' }),
];
const holding = (then: string, now: string) =>
  [...questionsThatHold(versions, surveyRef(then), surveyRef(now))].sort();

describe('an earlier answer', () => {
  it('holds for every question of the same version', () => {
    expect(holding('mognad@2026-1', 'mognad@2026-1')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('holds where the question is the same or asks the same in other words', () => {
    expect(holding('mognad@2026-1', 'mognad@2027-1')).toEqual(['a', 'b']);
  });

  it('does not hold where any version since has asked more, or asked anew', () => {
    expect(holding('mognad@2026-1', 'mognad@2028-1')).toEqual(['a', 'b']);
    expect(holding('mognad@2027-1', 'mognad@2028-1')).toEqual(['a', 'b', 'c']);
  });

  it('says nothing of an older or an unknown version', () => {
    expect(holding('mognad@2028-1', 'mognad@2026-1')).toEqual([]);
    expect(holding('mognad@2025-1', 'mognad@2026-1')).toEqual([]);
    expect(holding('mognad@2026-1', 'mognad@2029-1')).toEqual([]);
  });
});

describe('a draft with earlier answers', () => {
  it('shows them where nobody has written, from version 0 and with who and when', () => {
    const earlier = answerTo('a', {
      author: 'Bo',
      at: '2024-10-01T08:00:00.000Z',
      version: 7,
      comment: 'Så',
    });
    expect(withEarlierAnswers([], [earlier])).toEqual([{ ...earlier, version: 0, confirmed: false }]);
  });

  it('never shows one over what somebody has answered', () => {
    const own = answerTo('a', { value: 1 });
    expect(withEarlierAnswers([own], [answerTo('a', { value: 4 })])).toEqual([own]);
  });

  it('shows one again when its confirmation was taken back, from the version that stands', () => {
    const takenBack = answerTo('a', { value: null, version: 2 });
    expect(withEarlierAnswers([takenBack], [answerTo('a', { value: 4 })])).toMatchObject([
      { value: 4, version: 2, confirmed: false },
    ]);
  });

  it('leaves out what was unanswered then', () => {
    expect(withEarlierAnswers([], [answerTo('a', { value: null })])).toEqual([]);
  });

  it('counts exactly what it counted without them, and holds each question once', () => {
    const answers = (confirmed: boolean) =>
      fc
        .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.option(fc.nat(4)))
        .map((values) => Object.entries(values).map(([id, value]) => answerTo(id, { value, confirmed })));
    fc.assert(
      fc.property(answers(true), answers(true), (standing, earlier) => {
        const shown = withEarlierAnswers(standing, earlier);
        expect(shown.filter(isAnswered)).toEqual(standing.filter(isAnswered));
        expect(new Set(shown.map(({ question }) => question)).size).toBe(shown.length);
      }),
    );
  });
});
