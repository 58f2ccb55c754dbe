// The county report's numbers as an Excel file.
import type { CountyReport } from '../contract/routes/reports.ts';
import type { ReportAppendix } from './county-report/beside/describe-beside.ts';
import { reportSheets } from './county-report/sheets.ts';
import { writeXlsx } from './sheets/xlsx.ts';

export async function renderCountyReportXlsx(
  report: CountyReport,
  appendix?: ReportAppendix,
): Promise<Uint8Array> {
  return writeXlsx(reportSheets(report, appendix));
}
