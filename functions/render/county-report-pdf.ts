// The county report as PDF/UA-1.
import type { CountyReport } from '../contract/routes/reports.ts';
import type { ReportAppendix } from './county-report/beside/describe-beside.ts';
import { describeReport } from './county-report/document.ts';
import { countyReportTemplate } from './typst/county-report.ts';
import { compileToPdf } from './typst-compiler.ts';

/** The same report gives the same bytes: the document's date is `computedAt`. */
export async function renderCountyReportPdf(
  report: CountyReport,
  appendix?: ReportAppendix,
): Promise<Uint8Array> {
  return compileToPdf(countyReportTemplate, describeReport(report, appendix));
}
