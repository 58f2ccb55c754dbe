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
  const tallies = readers.map(({ variable }) => new Array<number>(variable.categories.length).fill(0));
  const faults: RowFault[] = [];
  let faultyRows = 0;
  let cases = 0;
  for (let row = 0; row < file.rows; row += 1) {
    const read = readers.map((reader) => reader.read(row));
    const isFaulty = read.some((one) => 'fault' in one);
    if (isFaulty) {
      faultyRows += 1;
      for (const [at, one] of read.entries()) {
        const reader = readers[at];
        if (!('fault' in one) || reader === undefined || faults.length >= mostFaults) continue;
        const { variable, heading } = reader;
        faults.push({ row: file.rowNumbers[row] ?? 0, variable: variable.id, heading, fault: one.fault });
      }
      continue;
    }
    cases += 1;
    const isClosed = closedIn(definition, readers, read);
    for (const [at, one] of read.entries()) {
      const tally = tallies[at];
      if ('fault' in one || tally === undefined) continue;
      if (readers[at]?.variable.scope === 'closed' && !isClosed) continue;
      for (const category of one.categories) tally[category] = (tally[category] ?? 0) + 1;
    }
  }
  const counts = new Map(
    readers.map(({ variable }, at) => [
      variable.id,
      new Map(variable.categories.map(({ id }, place) => [id, tallies[at]?.[place] ?? 0])),
    ]),
  );
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

function closedIn(
  { closedBy }: OutcomeTable,
  readers: readonly RowReader[],
  read: readonly ReadValue[],
): boolean {
  const at = readers.findIndex(({ variable }) => variable.id === closedBy.variable);
  const value = read[at];
  const [place = -1] = value !== undefined && 'categories' in value ? value.categories : [];
  const id = readers[at]?.variable.categories[place]?.id;
  return id !== undefined && !closedBy.openCategories.includes(id);
}
