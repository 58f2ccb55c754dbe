// The nation's comparison as files: the same numbers and marks as on screen, and what the file holds.
import * as z from 'zod';
import { defineRoute } from '../route.ts';
import { oneComparison } from './comparison.ts';

export const comparisonDocumentRoutes = {
  readComparisonXlsx: defineRoute({
    ...oneComparison,
    method: 'GET',
    path: '/api/rounds/{round}/comparison.xlsx',
    summary:
      'The comparison as an Excel file: counties, areas, questions, facts, maturity and its items, with rows, columns, checksums, versions and suppressed cells in a sheet of their own.',
    group: 'documents',
    response: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }),
  readComparisonCsv: defineRoute({
    ...oneComparison,
    method: 'GET',
    path: '/api/rounds/{round}/comparison.csv',
    summary:
      "One of the comparison's tables as CSV (RFC 4180, UTF-8 with BOM); `table=manifest` is what the others hold. Separated by semicolons with decimal commas, as a Swedish Excel opens it, or by commas with decimal points.",
    group: 'documents',
    query: z.object({
      table: z
        .enum(['areas', 'questions', 'facts', 'maturity', 'items', 'counties', 'manifest'])
        .default('areas'),
      separator: z.enum(['semicolon', 'comma']).default('semicolon'),
    }),
    response: 'text/csv; charset=utf-8',
  }),
} as const;
