// What a field holds as a cell of a sheet, and what a cell says of a field.
import { readCellText } from '../../cell-text.ts';
import type { FieldRule, PlanValue } from '../field.ts';
import { keptWords } from './sheet-columns.ts';

/** A cell as a spreadsheet program gives it back; days as `2027-12-31`. */
export type SheetValue = string | number | boolean | null;

/** null: an empty cell. */
export function cellOfValue(rule: FieldRule, value: PlanValue | undefined): string | number | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value === 'number') return value;
  if (rule.type !== 'choice') return String(value);
  return rule.choices.find((choice) => choice.value === value)?.label.sv ?? String(value);
}

/** Does the cell, as it was read, still say what the export wrote there? Programs write line breaks in their own way. */
export function isUntouched(rule: FieldRule, value: PlanValue | undefined, cell: SheetValue): boolean {
  const written = cellOfValue(rule, value);
  if (written === null || written === '') return cell === null || cell === '';
  if (typeof written === 'string' && typeof cell === 'string')
    return withPlainBreaks(written) === withPlainBreaks(readCellText(cell));
  return written === cell;
}

/**
 * What the field is to hold. Nothing is refused here: what fits no rule comes out as it stands, for the check of every
 * value to refuse.
 */
export function valueOfCell(rule: FieldRule, cell: SheetValue): PlanValue {
  if (cell === null) return null;
  if (typeof cell === 'boolean') return cell;
  const text = typeof cell === 'string' ? withPlainBreaks(readCellText(cell)) : undefined;
  if (text?.trim() === '') return null;
  switch (rule.type) {
    case 'line':
    case 'text':
      return text ?? String(cell);
    case 'day':
      return text?.trim() ?? String(cell);
    case 'number':
      return text === undefined ? cell : (numberIn(text) ?? text);
    case 'choice':
      return choiceIn(rule, text ?? String(cell));
    case 'lines':
      return (text ?? String(cell))
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
  }
}

/** Undefined for a word that is neither. */
export function keptInCell(cell: SheetValue): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  const word = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
  if (word === keptWords.true || word === 'yes') return true;
  return word === keptWords.false || word === 'nej' || word === 'förslag' || word === 'no'
    ? false
    : undefined;
}

function withPlainBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** As people write numbers in Swedish: `1 234,5`. */
function numberIn(text: string): number | undefined {
  const plain = text
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(/kr\.?$/i, '')
    .replace(',', '.')
    .replace('−', '-');
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(plain) ? Number(plain) : undefined;
}

function choiceIn({ choices }: Extract<FieldRule, { type: 'choice' }>, text: string): string {
  const wanted = text.trim().toLowerCase();
  const found = choices.find(({ value, label }) =>
    [value, label.sv, label.en].some((name) => name.toLowerCase() === wanted),
  );
  return found?.value ?? text;
}
