// Lambda: county reports, plans, yearly reports, blank questionnaires and receipts as documents, and what an edited plan would change.
import { surveyVersion } from '../../surveys/catalogue.ts';
import { places } from '../../surveys/places.ts';
import { periods } from '../../surveys/programme/periods.ts';
import { yearlyQuestions } from '../../surveys/yearly-report/2026-1.ts';
import { comparisonDocumentRoutes } from '../contract/routes/comparison-documents.ts';
import { documentRoutes } from '../contract/routes/documents.ts';
import { yearlyDocumentRoutes } from '../contract/routes/follow-up.ts';
import { planDocumentRoutes } from '../contract/routes/plan-documents.ts';
import { planImportRoutes } from '../contract/routes/plan-import.ts';
import { reportDocumentRoutes } from '../contract/routes/report-documents.ts';
import { comparisonDocumentImplementations } from '../http/comparison-documents.ts';
import { documentImplementations } from '../http/documents.ts';
import { createHandler } from '../http/handler.ts';
import { planDocumentImplementations } from '../http/plan-documents.ts';
import { planImportImplementations } from '../http/plan-import.ts';
import { yearlyDocumentImplementations } from '../http/yearly-documents.ts';
import { renderBlankFormDocx } from '../render/blank-form-docx.ts';
import { renderBlankFormPdf } from '../render/blank-form-pdf.ts';
import { renderComparisonCsv } from '../render/comparison-csv.ts';
import { renderComparisonXlsx } from '../render/comparison-xlsx.ts';
import { renderCountyReportCsv } from '../render/county-report-csv.ts';
import { renderCountyReportDocx } from '../render/county-report-docx.ts';
import { renderCountyReportPdf } from '../render/county-report-pdf.ts';
import { renderCountyReportXlsx } from '../render/county-report-xlsx.ts';
import { renderPlanDocx } from '../render/plan-docx.ts';
import { renderPlanPdf } from '../render/plan-pdf.ts';
import { renderPlanXlsx } from '../render/plan-xlsx.ts';
import { renderReceiptPdf } from '../render/receipt-pdf.ts';
import { renderYearDocx } from '../render/yearly-report-docx.ts';
import { renderYearPdf } from '../render/yearly-report-pdf.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';
import { planLibrary } from './plan-library.ts';
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

const plans = planDocumentImplementations(
  { table, places, now, library: planLibrary, periods },
  { planPdf: renderPlanPdf, planDocx: renderPlanDocx, planXlsx: renderPlanXlsx },
);

const years = yearlyDocumentImplementations(
  { table, places, periods, questions: yearlyQuestions },
  { yearPdf: renderYearPdf, yearDocx: renderYearDocx },
);

const comparisons = comparisonDocumentImplementations(needs, {
  comparisonXlsx: renderComparisonXlsx,
  comparisonCsv: renderComparisonCsv,
});

export const handler = createHandler(
  {
    ...reportDocumentRoutes,
    ...documentRoutes,
    ...planDocumentRoutes,
    ...planImportRoutes,
    ...yearlyDocumentRoutes,
    ...comparisonDocumentRoutes,
  },
  {
    ...implementations,
    ...plans,
    ...planImportImplementations({ table, periods }),
    ...years,
    ...comparisons,
  },
  { table, places, now, log },
);
