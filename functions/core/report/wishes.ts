// The areas the municipalities themselves want the county to work with, beside the computed order.
import { type SaidValues, tallyChoices } from './choice-counts.ts';

/** The question: at most three areas, the most important first. */
export const wishQuestion = 'avslut-topp3';
const mostWished = 3;

/** `wished-more`: among the three most wished, and not in the first group. `wished-less`: the other way round. */
export type WishDifference = 'wished-more' | 'wished-less';

export interface AreaWish {
  readonly area: string;
  /** Municipalities that name the area, and of these those that name it first. */
  readonly count: number;
  readonly first: number;
  /** Shared by areas with as many wishes, and as many first; absent where nobody names the area. */
  readonly place?: number;
  readonly differs?: WishDifference;
}

export interface Wishes {
  readonly answered: number;
  /** In the order of the priorities. */
  readonly areas: readonly AreaWish[];
}

/** `priorities` in published order. Without an order, or with all areas in one group, nothing can differ. */
export function countWishes(
  priorities: readonly { readonly area: string; readonly group?: number | undefined }[],
  organisations: readonly SaidValues[],
): Wishes {
  const ids = priorities.map(({ area }) => area);
  const { answered, counts } = tallyChoices(wishQuestion, ids, organisations);
  const byArea = new Map(counts.map((one) => [one.choice, one]));
  const firstGroup = priorities.filter(({ group }) => group === 1).length;
  const hasBorder = priorities.some(({ group }) => group !== undefined && group > 1);
  const areas = priorities.map(({ area, group }): AreaWish => {
    const { count = 0, first = 0 } = byArea.get(area) ?? {};
    const before = counts.filter((one) => one.count > count || (one.count === count && one.first > first));
    const place = before.length + 1;
    const isWished = count > 0 && place <= mostWished;
    const isFirst = group === 1;
    const differs = (): { differs?: WishDifference } => {
      if (!hasBorder || group === undefined || answered === 0) return {};
      if (isWished && !isFirst) return { differs: 'wished-more' };
      return isFirst && place > Math.max(mostWished, firstGroup) ? { differs: 'wished-less' } : {};
    };
    return { area, count, first, ...(count > 0 && { place }), ...differs() };
  });
  return { answered, areas };
}
