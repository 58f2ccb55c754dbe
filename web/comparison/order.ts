// The order counties stand in. By a number only when somebody asks for it, and never with a place.
import { tolerance } from '../../functions/core/priority/tolerance.ts';
import type { Column } from './comparison.ts';
import { isUnseparated } from './separation.ts';
import { fromNorth } from './tiles.ts';
import type { View } from './view.ts';

/** County codes; `codes` are all, in code order. Who has no number comes last, in code order too. */
export function orderCounties(
  codes: readonly string[],
  { orderBy, isRising, columns }: Pick<View, 'orderBy' | 'isRising' | 'columns'>,
): string[] {
  if (orderBy === 'code') return [...codes];
  if (orderBy === 'north') return fromNorth(codes);
  const column = columns.find(({ id }) => id === orderBy.column);
  const numberOf = (code: string) => {
    const figure = column?.counties.get(code)?.figure;
    return figure?.status === 'shown' ? figure.value : undefined;
  };
  return codes.toSorted((a, b) => {
    const [one, other] = [numberOf(a), numberOf(b)];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    if (Math.abs(one - other) <= tolerance) return 0;
    return isRising ? one - other : other - one;
  });
}

/** Of counties that stand next to each other, how many the bounds do not separate: what an order does not say. */
export function countUnseparatedNeighbours(
  ordered: readonly string[],
  column: Column,
): { readonly unseparated: number; readonly neighbours: number } {
  const shown = ordered.flatMap((code) => {
    const figure = column.counties.get(code)?.figure;
    return figure?.status === 'shown' ? [figure] : [];
  });
  const pairs = shown.slice(1).map((figure, at) => [figure, shown[at]] as const);
  return {
    unseparated: pairs.filter(([figure, before]) => before && isUnseparated(figure, before)).length,
    neighbours: pairs.length,
  };
}
