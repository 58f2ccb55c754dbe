// Complementary suppression: what a reader can work out from a table with hidden cells and its totals.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountTable, HiddenCells } from '../../../../functions/core/disclosure/count-table.ts';
import { findSmallCells, suppressTable } from '../../../../functions/core/disclosure/suppress-table.ts';
import { workedExamples } from '../../../support/worked-examples.ts';

const example = workedExamples.suppression;

describe('the worked table', () => {
  it('hides 1 to 4 and shows the rest, zeros too', () => {
    expect(cellsOf(findSmallCells(example.input, example.threshold))).toEqual(example.primary);
    expect(findSmallCells([[0, 4, 5]], 5)).toEqual([[false, true, false]]);
  });

  it('hides as much more as the valid solution that is given', () => {
    const hidden = suppressTable(example.input, example.threshold);
    expect(hidden && cellsOf(hidden)).toEqual(
      [...example.primary, ...example.one_valid_solution_secondary].sort(),
    );
  });

  it('has the totals that are given', () => {
    expect(example.input.map((row) => row.reduce((a, b) => a + b))).toEqual(example.row_totals);
    expect(example.col_totals).toEqual(
      [0, 1, 2].map((c) => example.input.reduce((sum, row) => sum + (row[c] ?? 0), 0)),
    );
  });
});

const countTable = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('any table', () => {
  it('leaves no row or column with exactly one hidden cell', () => {
    fc.assert(
      fc.property(countTable, (table) => {
        const hidden = suppressTable(table) ?? [];
        const columns = hidden[0]?.map((_, column) => hidden.map((row) => row[column] === true)) ?? [];
        for (const line of [...hidden, ...columns]) expect(line.filter(Boolean)).not.toHaveLength(1);
      }),
    );
  });

  it('lets nobody work out a small cell by trying every table with the same totals', () => {
    fc.assert(
      fc.property(countTable, (table) => {
        const hidden = suppressTable(table);
        fc.pre(hidden !== undefined);
        const possible = tablesLike(table, hidden);
        for (const [row, column] of cellsOf(findSmallCells(table, 5))) {
          expect(new Set(possible.map((counts) => counts[row]?.[column])).size).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('gives up only where hiding every cell that is not zero would still tell', () => {
    fc.assert(
      fc.property(countTable, (table) => {
        fc.pre(suppressTable(table) === undefined);
        const possible = tablesLike(
          table,
          table.map((row) => row.map((count) => count > 0)),
        );
        const toldCells = cellsOf(findSmallCells(table, 5)).filter(
          ([row, column]) => new Set(possible.map((counts) => counts[row]?.[column])).size === 1,
        );
        expect(toldCells).not.toEqual([]);
      }),
    );
  });

  it('cannot protect a table of one row', () => {
    expect(suppressTable([[3, 8, 9]])).toBeUndefined();
  });

  it('does not take two ones for protection of each other, since hidden cells are at least 1', () => {
    expect(
      suppressTable([
        [1, 1],
        [1, 1],
      ]),
    ).toBeUndefined();
    expect(
      suppressTable([
        [1, 1, 9],
        [1, 1, 9],
        [9, 9, 9],
      ]),
    ).toBeDefined();
  });
});

function cellsOf(cells: HiddenCells): [number, number][] {
  return cells.flatMap((row, r) => row.flatMap((hidden, c): [number, number][] => (hidden ? [[r, c]] : [])));
}

/** Every table with the same totals and shown cells whose hidden cells are at least 1: what a reader can try. */
function tablesLike(table: CountTable, hidden: HiddenCells): CountTable[] {
  const cells = cellsOf(hidden);
  const found: CountTable[] = [];
  const fill = (index: number, counts: number[][]): void => {
    const cell = cells[index];
    if (cell === undefined) {
      if (hasSameTotals(counts, table)) found.push(structuredClone(counts));
      return;
    }
    const [row, column] = cell;
    const rowLeft = total(table[row] ?? []) - total(counts[row] ?? []);
    const columnLeft = total(columnOf(table, column)) - total(columnOf(counts, column));
    for (let count = 1; count <= Math.min(rowLeft, columnLeft); count += 1) {
      counts[row]?.splice(column, 1, count);
      fill(index + 1, counts);
    }
    counts[row]?.splice(column, 1, 0);
  };
  fill(
    0,
    table.map((row, r) => row.map((count, c) => (hidden[r]?.[c] === true ? 0 : count))),
  );
  return found;
}

function hasSameTotals(a: CountTable, b: CountTable): boolean {
  const columns = a[0]?.map((_, column) => column) ?? [];
  return (
    a.every((row, r) => total(row) === total(b[r] ?? [])) &&
    columns.every((column) => total(columnOf(a, column)) === total(columnOf(b, column)))
  );
}

function columnOf(table: CountTable, column: number): number[] {
  return table.map((row) => row[column] ?? 0);
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
