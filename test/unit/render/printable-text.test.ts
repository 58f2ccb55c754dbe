// Text from outside can be set in the document's only font, and cannot play tricks with direction.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableText } from '../../../functions/render/printable-text.ts';
import { compileToPdf } from '../../../functions/render/typst-compiler.ts';

const template = `
#let data = json(bytes(sys.inputs.data))
#set document(title: "prov")
#set text(font: "Source Sans 3", fallback: false, lang: "sv")
#data.text
#text(weight: 600, data.text)
`;

describe('Printable text', () => {
  it('keeps Swedish, Sami and common European names as they are', () => {
    for (const name of [
      'Göteborg',
      'Åre',
      'Ñandú',
      'Jåhkåmåhkke',
      'Árjepluovve',
      'Łódź',
      '”Säffle” – 5–6 €',
    ]) {
      expect(printableText(name)).toBe(name);
    }
  });

  it('drops direction marks and control characters, and shows what the font lacks as a question mark', () => {
    expect(printableText('a\u202eb\u0000c\u200bd')).toBe('abcd');
    expect(printableText('rad\nrad')).toBe('rad rad');
    expect(printableText('漢🙂')).toBe('??');
  });

  it('reaches every string of a value, and nothing else', () => {
    expect(printable({ a: ['\u202ex', 1, null], b: { c: true } })).toEqual({
      a: ['x', 1, null],
      b: { c: true },
    });
  });

  it('lets through only what the font can show in both weights', () => {
    const every = Array.from({ length: 0xffff }, (_, code) => printableText(String.fromCharCode(code))).join(
      ' ',
    );
    expect(() => compileToPdf(template, { text: every })).not.toThrow();
  });

  it('never lets a text break the document', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(compileToPdf(template, { text: printableText(text) }).length).toBeGreaterThan(1000);
      }),
      { numRuns: 60 },
    );
  });

  it('is what stands between the document and a failure: the font shows no Chinese', () => {
    expect(() => compileToPdf(template, { text: '漢' })).toThrow('PDF/UA-1');
  });
});
