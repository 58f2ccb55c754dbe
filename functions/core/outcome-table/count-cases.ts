// Counts the cases of a file by variable and category, and says what is wrong in which row.
import type { OutcomeTable, OutcomeVariable } from '../../../surveys/outcome-table/types.ts';
import type { ColumnUse, Mapping } from './match-columns.ts';
import { plainKey } from './plain-key.ts';
import {
  type Choices,
  type ReadValue,
  type ValueFault,
  valueReader,
  withoutContradiction,
} from './read-value.ts';
import type { CountedCases } from './sent-table.ts';

/** A file's cells by column: each text once, and for each row which text it has. */
export interface CaseColumn {
  readonly heading: string;
  readonly texts: readonly string[];
  /** By row, places in `texts`. */
  readonly cells: ArrayLike<number>;
}

export interface CaseFile {
  readonly columns: readonly CaseColumn[];
  readonly rows: number;
  /** The file's own number of each row, which people see in the margin; blank rows make it differ from the count. */
  readonly rowNumbers: ArrayLike<number>;
}

export type RowFault = {
  /** As the file numbers its rows, the headings being the first. */
  readonly row: number;
  readonly variable: string;
  readonly heading: string;
  readonly fault: ValueFault;
};

/** A text that is none of the variable's categories. For the one who has the file, and never sent. */
export interface UnknownText {
  readonly variable: string;
  readonly heading: string;
  readonly key: string;
  readonly text: string;
  readonly rows: number;
}

export interface Counting {
  readonly counted: CountedCases;
  /** The first of them; `faultyRows` counts all. */
  readonly faults: readonly RowFault[];
  readonly faultyRows: number;
  readonly unknown: readonly UnknownText[];
}

export interface CountOptions {
  readonly mapping: Mapping;
  /** By variable. */
  readonly choices?: ReadonlyMap<string, Choices>;
}

const mostFaults = 200;
const mostUnknown = 40;
const longestText = 80;

/** Rows with a fault are told and not counted. */
export function countCases(definition: OutcomeTable, file: CaseFile, options: CountOptions): Counting {
  const readers = definition.variables.flatMap((variable) => {
    const use = options.mapping.get(variable.id);
    return use === undefined
      ? []
      : [rowReader(variable, use, file, options.choices?.get(variable.id) ?? new Map())];
  });
  // Column by column: a file may have millions of cells.
  const isFaulty = new Uint8Array(file.rows);
  for (const { read } of readers) {
    for (let row = 0; row < file.rows; row += 1) if ('fault' in read(row)) isFaulty[row] = 1;
  }
  const isClosed = closedRows(definition, readers, file.rows);
  const counts = new Map(
    readers.map((reader): [string, Map<string, number>] => {
      const onlyClosed = reader.variable.scope === 'closed';
      const tally = new Array<number>(reader.variable.categories.length).fill(0);
      for (let row = 0; row < file.rows; row += 1) {
        if (isFaulty[row] === 1 || (onlyClosed && isClosed[row] === 0)) continue;
        const value = reader.read(row);
        if ('fault' in value) continue;
        for (const category of value.categories) tally[category] = (tally[category] ?? 0) + 1;
      }
      return [
        reader.variable.id,
        new Map(reader.variable.categories.map(({ id }, at) => [id, tally[at] ?? 0])),
      ];
    }),
  );
  const faultyRows = isFaulty.reduce((sum, one) => sum + one, 0);
  const faults = firstFaults(readers, file, isFaulty);
  const cases = file.rows - faultyRows;
  const unknown = readers.flatMap((reader) => reader.unknown()).slice(0, mostUnknown);
  return { counted: { cases, counts }, faults, faultyRows, unknown };
}

interface RowReader {
  readonly variable: OutcomeVariable;
  readonly heading: string;
  read(row: number): ReadValue;
  unknown(): UnknownText[];
}

function rowReader(
  variable: OutcomeVariable,
  use: ColumnUse,
  { columns }: CaseFile,
  choices: Choices,
): RowReader {
  const reader = valueReader(variable, choices);
  if ('byCategory' in use) return byCategoryReader(variable, use, columns);
  const column = columns[use.column] ?? { heading: '', texts: [], cells: [] };
  const values = column.texts.map(reader);
  const nothing: ReadValue = { fault: 'unknown-value' };
  return {
    variable,
    heading: column.heading,
    read: (row) => values[column.cells[row] ?? -1] ?? nothing,
    unknown: () => unknownTexts(variable, column, values),
  };
}

function unknownTexts(
  variable: OutcomeVariable,
  { heading, texts, cells }: CaseColumn,
  values: readonly ReadValue[],
): UnknownText[] {
  const rowsWith = new Map<number, number>();
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row] ?? 0;
    const value = values[cell];
    if (value !== undefined && 'fault' in value && value.fault === 'unknown-value')
      rowsWith.set(cell, (rowsWith.get(cell) ?? 0) + 1);
  }
  return [...rowsWith].map(([cell, rows]) => {
    const text = texts[cell] ?? '';
    return { variable: variable.id, heading, key: plainKey(text), text: text.slice(0, longestText), rows };
  });
}

const yes = new Set(['ja', 'j', '1', 'sant', 'true', 'x']);
const no = new Set(['nej', 'n', '0', 'falskt', 'false', '']);

/** One column for each category: those that say yes. None at all is the category for what is missing, where there is one. */
function byCategoryReader(
  variable: OutcomeVariable,
  { byCategory }: Extract<ColumnUse, { byCategory: unknown }>,
  columns: readonly CaseColumn[],
): RowReader {
  const missing = variable.categories.findIndex(({ synonyms }) => synonyms.includes(''));
  const parts = byCategory.flatMap(({ category, column: at }) => {
    const column = columns[at];
    const place = variable.categories.findIndex(({ id }) => id === category);
    if (column === undefined || place < 0) return [];
    const says = column.texts.map((text) => {
      const key = plainKey(text);
      return yes.has(key) ? 'yes' : no.has(key) ? 'no' : 'unknown';
    });
    return [{ place, column, says }];
  });
  return {
    variable,
    heading: parts[0]?.column.heading ?? '',
    read(row) {
      const found: number[] = [];
      for (const { place, column, says } of parts) {
        const said = says[column.cells[row] ?? -1];
        if (said === 'unknown') return { fault: 'unknown-value' };
        if (said === 'yes') found.push(place);
      }
      if (found.length === 0 && missing >= 0) return { categories: [missing] };
      return withoutContradiction(found, variable.categories, variable.exclusive);
    },
    unknown: () => [],
  };
}

function firstFaults(
  readers: readonly RowReader[],
  { rowNumbers }: CaseFile,
  isFaulty: ArrayLike<number>,
): RowFault[] {
  const faults: RowFault[] = [];
  for (let row = 0; row < isFaulty.length && faults.length < mostFaults; row += 1) {
    if (isFaulty[row] !== 1) continue;
    for (const { variable, heading, read } of readers) {
      const value = read(row);
      if ('fault' in value)
        faults.push({ row: rowNumbers[row] ?? 0, variable: variable.id, heading, fault: value.fault });
    }
  }
  return faults;
}

/** By row, 1 where the status says that the case is closed. */
function closedRows({ closedBy }: OutcomeTable, readers: readonly RowReader[], rows: number): Uint8Array {
  const isClosed = new Uint8Array(rows);
  const status = readers.find(({ variable }) => variable.id === closedBy.variable);
  if (status === undefined) return isClosed;
  const closes = status.variable.categories.map(({ id }) => !closedBy.openCategories.includes(id));
  for (let row = 0; row < rows; row += 1) {
    const value = status.read(row);
    if ('categories' in value && value.categories.some((at) => closes[at] === true)) isClosed[row] = 1;
  }
  return isClosed;
}
