// Finds the indicators in a table that somebody else made: which sheet, which row has the headings, which column the codes.
import type { KnownIndicator, KnownValue } from './known-set.ts';
import { readCode, readNumber, readYesNo } from './read-value.ts';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export interface FoundTable {
  readonly sheet: string;
  /** One for each column with values that can be read, in the file's order; without a question. */
  readonly indicators: readonly KnownIndicator[];
  /** Headings of columns that nothing is read from. */
  readonly unread: readonly string[];
  /** Texts that are no value, by column: they are kept as missing. */
  readonly unclear: readonly { readonly id: string; readonly texts: readonly string[] }[];
  /** Codes that stand on several rows; what differs between those is kept as missing. */
  readonly repeated: readonly string[];
  /** Municipalities that the file has a row for. */
  readonly municipalities: number;
}

export type NoTable = { readonly fault: 'no-municipalities' | 'no-headings' | 'no-indicators' };

/** A column with more texts than this that are no value holds something else, such as names. */
const mostUnclear = 0.1;

interface Row {
  readonly code: string;
  readonly cells: readonly string[];
}

interface Place {
  readonly sheet: Sheet;
  readonly column: number;
  readonly first: number;
  readonly rows: readonly Row[];
}

/** `kind`: what the columns hold that are looked for. */
export function readTable(
  sheets: readonly Sheet[],
  kind: KnownIndicator['kind'],
  municipalities: ReadonlySet<string>,
): FoundTable | NoTable {
  const place = findCodes(sheets, municipalities);
  if (place === undefined) return { fault: 'no-municipalities' };
  const headings = findHeadings(place);
  if (headings === undefined) return { fault: 'no-headings' };
  const columns = headings.flatMap((heading, at) =>
    heading === '' || at === place.column ? [] : [readColumn(place.rows, at, heading, kind)],
  );
  const read = withOwnIds(columns.filter((column) => column.isRead));
  if (read.length === 0) return { fault: 'no-indicators' };
  const rowsOf = Map.groupBy(place.rows, ({ code }) => code);
  return {
    sheet: place.sheet.name,
    indicators: read.map(({ id, heading, values }) => ({ id, name: heading, kind, values })),
    unread: columns.filter((column) => !column.isRead).map(({ heading }) => heading),
    unclear: read.flatMap(({ id, unclear }) => (unclear.length === 0 ? [] : [{ id, texts: unclear }])),
    repeated: [...rowsOf].flatMap(([code, rows]) => (rows.length > 1 ? [code] : [])),
    municipalities: rowsOf.size,
  };
}

/** The column, in any sheet, with the most different codes of municipalities. */
function findCodes(sheets: readonly Sheet[], municipalities: ReadonlySet<string>): Place | undefined {
  let best: Place | undefined;
  let most = 0;
  for (const sheet of sheets) {
    const width = Math.max(0, ...sheet.rows.map((row) => row.length));
    for (let column = 0; column < width; column += 1) {
      const rows = sheet.rows.flatMap((cells, at) => {
        const code = readCode(cells[column] ?? '', municipalities);
        return code === undefined ? [] : [{ code, cells, at }];
      });
      const codes = new Set(rows.map(({ code }) => code)).size;
      const [first] = rows;
      if (codes > most && first !== undefined) {
        most = codes;
        best = { sheet, column, first: first.at, rows };
      }
    }
  }
  // A few numbers that happen to be codes are no table of municipalities.
  return most < 3 ? undefined : best;
}

/** The row over the first municipality with the most texts that are no values: rows of the whole country may stand between. */
function findHeadings({ sheet, first }: Place): string[] | undefined {
  let best: readonly string[] | undefined;
  let most = 0;
  for (const row of sheet.rows.slice(0, first)) {
    const texts = row.filter((cell) => isHeading(cell)).length;
    if (texts > 0 && texts >= most) {
      most = texts;
      best = row;
    }
  }
  return best?.map((cell) => cell.replaceAll(/\s+/g, ' ').trim());
}

function isHeading(cell: string): boolean {
  return readYesNo(cell) === undefined && readNumber(cell) === undefined;
}

interface Column {
  readonly heading: string;
  readonly at: number;
  readonly isRead: boolean;
  readonly values: Record<string, KnownValue>;
  readonly unclear: readonly string[];
}

function readColumn(rows: readonly Row[], at: number, heading: string, kind: KnownIndicator['kind']): Column {
  const read = kind === 'yes-no' ? readYesNo : readNumber;
  const values = new Map<string, KnownValue>();
  const unclear = new Set<string>();
  let texts = 0;
  let known = 0;
  for (const { code, cells } of rows) {
    const cell = cells[at] ?? '';
    const value = read(cell);
    if (value === undefined) {
      texts += 1;
      if (unclear.size < 5) unclear.add(cell.trim());
    }
    if (typeof value === 'number') known += 1;
    const standing = values.get(code);
    values.set(code, standing === undefined || standing === (value ?? null) ? (value ?? null) : null);
  }
  return {
    heading,
    at,
    isRead: known > 0 && texts <= rows.length * mostUnclear,
    values: Object.fromEntries(values),
    unclear: [...unclear],
  };
}

/** By the heading; where several columns have the same, by it and the column's letter. */
function withOwnIds(columns: readonly Column[]): (Column & { readonly id: string })[] {
  const times = Map.groupBy(columns, ({ heading }) => heading);
  return columns.map((column) => {
    const isAlone = (times.get(column.heading)?.length ?? 0) === 1;
    return { ...column, id: isAlone ? column.heading : `${column.heading} (${letterOf(column.at)})` };
  });
}

/** 0 is `A`, 26 is `AA`. */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}
