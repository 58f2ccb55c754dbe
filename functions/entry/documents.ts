// Lambda: county reports as PDF.
import { places } from '../../surveys/places.ts';
import { reportRoutes } from '../contract/routes/reports.ts';
import { documentImplementations } from '../http/documents.ts';
import { createHandler } from '../http/handler.ts';
import { renderCountyReportPdf } from '../render/county-report-pdf.ts';
import { now, table } from './dependencies.ts';
import { log } from './log.ts';
import { questionnaires } from './questionnaires.ts';

const { readReportPdf } = reportRoutes;
const needs = { table, places, questionnaires, now };
const implementations = documentImplementations(needs, renderCountyReportPdf);

export const handler = createHandler({ readReportPdf }, implementations, { table, places, now, log });
