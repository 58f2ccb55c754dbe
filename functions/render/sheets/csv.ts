// A sheet as CSV by RFC 4180: UTF-8 with a byte order mark, which Excel needs to read å, ä and ö.
import { cellText } from '../../core/cell-text.ts';
import type { Cell, Sheet } from './sheet.ts';

/** `semicolon` as a Swedish Excel opens it, with decimal commas; `comma` as programs read it, with decimal points. */
export type Separator = 'semicolon' | 'comma';

const signs = { semicolon: { between: ';', decimal: ',' }, comma: { between: ',', decimal: '.' } } as const;

export function writeCsv({ columns, rows }: Sheet, separator: Separator): Uint8Array {
  const { between, decimal } = signs[separator];
  const field = (cell: Cell): string => {
    if (cell === undefined) return '';
    if (typeof cell === 'number') return quoted(String(cell).replace('.', decimal), between);
    return quoted(cellText(cell), between);
  };
  const lines = [columns.map(({ heading }) => heading), ...rows].map((cells) =>
    cells.map(field).join(between),
  );
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`);
}

function quoted(text: string, between: string): string {
  const needsQuotes = text.includes(between) || /["\r\n]|^\s|\s$/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
