// The county report as documents to save: to print, to quote from, to compute with.
import * as z from 'zod';
import { reportTableIds } from '../../core/report/report-tables.ts';
import { defineRoute } from '../route.ts';
import { OneReport, oneEdition, oneReportRefusals } from './reports.ts';

export const reportDocumentRoutes = {
  readReportPdf: defineRoute({
    method: 'GET',
    path: '/api/rounds/{round}/counties/{county}/report.pdf',
    summary: 'The same report as PDF/UA-1.',
    group: 'documents',
    action: 'read-report',
    params: OneReport,
    query: oneEdition,
    status: 200,
    response: 'application/pdf',
    errors: [...oneReportRefusals, 'unknown-edition'],
  }),
  readReportDocx: defineRoute({
    method: 'GET',
    path: '/api/rounds/{round}/counties/{county}/report.docx',
    summary: 'The same report as a Word document.',
    group: 'documents',
    action: 'read-report',
    params: OneReport,
    query: oneEdition,
    status: 200,
    response: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    errors: [...oneReportRefusals, 'unknown-edition'],
  }),
  readReportXlsx: defineRoute({
    method: 'GET',
    path: '/api/rounds/{round}/counties/{county}/report.xlsx',
    summary:
      "The report's numbers as an Excel file: areas, each organisation's answers, and what the file holds.",
    group: 'documents',
    action: 'read-report',
    params: OneReport,
    query: oneEdition,
    status: 200,
    response: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    errors: [...oneReportRefusals, 'unknown-edition'],
  }),
  readReportCsv: defineRoute({
    method: 'GET',
    path: '/api/rounds/{round}/counties/{county}/report.csv',
    summary:
      "One of the report's tables, as in the Excel file, as CSV (RFC 4180, UTF-8 with BOM). Separated by semicolons with decimal commas, as a Swedish Excel opens it, or by commas with decimal points.",
    group: 'documents',
    action: 'read-report',
    params: OneReport,
    query: oneEdition.extend({
      table: z.enum(reportTableIds).default('priorities'),
      separator: z.enum(['semicolon', 'comma']).default('semicolon'),
    }),
    status: 200,
    response: 'text/csv; charset=utf-8',
    errors: [...oneReportRefusals, 'unknown-edition', 'unknown-table'],
  }),
} as const;
