// Which cells of a two-way table of counts to hide, when its row and column totals are published.
import { cheapestCycle } from './cheapest-cycle.ts';
import type { CountTable, HiddenCells } from './count-table.ts';

/** The cells that are small in themselves: 1 to threshold − 1. Zeros are shown. */
export function findSmallCells(table: CountTable, threshold: number): HiddenCells {
  return table.map((row) => row.map((count) => count > 0 && count < threshold));
}

/**
 * The small cells and as little more as it takes, so that no small cell can be worked out from the totals and
 * from knowing that every hidden cell is at least 1. Undefined when no choice of cells gives that: then the
 * totals must not be published either.
 */
export function suppressTable(table: CountTable, threshold = 5): HiddenCells | undefined {
  const small = findSmallCells(table, threshold);
  const hidden = small.map((row) => [...row]);
  for (const [row, cells] of small.entries()) {
    for (const [column, isSmall] of cells.entries()) {
      if (!isSmall) continue;
      const cycle = cheapestCycle(table, hidden, { row, column });
      if (cycle === undefined) return undefined;
      for (const cell of cycle) hidden[cell.row]?.splice(cell.column, 1, true);
    }
  }
  return hidden;
}
