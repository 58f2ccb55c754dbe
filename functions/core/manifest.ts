// What a data file says of itself, wherever it is made. By it anybody can see that they have all of a file, and of what.
import type { Separator } from './csv-text.ts';
import { type Mark, marks } from './disclosure/national-figure.ts';

/** The sheet or table that says it is called this in every file. */
export const manifestName = 'Om filen';

/**
 * A label and what it says: what the file is, of what, as it was when, by which versions and choices. A fact without a
 * label goes on with the one before.
 */
export type Fact = readonly [label: string | undefined, value: string | number | undefined];

export interface TableFacts {
  readonly name: string;
  /** Headings not counted. */
  readonly rows: number;
  readonly columns: number;
  /** SHA-256 (lower-case hex) over the whole table as a CSV file, with each separator. */
  readonly sha256: Readonly<Record<Separator, string>>;
  /** How many cells each mark stands for, of the marks that the table may hold. */
  readonly marks: Readonly<Partial<Record<Mark, number>>>;
}

/** How many there are of each mark; what is undefined is no mark. */
export function countMarks(found: readonly (Mark | undefined)[]): Readonly<Record<Mark, number>> {
  const count = (wanted: Mark) => found.filter((mark) => mark === wanted).length;
  return Object.fromEntries(marks.map((mark) => [mark, count(mark)])) as Record<Mark, number>;
}
