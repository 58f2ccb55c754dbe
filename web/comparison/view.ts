// What the page shows stands in its address, so that a copied link gives the same view and "back" goes back.
import { paths } from '../shared/paths.ts';
import { columnsOf } from './columns.ts';
import type { Column, Comparison } from './comparison.ts';
import { type Measure, measuresIn } from './measures.ts';

/** `code` and `north` say where a county lies; a column's id, the number there. */
export type OrderBy = 'code' | 'north' | { readonly column: string };

export interface View {
  readonly measure: Measure;
  readonly columns: readonly Column[];
  /** The one whose counties are drawn; undefined only when there is none. */
  readonly column: Column | undefined;
  readonly orderBy: OrderBy;
  /** Of numbers only: the lowest first. */
  readonly isRising: boolean;
  /** The county that is opened. */
  readonly county: string | undefined;
}

/** What in the view may be changed at a time. */
export interface Change {
  readonly measure?: Measure['id'];
  readonly column?: string;
  readonly orderBy?: OrderBy;
  readonly isRising?: boolean;
  /** Undefined closes the opened one. */
  readonly county?: string | undefined;
}

/** Undefined when the round has asked municipalities nothing. What the address says and is not understood is left out. */
export function readView(comparison: Comparison, query: string): View | undefined {
  const given = new URLSearchParams(query);
  const offered = measuresIn(comparison);
  const measure = offered.find(({ id }) => id === given.get('matt')) ?? offered[0];
  if (measure === undefined) return undefined;
  const columns = columnsOf(comparison, measure);
  const named = (id: string | null) => columns.find((column) => column.id === id);
  return {
    measure,
    columns,
    column: named(given.get('omrade')) ?? columns[0],
    orderBy: orderIn(given.get('ordna'), named),
    isRising: given.get('riktning') === 'stigande',
    county: comparison.counties.find(({ county }) => county === given.get('lan'))?.county,
  };
}

function orderIn(given: string | null, named: (id: string | null) => Column | undefined): OrderBy {
  if (given === 'norr') return 'north';
  const column = named(given);
  return column === undefined ? 'code' : { column: column.id };
}

/** The address of the view with the change made. What stands by itself is not written. */
export function viewAddress(round: string, view: View, change: Change = {}): string {
  const measure = change.measure ?? view.measure.id;
  const column = change.column ?? view.column?.id;
  const orderBy = change.orderBy ?? view.orderBy;
  const isRising = change.isRising ?? view.isRising;
  const county = 'county' in change ? change.county : view.county;
  const isFirst = change.measure === undefined && column === view.columns[0]?.id;
  return paths.comparison(round, {
    ...(measure !== 'poang' && { matt: measure }),
    ...(column !== undefined && !isFirst && { omrade: column }),
    ...(orderBy === 'north' && { ordna: 'norr' }),
    ...(typeof orderBy === 'object' && { ordna: orderBy.column, ...(isRising && { riktning: 'stigande' }) }),
    ...(county !== undefined && { lan: county }),
  });
}
