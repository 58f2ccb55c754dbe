// Where a row may stand instead of where it stands.
import { kinds } from '../../../functions/core/plan/catalogue.ts';
import { inReadingOrder } from '../../../functions/core/plan/tree.ts';
import { type Row, titleOf } from '../plan.ts';

export interface FittingParent {
  readonly row: Row;
  /** `2`, or `2.1` for what stands under goal 2. */
  readonly number: string;
  readonly title: string;
}

/** In reading order; none for rows that stand in the plan itself. */
export function fittingParents(rows: readonly Row[], row: Row): readonly FittingParent[] {
  const wanted = kinds[row.kind].parent;
  if (wanted === undefined) return [];
  return numbered(rows).filter(({ row: each }) => each.kind === wanted && each.row !== row.parent);
}

/** The goal or sub-goal `id`, while it shows. */
export function placeOf(rows: readonly Row[], id: string | undefined): FittingParent | undefined {
  return numbered(rows).find(({ row }) => row.row === id);
}

/** As the page numbers goals and sub-goals. */
function numbered(rows: readonly Row[]): FittingParent[] {
  const counts = new Map<string | undefined, number>();
  const numbers = new Map<string, string>();
  return inReadingOrder(rows)
    .filter(({ kind }) => kind === 'goal' || kind === 'sub-goal')
    .map((row) => {
      const count = (counts.get(row.parent) ?? 0) + 1;
      counts.set(row.parent, count);
      const above = row.parent === undefined ? undefined : numbers.get(row.parent);
      const number = above === undefined ? String(count) : `${above}.${count}`;
      numbers.set(row.row, number);
      return { row, number, title: titleOf(row) };
    });
}
