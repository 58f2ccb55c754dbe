// A county's and the nation's totals: sums of what municipalities sent, as intervals, and only where enough of them enter.
import type { OutcomeTable } from '../../../surveys/outcome-table/types.ts';
import type { SentTable } from '../outcome-table/sent-table.ts';
import { type Cell, sumOf } from './cell.ts';
import type { Disclosed } from './disclosed.ts';
import { fewestInCounty } from './thresholds.ts';

/**
 * `municipalities`: how many the sum is of. `suppressed`: fewer than three, or left out so that a difference tells nothing.
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

/** What one municipality adds to a sum: its cells, nothing because it has no such cases, or nothing that may be told. */
type Part = Readonly<Record<string, Cell>> | 'none' | 'hidden' | 'missing';
type Take = (table: SentTable) => Part;

/** Sums of one county's tables. */
export function addUpCounty(definition: OutcomeTable, tables: readonly SentTable[]): Disclosed<Totals> {
  return totals(definition, (take) => total(tables.map(take))) as Disclosed<Totals>;
}

/**
 * Sums of the nation's tables, by county. A county that is hidden in a sum enters the nation's only together with others
 * that are: at least two, with at least three municipalities between them.
 */
export function addUpNation(
  definition: OutcomeTable,
  counties: readonly (readonly SentTable[])[],
): Disclosed<Totals> {
  return totals(definition, (take) => {
    const parts = counties.map((tables) => tables.map(take));
    const isHidden = (county: readonly Part[]) => total(county).status === 'suppressed';
    const hidden = parts.filter((county) => isHidden(county) && entering(county) > 0);
    const enough = hidden.length >= 2 && entering(hidden.flat()) >= fewestInCounty;
    const sum = total([
      ...parts.filter((county) => !isHidden(county)).flat(),
      ...(enough ? hidden.flat() : []),
    ]);
    if (hidden.length === 0 || enough) return sum;
    return sum.status === 'shown' ? { ...sum, countiesLeftOut: hidden.length } : { status: 'suppressed' };
  }) as Disclosed<Totals>;
}

function totals({ variables }: OutcomeTable, add: (take: Take) => Total): Totals {
  return {
    cases: add(({ cases }) => ({ all: cases })),
    closed: add(({ cases, closed }) => (closed === undefined ? withoutVariables(cases) : { all: closed })),
    variables: Object.fromEntries(variables.map(({ id }) => [id, add((table) => partOf(table, id))])),
  };
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

function isCells(part: Part): part is Readonly<Record<string, Cell>> {
  return typeof part === 'object';
}

function entering(parts: readonly Part[]): number {
  return parts.filter(isCells).length;
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
