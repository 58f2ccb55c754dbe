// Counts of categories that one case may have several of: which become intervals, so that nothing sent narrows a small one.
import { type Cell, type Interval, isSmall, smallInterval } from './cell.ts';
import { fewestPeopleShown } from './thresholds.ts';

const [least, most] = smallInterval;

/** By category: those that may stand together, and those that stand alone (`none`, `missing`). */
export interface Covering<T> {
  readonly together: readonly T[];
  readonly alone: readonly T[];
}

/** What everybody who reads the cells knows of them. */
interface CoverFacts {
  /** Cases with a category that stands alone: the fewest and the most there can be. */
  readonly alone: Interval;
  /** The sum of the categories that may stand together with each small one at its least; those of `top` are left out. */
  readonly fewestTogether: number;
  readonly hasTop: boolean;
  readonly hasSmallAlone: boolean;
}

/**
 * The counts as they may be sent beside the number of cases, or undefined when they must not be sent. A case has either
 * one category that stands alone or at least one of the others. So the largest category, and the sum of all, could tell how
 * few stand alone: a count within reach of all the rest becomes the interval that follows from the small ones.
 */
export function hideInCover(counts: Covering<number>, total: number): Covering<Cell> | undefined {
  const asCell = (count: number): Cell => (isSmall(count) ? { interval: smallInterval } : { count });
  const alone = counts.alone.map(asCell);
  const [aloneFewest, aloneMost] = addUp(alone);
  const hasSmallAlone = aloneFewest < aloneMost;
  const reach = total - aloneMost;
  const together = counts.together.map((count) =>
    hasSmallAlone && !isSmall(count) && count > 0 && count >= reach
      ? { interval: [reach, total - aloneFewest] as const }
      : asCell(count),
  );
  const cells = { together, alone };
  return isHiddenInCover(cells, total) ? cells : undefined;
}

/** What a receiver can check of cells it did not make: could each interval be anything it says, beside all the rest? */
export function isHiddenInCover(cells: Covering<Cell>, total: number): boolean {
  if (!cells.alone.every((cell) => 'count' in cell || isSmallInterval(cell.interval))) return false;
  const facts = factsOf(cells);
  const [aloneFewest, aloneMost] = facts.alone;
  const covered: Interval = [total - aloneMost, total - aloneFewest];
  if (!hidesNumberCovered(covered, facts)) return false;
  const fits = cells.together.every((cell) => {
    if ('count' in cell) return cell.count <= covered[0];
    return isSmallInterval(cell.interval) || (facts.hasSmallAlone && isSame(cell.interval, covered));
  });
  if (!fits) return false;
  // Nobody is left without a category, however few the small ones are.
  return facts.hasTop || facts.fewestTogether >= covered[1];
}

/** The number of cases with any of the categories that may stand together is itself a count of people. */
function hidesNumberCovered([low, high]: Interval, { hasSmallAlone }: CoverFacts): boolean {
  return hasSmallAlone ? low >= fewestPeopleShown : low === high && low >= 0 && !isSmall(low);
}

function factsOf({ together, alone }: Covering<Cell>): CoverFacts {
  const top = together.filter((cell) => 'interval' in cell && !isSmallInterval(cell.interval));
  const [fewestTogether] = addUp(together.filter((cell) => !top.includes(cell)));
  const bounds = addUp(alone);
  return { alone: bounds, fewestTogether, hasTop: top.length > 0, hasSmallAlone: bounds[0] < bounds[1] };
}

function addUp(cells: readonly Cell[]): Interval {
  return cells.reduce<Interval>(
    ([low, high], cell) =>
      'count' in cell
        ? [low + cell.count, high + cell.count]
        : [low + cell.interval[0], high + cell.interval[1]],
    [0, 0],
  );
}

function isSmallInterval([low, high]: Interval): boolean {
  return low === least && high === most;
}

function isSame(one: Interval, other: Interval): boolean {
  return one[0] === other[0] && one[1] === other[1];
}
