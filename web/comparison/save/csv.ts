// Rows as CSV the way a Swedish Excel opens it: UTF-8 with byte order mark, semicolons, decimal commas, no formulas.
import { cellText } from '../../../functions/core/cell-text.ts';

export type Cell = string | number | undefined;

export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(writeCell).join(';')}\r\n`).join('')}`;
}

function writeCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = cellText(cell);
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
