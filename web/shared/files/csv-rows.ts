// A CSV file (RFC 4180) row by row: commas, semicolons or tabs, whichever the headings are parted by.
import { UnusableFile } from './file-fault.ts';

const quote = '"';

/** Each row with the number of the line that it begins on, from 1. Throws `UnusableFile`. */
export function forEachCsvRow(
  text: string,
  visit: (cells: readonly string[], rowNumber: number) => void,
): void {
  const { separator, start } = findSeparator(text);
  let cells: string[] = [];
  let at = start;
  let rowNumber = start === 0 ? 1 : 2;
  let rowOfCells = rowNumber;
  const endRow = () => {
    visit(cells, rowOfCells);
    cells = [];
    rowNumber += 1;
    rowOfCells = rowNumber;
  };
  while (at < text.length) {
    const cell = text[at] === quote ? quotedCell(text, at, rowOfCells) : plainCell(text, at, separator);
    cells.push(cell.text);
    rowNumber += cell.lineBreaks;
    at = cell.end;
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) cells.push('');
      continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    endRow();
  }
  if (cells.length > 0) endRow();
}

interface ReadCell {
  readonly text: string;
  /** Where the separator or the line's end stands. */
  readonly end: number;
  readonly lineBreaks: number;
}

function plainCell(text: string, from: number, separator: string): ReadCell {
  // By code: a text of one sign for each would be made millions of times.
  const code = separator.charCodeAt(0);
  let end = from;
  for (; end < text.length; end += 1) {
    const sign = text.charCodeAt(end);
    if (sign === code || sign === 10 || sign === 13) break;
  }
  return { text: text.slice(from, end), end, lineBreaks: 0 };
}

/** From one quote to the next that does not stand doubled. What follows before the separator belongs to the cell too. */
function quotedCell(text: string, from: number, row: number): ReadCell {
  let end = text.indexOf(quote, from + 1);
  while (end >= 0 && text[end + 1] === quote) end = text.indexOf(quote, end + 2);
  if (end < 0) throw new UnusableFile({ kind: 'open-quote', row });
  const inside = text.slice(from + 1, end).replaceAll('""', quote);
  const next = text[end + 1];
  const isEnd =
    next === undefined || next === '\n' || next === '\r' || next === ';' || next === ',' || next === '\t';
  if (!isEnd) throw new UnusableFile({ kind: 'open-quote', row });
  return { text: inside, end: end + 1, lineBreaks: (inside.match(/\n/g) ?? []).length };
}

/** By what parts the headings most often. Excel may say it in a line of its own: `sep=;`. */
function findSeparator(text: string): { readonly separator: string; readonly start: number } {
  const said = /^sep=([;,\t])\r?\n/i.exec(text);
  if (said?.[1] !== undefined) return { separator: said[1], start: said[0].length };
  const headings = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? '';
  const bare = headings.replaceAll(/"(?:[^"]|"")*"/g, '');
  const [best = ';'] = [';', ',', '\t'].sort((a, b) => bare.split(b).length - bare.split(a).length);
  return { separator: best, start: 0 };
}
