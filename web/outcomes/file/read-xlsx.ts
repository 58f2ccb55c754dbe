// The first sheet of an Excel file as columns.
import type { CaseFile } from '../../../functions/core/outcome-table/count-cases.ts';
import { UnusableFile } from '../../shared/files/file-fault.ts';
import { openWorkbook } from '../../shared/files/open-workbook.ts';
import { collectColumns } from './collect-columns.ts';

/** Throws `UnusableFile`. */
export function readXlsx(zipped: Uint8Array): CaseFile {
  const [sheet] = openWorkbook(zipped);
  if (sheet === undefined) throw new UnusableFile({ kind: 'not-excel' });
  // What a formula came to may be older than what it counts on.
  if (sheet.hasFormulas) throw new UnusableFile({ kind: 'formulas' });
  const collector = collectColumns();
  sheet.forEachRow((cells, rowNumber) => collector.addRow(cells, rowNumber));
  return collector.finish();
}
