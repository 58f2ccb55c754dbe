// Is this what the signer saw?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { responseStatuses } from '../../../functions/core/response.ts';
import { differencesFrom, maySubmit } from '../../../functions/core/submission.ts';
import { answerTo } from '../../support/responses.ts';

const changed = (...parameters: Parameters<typeof differencesFrom>) =>
  differencesFrom(...parameters).map(({ question }) => question);

describe("the signer's list", () => {
  it('agrees when every version in it stands', () => {
    expect(changed([{ question: 'a', version: 2 }], [answerTo('a', { version: 2 })])).toEqual([]);
  });

  it('differs where an answer is newer, older or new to the signer', () => {
    const standing = [answerTo('a', { version: 2 }), answerTo('b'), answerTo('c')];
    expect(
      changed(
        [
          { question: 'a', version: 1 },
          { question: 'b', version: 2 },
        ],
        standing,
      ),
    ).toEqual(['a', 'b', 'c']);
  });

  it('may name or leave out a question without an answer', () => {
    const takenBack = answerTo('a', { value: null, version: 2 });
    expect(
      changed(
        [
          { question: 'a', version: 0 },
          { question: 'b', version: 0 },
        ],
        [takenBack],
      ),
    ).toEqual([]);
    expect(changed([], [takenBack])).toEqual([]);
    expect(changed([{ question: 'a', version: 2 }], [takenBack])).toEqual([]);
  });

  it('differs when it names an answer that is not there, or that was taken back since', () => {
    expect(changed([{ question: 'a', version: 1 }], [])).toEqual(['a']);
    expect(changed([{ question: 'a', version: 1 }], [answerTo('a', { value: null, version: 2 })])).toEqual([
      'a',
    ]);
  });

  it('made of what stands agrees, in any order; with one version other it does not', () => {
    const versions = fc.uniqueArray(
      fc.record({ question: fc.string({ minLength: 1 }), version: fc.integer({ min: 1, max: 50 }) }),
      {
        selector: ({ question }) => question,
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(versions, (list) => {
        const standing = list.map(({ question, version }) => answerTo(question, { version }));
        expect(differencesFrom(list.toReversed(), standing)).toEqual([]);
        const [first, ...rest] = list;
        if (first !== undefined)
          expect(changed([{ ...first, version: first.version + 1 }, ...rest], standing)).toEqual([
            first.question,
          ]);
      }),
    );
  });
});

describe('a response', () => {
  it('may be submitted from a draft, a draft that waits for its signature, and one that came back', () => {
    expect(responseStatuses.filter(maySubmit)).toEqual([
      'draft',
      'awaiting-signature',
      'returned',
      'reopened',
    ]);
  });
});
