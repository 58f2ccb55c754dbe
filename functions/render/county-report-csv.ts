// One of the county report's tables as CSV.
import type { CountyReport } from '../contract/routes/reports.ts';
import { type ReportTable, reportTables } from '../core/report/report-tables.ts';
import type { ReportAppendix } from './county-report/beside/describe-beside.ts';
import { reportSheets } from './county-report/sheets.ts';
import { type Separator, writeCsv } from './sheets/csv.ts';

/** Undefined when this report has no such table, or the appendix holds nothing of it. */
export function renderCountyReportCsv(
  report: CountyReport,
  table: ReportTable,
  separator: Separator,
  appendix?: ReportAppendix,
): Uint8Array | undefined {
  const wanted: string = reportTables[table].sv;
  const sheet = reportSheets(report, appendix).find(({ name }) => name === wanted);
  return sheet && writeCsv(sheet, separator);
}
