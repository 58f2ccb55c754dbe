// What people wrote can be read out of the document again, whatever it was.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactLine, exactLines, hasCodes } from '../../../functions/render/exact-text.ts';
import { printableText } from '../../../functions/render/printable-text.ts';

const zeroWidthSpace = '\u200b';

/** Line breaks, tabs, brackets, and what says only where to break or how to draw. */
const set = /[[\]\t\r\n\u2028\u2029]|\u00ad|\u200b|\u2060|\ufeff|\ufe0e|\ufe0f/g;

/** Reads the codes back. */
function decoded(line: string): string {
  return line
    .replaceAll(zeroWidthSpace, '')
    .replace(/\[U\+([0-9A-F ×]+)\]/g, (_, codes: string) =>
      [...codes.matchAll(/([0-9A-F]{4,6})(?: ×(\d+))?/g)]
        .map(([, code = '', count = '1']) =>
          String.fromCodePoint(Number.parseInt(code, 16)).repeat(Number(count)),
        )
        .join(''),
    );
}

describe('Exact text', () => {
  it('keeps Swedish as it is, line by line, empty lines too', () => {
    expect(exactLines('Första raden.\r\n\nTredje – ”så här”.')).toEqual([
      'Första raden.',
      '',
      'Tredje – ”så här”.',
    ]);
  });

  it('writes what the font lacks as its code, and counts what is repeated', () => {
    expect(exactLine('Bra 🙂🙂🙂 jobbat 漢字')).toBe('Bra [U+1F642 ×3] jobbat [U+6F22 5B57]');
    expect(hasCodes({ lines: [exactLine('🙂')] })).toBe(true);
    expect(hasCodes({ lines: [exactLine('Bra [så här]')] })).toBe(false);
  });

  it('shows a direction mark instead of obeying it', () => {
    expect(exactLine('a\u202eb')).toBe('a[U+202E]b');
  });

  it('lets a text without a space break', () => {
    const line = exactLine('a'.repeat(2000));
    expect(Math.max(...line.split(zeroWidthSpace).map(({ length }) => length))).toBeLessThanOrEqual(12);
    expect(line.replaceAll(zeroWidthSpace, '')).toBe('a'.repeat(2000));
    expect(exactLine('Folkhälsomyndighetens')).not.toContain(zeroWidthSpace);
  });

  it('loses nothing of any text that an answer may hold, and sets nothing that the font lacks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const text = given.replaceAll(set, '');
        const line = exactLine(text);
        expect(decoded(line)).toBe(text.normalize('NFC'));
        const shown = line.replaceAll(zeroWidthSpace, '');
        expect(printableText(shown)).toBe(shown);
      }),
    );
  });
});
