// One count of people or cases as it may be sent: exact, or the interval it lies in.
import { fewestPeopleShown } from './thresholds.ts';

/** Both ends included. */
export type Interval = readonly [low: number, high: number];

export type Cell = { readonly count: number } | { readonly interval: Interval };

/** What a count that is too small to be sent is sent as. */
export const smallInterval: Interval = [1, fewestPeopleShown - 1];

/** From 1 to one less than the fewest that are shown. Nobody is a number that may be shown. */
export function isSmall(count: number): boolean {
  return count > 0 && count < fewestPeopleShown;
}

export function boundsOf(cell: Cell): Interval {
  return 'count' in cell ? [cell.count, cell.count] : cell.interval;
}

/** The lowest and the highest that the sum can be. */
export function sumOf(cells: readonly Cell[]): Cell {
  const bounds = cells.map(boundsOf);
  const low = bounds.reduce((sum, [each]) => sum + each, 0);
  const high = bounds.reduce((sum, [, each]) => sum + each, 0);
  return low === high ? { count: low } : { interval: [low, high] };
}
