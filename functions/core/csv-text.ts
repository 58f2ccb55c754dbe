// Rows as CSV by RFC 4180, with a byte order mark, which Excel needs to read å, ä and ö, and without formulas.
import { cellText } from './cell-text.ts';

/** `semicolon` as a Swedish Excel opens it, with decimal commas; `comma` as programs read it, with decimal points. */
export type Separator = 'semicolon' | 'comma';
/** Undefined is an empty cell. */
export type CsvCell = string | number | undefined;

const signs = { semicolon: { between: ';', decimal: ',' }, comma: { between: ',', decimal: '.' } } as const;

export function csvText(rows: readonly (readonly CsvCell[])[], separator: Separator): string {
  const { between, decimal } = signs[separator];
  const field = (cell: CsvCell): string => {
    if (cell === undefined) return '';
    if (typeof cell === 'number') return quoted(String(cell).replace('.', decimal), between);
    return quoted(cellText(cell), between);
  };
  return `\uFEFF${rows.map((cells) => `${cells.map(field).join(between)}\r\n`).join('')}`;
}

function quoted(text: string, between: string): string {
  const needsQuotes = text.includes(between) || /["\r\n]|^\s|\s$/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
