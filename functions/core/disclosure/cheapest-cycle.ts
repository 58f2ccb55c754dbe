// The cells to hide so that one hidden cell could hold another count under the same totals.
import type { CountTable, HiddenCells } from './count-table.ts';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A step along a cycle: one cell whose count would go up (row to column) or down (column to row). */
interface Step extends Cell {
  readonly from: string;
  readonly to: string;
  readonly cost: number;
}

/**
 * The table would have the same totals with `cell` one higher or lower, and counts one lower and one higher by
 * turns along a cycle of cells. Returns the other cells of the cycle that hides the fewest more, and among
 * those the smallest counts; undefined when there is none. A count can go down only from 2 on, since every hidden cell is known to be at least 1.
 */
export function cheapestCycle(
  table: CountTable,
  hidden: HiddenCells,
  cell: Cell,
): readonly Cell[] | undefined {
  const steps = stepsOf(table, hidden).filter(
    ({ row, column }) => row !== cell.row || column !== cell.column,
  );
  const up = cheapestPath(steps, nameOfColumn(cell), nameOfRow(cell));
  const canGoDown = (table[cell.row]?.[cell.column] ?? 0) > 1;
  const down = canGoDown ? cheapestPath(steps, nameOfRow(cell), nameOfColumn(cell)) : undefined;
  if (up === undefined || down === undefined) return up ?? down;
  return costOf(up) <= costOf(down) ? up : down;
}

function stepsOf(table: CountTable, hidden: HiddenCells): Step[] {
  const tableTotal = table.flat().reduce((sum, count) => sum + count, 0);
  return table.flatMap((counts, row) =>
    counts.flatMap((count, column): Step[] => {
      if (count === 0) return [];
      const cell = { row, column, cost: hidden[row]?.[column] === true ? 0 : tableTotal + count };
      const up = { ...cell, from: nameOfRow(cell), to: nameOfColumn(cell) };
      const down = { ...cell, from: nameOfColumn(cell), to: nameOfRow(cell) };
      return count > 1 ? [up, down] : [up];
    }),
  );
}

/** Bellman–Ford: paths of one more step each round, until nothing gets cheaper. */
function cheapestPath(steps: readonly Step[], start: string, end: string): readonly Step[] | undefined {
  const paths = new Map<string, readonly Step[]>([[start, []]]);
  for (let improved = true; improved; ) {
    improved = false;
    for (const step of steps) {
      const before = paths.get(step.from);
      const known = paths.get(step.to);
      if (before === undefined || (known !== undefined && costOf(known) <= costOf(before) + step.cost))
        continue;
      paths.set(step.to, [...before, step]);
      improved = true;
    }
  }
  return paths.get(end);
}

function costOf(path: readonly Step[]): number {
  return path.reduce((total, { cost }) => total + cost, 0);
}

function nameOfRow({ row }: Cell): string {
  return `row ${row}`;
}

function nameOfColumn({ column }: Cell): string {
  return `column ${column}`;
}
