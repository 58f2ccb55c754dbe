// A table of data as a spreadsheet holds it: columns with names, rows of numbers and texts. CSV and XLSX only write it.
import type { Mark } from '../../core/disclosure/national-figure.ts';

/** Absent: an empty cell. Numbers are not rounded; how many decimals are shown is the column's. */
export type Cell = string | number | undefined;

export interface SheetColumn {
  readonly heading: string;
  /** Characters. */
  readonly width: number;
  /** How numbers are shown; texts, and numbers shown as they are, have none. `share` is 0..1. */
  readonly format?: 'one-decimal' | 'two-decimals' | 'share';
  /** Shaded: what a reader who may write in the file is to leave as it is. */
  readonly isFixed?: true;
}

export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly Cell[])[];
  /** The marks that may stand in a number's place, in the words of `markWords`; they are counted in the manifest. */
  readonly marks?: readonly Mark[];
}
