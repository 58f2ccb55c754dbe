// What an answer to a register's question says of each row, and since when: read out of the answer and its earlier versions.
import type { Signature } from '../answering.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { Answer, AnswerValue } from '../response.ts';
import { type RowValues, rowIdPattern } from './register.ts';

/** Signed by who made it so. */
export interface SaidRow extends Signature {
  /** Undefined: the row is not there. */
  readonly values: RowValues | undefined;
  /** No version of the answer ever had the row. */
  readonly neverThere: boolean;
}

export interface SaidRows {
  /** Every row that any version of the answer had. */
  readonly rows: readonly string[];
  of(row: string): SaidRow;
}

/**
 * An answer is one value with one time, but its rows are written one by one: a row has said what it says since the
 * first of the unbroken line of versions that end with the last one. `versions` oldest first; the last is what counts.
 * Undefined when nobody has answered: a prefilled answer that nobody has confirmed says nothing.
 */
export function saidRows(versions: readonly Answer[]): SaidRows | undefined {
  const confirmed = versions.filter(({ confirmed }) => confirmed);
  const first = confirmed[0];
  if (first === undefined) return undefined;
  const read = confirmed.map((answer) => ({ answer, rows: rowsIn(answer.value) }));
  const rows = [...new Set(read.flatMap(({ rows }) => [...rows.keys()]))];
  return {
    rows,
    of(row) {
      const values = read.at(-1)?.rows.get(row);
      const differs = ({ rows }: (typeof read)[number]): boolean => !isSameRow(rows.get(row), values);
      const since = read[read.findLastIndex(differs) + 1]?.answer ?? first;
      const { author, authorId, at } = since;
      return { values, author, authorId, at, neverThere: !rows.includes(row) };
    },
  };
}

/** The rows of a register's answer by id, without their id. A row where nothing is filled in is no row. */
export function rowsIn(value: AnswerValue): Map<string, RowValues> {
  const rows = new Map<string, RowValues>();
  for (const row of Array.isArray(value) ? (value as readonly AnswerValue[]) : []) {
    if (!isRecord(row)) continue;
    const { id, ...values } = row;
    if (typeof id === 'string' && rowIdPattern.test(id) && Object.keys(values).length > 0)
      rows.set(id, values);
  }
  return rows;
}

export function isSameRow(one: RowValues | undefined, other: RowValues | undefined): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null);
}

function isRecord(value: AnswerValue): value is { readonly [key: string]: AnswerValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
