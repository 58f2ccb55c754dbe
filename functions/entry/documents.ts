// Lambda: county reports, blank questionnaires and receipts as documents.
import { surveyVersion } from '../../surveys/catalogue.ts';
import { places } from '../../surveys/places.ts';
import { documentRoutes } from '../contract/routes/documents.ts';
import { reportDocumentRoutes } from '../contract/routes/report-documents.ts';
import { documentImplementations } from '../http/documents.ts';
import { createHandler } from '../http/handler.ts';
import { renderBlankFormDocx } from '../render/blank-form-docx.ts';
import { renderBlankFormPdf } from '../render/blank-form-pdf.ts';
import { renderCountyReportCsv } from '../render/county-report-csv.ts';
import { renderCountyReportDocx } from '../render/county-report-docx.ts';
import { renderCountyReportPdf } from '../render/county-report-pdf.ts';
import { renderCountyReportXlsx } from '../render/county-report-xlsx.ts';
import { renderReceiptPdf } from '../render/receipt-pdf.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

const needs = { table, places, questionnaires, findSurvey: surveyVersion, now };
const implementations = documentImplementations(needs, {
  countyReportPdf: renderCountyReportPdf,
  countyReportDocx: renderCountyReportDocx,
  countyReportXlsx: renderCountyReportXlsx,
  countyReportCsv: renderCountyReportCsv,
  formPdf: renderBlankFormPdf,
  formDocx: renderBlankFormDocx,
  receiptPdf: renderReceiptPdf,
});

export const handler = createHandler({ ...reportDocumentRoutes, ...documentRoutes }, implementations, {
  table,
  places,
  now,
  log,
});
