// A plan's rows as they stand under each other, and in which order.
import { kinds } from './catalogue.ts';
import type { KindId } from './kind.ts';
import type { PlanRow } from './plan.ts';

type Placed = Pick<PlanRow, 'row' | 'kind' | 'parent' | 'place' | 'removed' | 'kept'>;

/** Rows of one kind under one parent, in order; two with the same place by id, so that everybody sees them alike. */
export function siblings<R extends Placed>(rows: readonly R[], kind: KindId, parent?: string): R[] {
  return rows
    .filter((row) => row.kind === kind && !row.removed && row.parent === parent)
    .sort((a, b) => a.place - b.place || (a.row < b.row ? -1 : 1));
}

/** Every row that shows, in the order it is read: each parent before what stands under it, kinds in the catalogue's order. */
export function inReadingOrder<R extends Placed>(rows: readonly R[]): R[] {
  const below = (parent: string | undefined): R[] =>
    Object.values(kinds).flatMap(({ id }) =>
      siblings(rows, id, parent).flatMap((row) => [row, ...below(row.row)]),
    );
  return below(undefined);
}

/** The rows that an established edition holds: those that show and are kept, as are all that they stand under. */
export function keptRows<R extends Placed>(rows: readonly R[]): R[] {
  const byId = new Map(rows.map((row) => [row.row, row]));
  const isKept = ({ kept, parent }: R): boolean => {
    if (!kept) return false;
    const above = parent === undefined ? undefined : byId.get(parent);
    return parent === undefined || (above !== undefined && isKept(above));
  };
  return inReadingOrder(rows).filter(isKept);
}

/** The rows that `row` stands under, nearest first. */
export function rowsAbove<R extends Placed>(rows: readonly R[], row: R): R[] {
  const above = rows.find((each) => each.row === row.parent);
  return above === undefined ? [] : [above, ...rowsAbove(rows, above)];
}

export interface PlaceChange {
  readonly row: string;
  readonly place: number;
}

/** The places to write so that `row` stands one step up (−1) or down (1) among its siblings; none at the end of them. */
export function placesAfterMove<R extends Placed>(rows: readonly R[], row: R, step: -1 | 1): PlaceChange[] {
  const among = siblings(rows, row.kind, row.parent);
  const from = among.findIndex((each) => each.row === row.row);
  const to = from + step;
  if (from === -1 || to < 0 || to >= among.length) return [];
  const moved = among.toSpliced(from, 1).toSpliced(to, 0, row);
  return moved.flatMap((each, index) =>
    each.place === index + 1 ? [] : [{ row: each.row, place: index + 1 }],
  );
}

/** The place after the last of its siblings. */
export function lastPlace<R extends Placed>(rows: readonly R[], kind: KindId, parent?: string): number {
  return (siblings(rows, kind, parent).at(-1)?.place ?? 0) + 1;
}
