import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, readCellText } from '../../../functions/core/cell-text.ts';

describe('a text in a spreadsheet’s cell', () => {
  it.each(['=1+1', '+46', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠A'])(
    'that begins as a formula does is shown, not run: %j',
    (text) => {
      expect(cellText(text)).toBe(`'${text}`);
      expect(readCellText(`'${text}`)).toBe(text);
    },
  );

  it('is otherwise as it was written', () => {
    for (const text of ['', 'Boende', '3–4', ' =1', '2026-1', 'a=b']) expect(cellText(text)).toBe(text);
  });

  it('keeps an apostrophe that somebody wrote', () => {
    expect(cellText("'quoted'")).toBe("''quoted'");
    expect(readCellText("'quoted'")).toBe("'quoted'");
  });

  it('comes back as it was, whatever it is', () => {
    const start = fc.constantFrom('', "'", "''", '=', '-', "'=", '@', '\t');
    fc.assert(
      fc.property(start, fc.string(), (first, rest) => {
        expect(readCellText(cellText(first + rest))).toBe(first + rest);
        expect(cellText(first + rest)).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});
