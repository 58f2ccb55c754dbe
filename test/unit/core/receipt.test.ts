// Receipts: ids that can be read aloud, checksums that notice every change.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idPatterns, organisationId, roundId, surveyId } from '../../../functions/core/ids.ts';
import { checksumText, newReceiptId } from '../../../functions/core/receipt.ts';
import { answerTo } from '../../support/responses.ts';

const edition = {
  surveyHash: 'hash',
  round: roundId('r'),
  organisation: organisationId('1980'),
  survey: surveyId('behovsinventering'),
  edition: 1,
};

describe("a receipt's id", () => {
  it('names the year and has no letter that is mistaken for a digit', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (random) => {
        const id = newReceiptId('2026', random);
        expect(id).toMatch(idPatterns.receipt);
        expect(id.slice(8)).not.toMatch(/[ILOU]/);
      }),
    );
  });

  it('uses 5 bits of each byte, all alike', () => {
    const letters = new Set(
      Array.from({ length: 256 }, (_, byte) =>
        newReceiptId('2026', new Uint8Array(8).fill(byte)).slice(8, 9),
      ),
    );
    expect(letters.size).toBe(32);
  });
});

describe('the text under a checksum', () => {
  const answers = [answerTo('a'), answerTo('b', { comment: 'Så.' })];

  it('does not depend on the order of the answers or of what is in them', () => {
    const reordered = [answerTo('b', { comment: 'Så.' }), answerTo('a')];
    expect(checksumText({ ...edition, answers: reordered })).toBe(checksumText({ ...edition, answers }));
  });

  it.each([
    ['a value', [answerTo('a', { value: 4 }), answers[1]]],
    ['a comment', [answers[0], answerTo('b', { comment: 'Så!' })]],
    ['a version', [answerTo('a', { version: 2 }), answers[1]]],
    ['an author', [answerTo('a', { author: 'Bo' }), answers[1]]],
    ['a time', [answerTo('a', { at: '2026-11-22T10:00:00.001Z' }), answers[1]]],
    ['an answer less', [answers[0]]],
  ])('changes with %s', (_, changed) => {
    const other = changed.flatMap((answer) => answer ?? []);
    expect(checksumText({ ...edition, answers: other })).not.toBe(checksumText({ ...edition, answers }));
  });

  it('changes with what the answers are to', () => {
    const text = checksumText({ ...edition, answers });
    const others = [
      { surveyHash: 'other' },
      { round: roundId('s') },
      { organisation: organisationId('1984') },
      { edition: 2 },
    ];
    for (const other of others) expect(checksumText({ ...edition, ...other, answers })).not.toBe(text);
  });
});
