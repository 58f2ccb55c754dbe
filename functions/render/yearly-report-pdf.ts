// A county's submitted yearly report as PDF/UA-1.
import { yearlyReportTemplate } from './typst/yearly-report.ts';
import { compileToPdf } from './typst-compiler.ts';
import { describeYear, type YearToPrint } from './yearly-report/document.ts';

/** The same edition gives the same bytes: the document's date is `submittedAt`. */
export async function renderYearPdf(year: YearToPrint): Promise<Uint8Array> {
  return compileToPdf(yearlyReportTemplate, describeYear(year));
}
