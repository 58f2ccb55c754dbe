// Columns and cells that several sheets share.
import { markWords } from '../../sheets/marks.ts';
import type { Cell, SheetColumn } from '../../sheets/sheet.ts';

export const areaColumns: readonly SheetColumn[] = [
  { heading: 'Område-id', width: 26 },
  { heading: 'Område', width: 44 },
];

export const count = (heading: string): SheetColumn => ({ heading, width: 12 });
export const mean = (heading: string): SheetColumn => ({ heading, width: 12, format: 'two-decimals' });
export const text = (heading: string, width: number): SheetColumn => ({ heading, width });

export const { missing } = markWords;

/** Nothing is not zero: what is missing says so. */
export function known(value: number | undefined): Cell {
  return value ?? missing;
}
