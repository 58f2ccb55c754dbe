// The published tables as CSV: column names and marks as programs read them, nothing rounded.
import { countyColumns, figureColumns, type OpenDataColumn } from '../core/open-data/columns.ts';
import type { PublicEdition } from '../core/open-data/edition.ts';
import { type Separator, writeCsv } from './sheets/csv.ts';

export function renderFiguresCsv(edition: PublicEdition, separator: Separator): Uint8Array {
  return writeTable(edition, edition.figures, figureColumns, separator);
}

export function renderCountiesCsv(edition: PublicEdition, separator: Separator): Uint8Array {
  return writeTable(edition, edition.counties, countyColumns, separator);
}

function writeTable<Row>(
  edition: PublicEdition,
  rows: readonly Row[],
  columns: readonly OpenDataColumn<Row>[],
  separator: Separator,
): Uint8Array {
  const sheet = {
    name: 'data',
    columns: columns.map(({ name }) => ({ heading: name, width: name.length })),
    rows: rows.map((row) => columns.map(({ of }) => of(row, edition))),
  };
  return writeCsv(sheet, separator);
}
