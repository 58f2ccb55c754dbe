// One of the county report's tables as CSV.
import type { CountyReport } from '../contract/routes/reports.ts';
import { answerSheet, prioritySheet } from './county-report/sheets.ts';
import { type Separator, writeCsv } from './sheets/csv.ts';

const tables = { priorities: prioritySheet, answers: answerSheet } as const;

export type ReportTable = keyof typeof tables;

export function renderCountyReportCsv(
  report: CountyReport,
  table: ReportTable,
  separator: Separator,
): Uint8Array {
  return writeCsv(tables[table](report), separator);
}
