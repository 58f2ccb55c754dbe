// The county report's numbers as an Excel file.
import type { CountyReport } from '../contract/routes/reports.ts';
import { reportSheets } from './county-report/sheets.ts';
import { writeXlsx } from './sheets/xlsx.ts';

export async function renderCountyReportXlsx(report: CountyReport): Promise<Uint8Array> {
  return writeXlsx(reportSheets(report));
}
