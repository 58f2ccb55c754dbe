// A county's and the nation's totals: sums of what municipalities sent, as intervals, and only where enough of them enter.
import type { OutcomeTable } from '../../../surveys/outcome-table/types.ts';
import type { SentTable } from '../outcome-table/sent-table.ts';
import { type Cell, sumOf } from './cell.ts';
import type { Disclosed } from './disclosed.ts';
import { fewestInCounty } from './thresholds.ts';

/**
 * `municipalities`: how many the sum is of. `suppressed`: fewer than three, or of counties that are hidden themselves.
 * `missing`: nobody has sent it. `not-applicable`: nobody has cases that it is about.
 */
export type Total =
  | {
      readonly status: 'shown';
      readonly municipalities: number;
      /** By category; `all` alone for the number of cases. */
      readonly cells: Readonly<Record<string, Cell>>;
      /** Counties that are hidden themselves and not in the sum; absent when there is none. */
      readonly countiesLeftOut?: number;
    }
  | { readonly status: 'suppressed' | 'missing' | 'not-applicable' };

export interface Totals {
  readonly cases: Total;
  readonly closed: Total;
  readonly variables: Readonly<Record<string, Total>>;
}

type Cells = Readonly<Record<string, Cell>>;

/** What one municipality adds to a sum: its cells, nothing because it has no such cases, or nothing that may be told. */
type Part = Cells | 'none' | 'hidden' | 'missing';

interface Sum {
  readonly name: string;
  readonly take: (table: SentTable) => Part;
}

/** By the sum's name, the tables that it is made of. */
export type TablesBySum = ReadonlyMap<string, readonly SentTable[]>;

/** The tables that a county's sums are made of; `held-back` while those that were sent are too few for any sum. */
export type CountyTables = readonly SentTable[] | TablesBySum | 'held-back';

/** Sums of one county's tables. */
export function addUpCounty(definition: OutcomeTable, tables: CountyTables): Disclosed<Totals> {
  return totals(definition, (sum) => total(partsOf(tables, sum))) as Disclosed<Totals>;
}

/**
 * Sums of the nation's tables, by county. A county that is hidden in a sum does not enter the nation's: tables come one by
 * one, and what hidden counties added together would change by one or two of them.
 */
export function addUpNation(definition: OutcomeTable, counties: readonly CountyTables[]): Disclosed<Totals> {
  return totals(definition, (sum) => {
    const counted = counties.map((tables) => partsOf(tables, sum));
    const shown = counted.filter((parts) => total(parts).status !== 'suppressed');
    const leftOut = counted.length - shown.length;
    const all = total(shown.flat());
    if (leftOut === 0) return all;
    return all.status === 'shown' ? { ...all, countiesLeftOut: leftOut } : { status: 'suppressed' };
  }) as Disclosed<Totals>;
}

export function sumNames(definition: OutcomeTable): string[] {
  return sumsOf(definition).map(({ name }) => name);
}

/** What a table adds to the sums: cells by the sum's name. A sum that it adds nothing to is not there. */
export function addedBy(definition: OutcomeTable, table: SentTable): ReadonlyMap<string, Cells> {
  return new Map(
    sumsOf(definition).flatMap(({ name, take }) => {
      const part = take(table);
      return isCells(part) ? [[name, part]] : [];
    }),
  );
}

function sumsOf({ variables }: OutcomeTable): Sum[] {
  return [casesSum, closedSum, ...variables.map(({ id }) => sumOfVariable(id))];
}

function totals({ variables }: OutcomeTable, add: (sum: Sum) => Total): Totals {
  return {
    cases: add(casesSum),
    closed: add(closedSum),
    variables: Object.fromEntries(variables.map(({ id }) => [id, add(sumOfVariable(id))])),
  };
}

const casesSum: Sum = { name: 'cases', take: ({ cases }) => ({ all: cases }) };

const closedSum: Sum = {
  name: 'closed',
  take: ({ cases, closed }) => (closed === undefined ? withoutVariables(cases) : { all: closed }),
};

function sumOfVariable(id: string): Sum {
  return { name: `variables/${id}`, take: (table) => partOf(table, id) };
}

function partOf({ cases, variables }: SentTable, id: string): Part {
  const sent = variables[id];
  if (sent === undefined) return withoutVariables(cases);
  switch (sent.status) {
    case 'shown':
      return sent.cells;
    case 'not-applicable':
      return 'none';
    case 'missing':
      return 'missing';
    case 'suppressed':
      return 'hidden';
  }
}

/** No cases at all are none of any kind; too few to be said anything of are hidden. */
function withoutVariables(cases: Cell): Part {
  return 'count' in cases ? 'none' : 'hidden';
}

function isCells(part: Part): part is Cells {
  return typeof part === 'object';
}

function partsOf(tables: CountyTables, { name, take }: Sum): Part[] {
  if (tables === 'held-back') return ['hidden'];
  return (tables instanceof Map ? (tables.get(name) ?? []) : tables).map(take);
}

function total(parts: readonly Part[]): Total {
  const cells = parts.filter(isCells);
  if (cells.length >= fewestInCounty) {
    const ids = Object.keys(cells[0] ?? {});
    const sum = (id: string) => sumOf(cells.flatMap((each) => each[id] ?? []));
    return {
      status: 'shown',
      municipalities: parts.filter((part) => isCells(part) || part === 'none').length,
      cells: Object.fromEntries(ids.map((id) => [id, sum(id)])),
    };
  }
  if (cells.length > 0 || parts.includes('hidden')) return { status: 'suppressed' };
  if (parts.includes('missing') || parts.length === 0) return { status: 'missing' };
  return { status: 'not-applicable' };
}
