// What people have written, for a document that must show all of it: nothing is dropped that says something.
// What Source Sans 3 cannot show is written as its code in Unicode, as [U+1F642], and long runs may break anywhere.
import { isPrintable } from './printable-text.ts';

const lineBreak = /\r\n|[\n\r\u2028\u2029]/;
/** They say only where a line may break, or how an emoji is drawn. */
const invisible = /\u00ad|\u200b|\u2060|\ufeff|\ufe0e|\ufe0f/g;
/** Twelve letters, with the marks on them, of a run too long for any line. */
const piece = /(?:\P{M}\p{M}*){12}/gu;
const longRun = /\S{30,}/g;
const zeroWidthSpace = '\u200b';

/** One line for each line that was written, empty ones too. */
export function exactLines(text: string): string[] {
  return text.split(lineBreak).map(exactLine);
}

/** The same on one line, for names and other short texts. */
export function exactLine(text: string): string {
  const shown = text.normalize('NFC').replace(invisible, '').replaceAll('\t', '    ');
  return withCodes(shown).replace(longRun, (run) => run.replace(piece, `$&${zeroWidthSpace}`));
}

/** What a reader of a document with codes must know. */
export const codesNotice =
  'Tecken som dokumentets teckensnitt saknar, som emojier och bokstäver ur andra alfabet, står som sin kod i Unicode inom hakparentes, till exempel [U+1F642]. Så går inget förlorat. I Lägesbild visas de som de skrevs.';

/** Says a document something in codes? */
export function hasCodes(document: unknown): boolean {
  return JSON.stringify(document).includes('[U+');
}

/** Neighbours share a bracket, and the same one over and over is counted: `[U+1F642 ×3 0627]`. */
function withCodes(text: string): string {
  let line = '';
  let codes: { readonly code: string; count: number }[] = [];
  const flush = () => {
    const words = codes.map(({ code, count }) => (count === 1 ? code : `${code} ×${count}`));
    if (words.length > 0) line += `[U+${words.join(' ')}]`;
    codes = [];
  };
  for (const character of text) {
    if (isPrintable(character)) {
      flush();
      line += character;
      continue;
    }
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const last = codes.at(-1);
    if (last?.code === code) last.count += 1;
    else codes.push({ code, count: 1 });
  }
  flush();
  return line;
}
