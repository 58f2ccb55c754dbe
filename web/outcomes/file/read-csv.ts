// A CSV file as columns.
import type { CaseFile } from '../../../functions/core/outcome-table/count-cases.ts';
import { forEachCsvRow } from '../../shared/files/csv-rows.ts';
import { collectColumns } from './collect-columns.ts';

/** Throws `UnusableFile`. */
export function readCsv(text: string): CaseFile {
  const collector = collectColumns();
  forEachCsvRow(text, (cells, rowNumber) => collector.addRow(cells, rowNumber));
  return collector.finish();
}
