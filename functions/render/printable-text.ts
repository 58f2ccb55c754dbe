// Text from outside, made safe to set in a document whose only font is Source Sans 3.
// PDF/UA forbids text that the font cannot show, and direction marks could make a page say what the data does not.

const control = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;
/** Latin with its European extensions, combining marks that NFC leaves, and common punctuation: all in the font. */
const unknown =
  /[^\u0020-\u007E\u00A0-\u017F\u0218-\u021B\u2010-\u2015\u2018-\u201E\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203A\u20AC\u2122\u2190-\u2193\u2212\u2260\u2264\u2265]/gu;

/** The text with control and direction characters dropped, and characters outside the font as `?`. */
export function printableText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(control, '')
    .replace(unknown, '?');
}

/** Can this one character be shown, and does it play no tricks? */
export function isPrintable(character: string): boolean {
  return character.replace(control, '').replace(unknown, '') !== '';
}

/** The same value with every string in it printable; keys stay as they are. */
export function printable<Value>(value: Value): Value {
  return printableValue(value) as Value;
}

function printableValue(value: unknown): unknown {
  if (typeof value === 'string') return printableText(value);
  if (Array.isArray(value)) return value.map(printableValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, printableValue(inner)]));
}
