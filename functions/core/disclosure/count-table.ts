// A two-way table of counts, and which of its cells are hidden.

/** Rows of counts of people or cases: whole numbers from 0. All rows are equally long. */
export type CountTable = readonly (readonly number[])[];

/** True where the cell is hidden. */
export type HiddenCells = readonly (readonly boolean[])[];
