// Sheets as an Excel file: a bold header row that stays, numbers as numbers, texts never run as formulas.
import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/node';
import { cellText } from '../../core/cell-text.ts';
import { palette } from '../charts/palette.ts';
import type { Cell, Sheet, SheetColumn } from './sheet.ts';

const formats = { 'one-decimal': '0.0', 'two-decimals': '0.00', share: '0%' } as const;

export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const files = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    data: [
      columns.map(headerCell),
      ...rows.map((cells) => cells.map((cell, at) => bodyCell(cell, columns[at]))),
    ] as Row[],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }));
  return writeExcelFile(files, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
}

/** Three lines of a heading in a narrow column; without it Excel shows the last one alone. */
const headerPoints = 46;

/** What XML cannot hold at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Programs read `_x0041_` as a letter's code; with its first character as a code it is read as it stands. */
const looksLikeCode = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** What the writer would leave out without a word: it is written as its code. */
const leftOut = /[\uFFFD\p{Noncharacter_Code_Point}]/gu;

function written(text: string): string {
  const cell = cellText(text.toWellFormed().replace(notInXml, ''));
  // The writer looks texts up by name in an object, and would find what every object has.
  if (cell in {}) return `${asCode(cell)}${cell.slice(1)}`;
  return cell
    .replace(looksLikeCode, '_x005F_')
    .replace(leftOut, (character) => character.split('').map(asCode).join(''));
}

function asCode(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

const shade = { backgroundColor: palette.sunken } as const;

function headerCell({ heading, isFixed }: SheetColumn): CellObject {
  return {
    value: written(heading),
    type: String,
    fontWeight: 'bold',
    wrap: true,
    height: headerPoints,
    alignVertical: 'bottom',
    bottomBorderStyle: 'thin',
    ...(isFixed && shade),
  };
}

function bodyCell(cell: Cell, column: SheetColumn | undefined): CellObject | null {
  const ground = column?.isFixed && shade;
  if (cell === undefined) return null;
  if (typeof cell === 'string')
    return { value: written(cell), type: String, wrap: true, alignVertical: 'top', ...ground };
  const format = column?.format;
  const look = { alignVertical: 'top', ...(format && { format: formats[format] }), ...ground } as const;
  return { value: cell, type: Number, ...look };
}
