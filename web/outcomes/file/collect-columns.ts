// Rows of texts collected as columns: each text kept once, so that a large file takes little room and is read once.
import type { CaseFile } from '../../../functions/core/outcome-table/count-cases.ts';
import { plainKey } from '../../../functions/core/outcome-table/plain-key.ts';
import { most, UnusableFile } from '../../shared/files/file-fault.ts';

interface GrowingColumn {
  readonly heading: string;
  readonly texts: string[];
  readonly places: Map<string, number>;
  readonly cells: number[];
}

export interface Collector {
  /** The first row is the headings; a row without any text is passed over. Throws `UnusableFile`. */
  addRow(cells: readonly string[], rowNumber: number): void;
  /** Throws `UnusableFile` for a file without rows. */
  finish(): CaseFile;
}

export function collectColumns(): Collector {
  let columns: GrowingColumn[] | undefined;
  const rowNumbers: number[] = [];
  return {
    addRow(cells, rowNumber) {
      if (cells.every((cell) => cell.trim() === '')) return;
      if (columns === undefined) {
        columns = startColumns(cells);
        return;
      }
      if (rowNumbers.length === most.rows) throw new UnusableFile({ kind: 'too-many-rows' });
      const tooMany = cells.slice(columns.length).some((cell) => cell.trim() !== '');
      if (tooMany) throw new UnusableFile({ kind: 'row-too-long', row: rowNumber });
      rowNumbers.push(rowNumber);
      for (const [at, column] of columns.entries()) addCell(column, cells[at] ?? '');
    },
    finish() {
      if (columns === undefined) throw new UnusableFile({ kind: 'empty' });
      if (rowNumbers.length === 0) throw new UnusableFile({ kind: 'only-headings' });
      return {
        columns: columns.map(({ heading, texts, cells }) => ({ heading, texts, cells })),
        rows: rowNumbers.length,
        rowNumbers,
      };
    },
  };
}

function startColumns(headings: readonly string[]): GrowingColumn[] {
  const last = headings.findLastIndex((heading) => heading.trim() !== '');
  const own = headings.slice(0, last + 1).map((heading) => heading.trim());
  if (own.length > most.columns) throw new UnusableFile({ kind: 'too-many-columns' });
  if (own.includes('')) throw new UnusableFile({ kind: 'heading-missing' });
  const seen = new Set<string>();
  const twice = own.filter((heading) => {
    const key = plainKey(heading);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
  if (twice.length > 0) throw new UnusableFile({ kind: 'headings-twice', headings: twice });
  return own.map((heading) => ({ heading, texts: [], places: new Map(), cells: [] }));
}

function addCell({ texts, places, cells }: GrowingColumn, text: string): void {
  const own = text.length > most.cellLength ? text.slice(0, most.cellLength) : text;
  let place = places.get(own);
  if (place === undefined) {
    place = texts.length;
    texts.push(own);
    places.set(own, place);
  }
  cells.push(place);
}
