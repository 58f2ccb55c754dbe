// Lambda: county reports, blank questionnaires and receipts as documents.
import { surveyVersion } from '../../surveys/catalogue.ts';
import { places } from '../../surveys/places.ts';
import { documentRoutes } from '../contract/routes/documents.ts';
import { reportRoutes } from '../contract/routes/reports.ts';
import { documentImplementations } from '../http/documents.ts';
import { createHandler } from '../http/handler.ts';
import { renderBlankFormDocx } from '../render/blank-form-docx.ts';
import { renderBlankFormPdf } from '../render/blank-form-pdf.ts';
import { renderCountyReportPdf } from '../render/county-report-pdf.ts';
import { renderReceiptPdf } from '../render/receipt-pdf.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

const { readReportPdf } = reportRoutes;
const needs = { table, places, questionnaires, findSurvey: surveyVersion, now };
const implementations = documentImplementations(needs, {
  countyReportPdf: renderCountyReportPdf,
  formPdf: renderBlankFormPdf,
  formDocx: renderBlankFormDocx,
  receiptPdf: renderReceiptPdf,
});

export const handler = createHandler({ readReportPdf, ...documentRoutes }, implementations, {
  table,
  places,
  now,
  log,
});
