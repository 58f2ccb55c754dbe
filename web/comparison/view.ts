// What the page shows stands in its address, so that a copied link gives the same view and "back" goes back.
import { paths } from '../shared/paths.ts';
import { type Below, columnsBelow, isBelow, type Part, partsOf } from './below/below.ts';
import { columnsOf } from './columns.ts';
import type { Column, Comparison } from './comparison.ts';
import { type Measure, measuresIn } from './measures.ts';

/** `code` and `north` say where a county lies; a column's id, the number there. */
export type OrderBy = 'code' | 'north' | { readonly column: string };

export interface View {
  readonly measure: Measure;
  /** What one may choose to look into, and what one does: of what is below areas and dimensions, once it is there. */
  readonly parts: readonly Part[];
  readonly part: Part | undefined;
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
  /** Undefined is the first. */
  readonly part?: string | undefined;
  readonly column?: string;
  readonly orderBy?: OrderBy;
  readonly isRising?: boolean;
  /** Undefined closes the opened one. */
  readonly county?: string | undefined;
}

/**
 * Undefined when the round has asked municipalities nothing. What the address says and is not understood is left out.
 * `below` is there once it has been fetched.
 */
export function readView(comparison: Comparison, query: string, below?: Below): View | undefined {
  const given = new URLSearchParams(query);
  const offered = measuresIn(comparison);
  const measure = offered.find(({ id }) => id === given.get('matt')) ?? offered[0];
  if (measure === undefined) return undefined;
  const parts = partsOf(comparison, measure, below);
  const part = parts.find(({ id }) => id === given.get('del')) ?? parts[0];
  const columns = columnsIn(comparison, measure, below, part);
  const named = (id: string | null) => columns.find((column) => column.id === id);
  return {
    measure,
    parts,
    part,
    columns,
    column: named(given.get('omrade')) ?? columns[0],
    orderBy: orderIn(given.get('ordna'), named),
    isRising: given.get('riktning') === 'stigande',
    county: comparison.counties.find(({ county }) => county === given.get('lan'))?.county,
  };
}

function columnsIn(
  comparison: Comparison,
  measure: Measure,
  below: Below | undefined,
  part: Part | undefined,
): Column[] {
  if (!isBelow(measure)) return columnsOf(comparison, measure);
  return below === undefined || part === undefined ? [] : columnsBelow(below, measure, part.id);
}

function orderIn(given: string | null, named: (id: string | null) => Column | undefined): OrderBy {
  if (given === 'norr') return 'north';
  const column = named(given);
  return column === undefined ? 'code' : { column: column.id };
}

/** The address of the view with the change made. What stands by itself is not written. */
export function viewAddress(round: string, view: View, change: Change = {}): string {
  const measure = change.measure ?? view.measure.id;
  const part = 'part' in change ? change.part : view.part?.id;
  const isFirstPart = !('part' in change) && part === view.parts[0]?.id;
  const column = change.column ?? view.column?.id;
  const orderBy = change.orderBy ?? view.orderBy;
  const isRising = change.isRising ?? view.isRising;
  const county = 'county' in change ? change.county : view.county;
  const isFirst = change.measure === undefined && column === view.columns[0]?.id;
  return paths.comparison(round, {
    ...(measure !== 'poang' && { matt: measure }),
    ...(part !== undefined && !isFirstPart && { del: part }),
    ...(column !== undefined && column !== '' && !isFirst && { omrade: column }),
    ...(orderBy === 'north' && { ordna: 'norr' }),
    ...(typeof orderBy === 'object' && { ordna: orderBy.column, ...(isRising && { riktning: 'stigande' }) }),
    ...(county !== undefined && { lan: county }),
  });
}
