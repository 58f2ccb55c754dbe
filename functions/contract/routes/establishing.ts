// Establishing the county report: a numbered edition that never changes, and its corrections.
import * as z from 'zod';
import { defineRoute } from '../route.ts';
import { EstablishmentSchema, OneReport, oneReportRefusals } from './reports.ts';

export const establishingRoutes = {
  establishReport: defineRoute({
    method: 'POST',
    path: '/api/rounds/{round}/counties/{county}/report/editions',
    summary:
      'Establish the report as it stands as a numbered edition. After the first, each is a correction with a reason.',
    group: 'decisions',
    action: 'establish-report',
    params: OneReport,
    body: z.strictObject({
      /** The report that the writer has read. */
      report: z.strictObject({
        inputsHash: z.string().regex(/^[0-9a-f]{64}$/),
        computedAt: z.iso.datetime(),
      }),
      /** Why it is corrected; left out for the first edition. */
      reason: z.string().trim().min(1).max(2000).optional(),
      /** The edition that the writer saw established; 0: none. */
      expectedEdition: z.number().int().nonnegative(),
    }),
    status: 201,
    response: EstablishmentSchema,
    errors: [
      ...oneReportRefusals,
      'invalid-json',
      'body-too-large',
      'unsupported-media-type',
      'personal-number',
      'round-not-closed',
      'report-empty',
      'report-unchanged',
      'report-changed',
      'report-behind',
      'report-edition-changed',
      'correction-without-reason',
      'busy',
    ],
  }),
} as const;
