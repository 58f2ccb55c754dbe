// Yearly outcome tables: what they are, an organisation's own, sending one, and the sums of a county and the nation.
import * as z from 'zod';
import { defineRoute } from '../route.ts';
import { CountyIdSchema, OrganisationIdSchema } from '../schemas.ts';
import { OutcomeTableSchema, OutcomeVersionSchema, SentTableSchema, TotalsSchema } from './outcome-shapes.ts';

const YearSchema = z.string().regex(/^20[0-9]{2}$/);
const Organisation = z.object({ org: OrganisationIdSchema });
const refusals = ['invalid-request', 'not-signed-in', 'no-membership', 'not-allowed'] as const;

/** How many municipalities have sent a table, of those there are. */
const Participation = z.object({ sent: z.number().int(), inScope: z.number().int() });

/** Sums are of what stood when at least three municipalities last had something new in a county. */
const shownSince = {
  /** ISO, UTC: when the last table in the sums came; absent while no sums are shown. */
  since: z.string().optional(),
  /** How many municipalities have sent a first or another table that no sum holds yet. */
  waiting: z.number().int(),
};

export const outcomeRoutes = {
  readOutcomeTable: defineRoute({
    method: 'GET',
    path: '/api/outcome-table',
    summary: "The table's definition: variables, categories, and how files may name them.",
    group: 'outcomes',
    action: 'read-survey',
    status: 200,
    response: OutcomeTableSchema,
    errors: ['not-signed-in', 'no-membership', 'not-allowed'],
  }),
  readOutcomes: defineRoute({
    method: 'GET',
    path: '/api/organisations/{org}/outcomes',
    summary: "A municipality's tables as they stand, by year, and the years that a table can be sent for.",
    group: 'outcomes',
    action: 'read-outcomes',
    params: Organisation,
    status: 200,
    response: z.object({
      /** Newest first; `due`: the last day, later is late. */
      years: z.array(z.object({ year: z.number().int(), due: z.string() })),
      tables: z.array(OutcomeVersionSchema),
    }),
    errors: [...refusals, 'no-outcome-table'],
  }),
  readOutcomeHistory: defineRoute({
    method: 'GET',
    path: '/api/organisations/{org}/outcomes/{year}',
    summary: 'Every table that was sent for a year, newest first.',
    group: 'outcomes',
    action: 'read-outcomes',
    params: Organisation.extend({ year: YearSchema }),
    status: 200,
    response: z.object({ versions: z.array(OutcomeVersionSchema) }),
    errors: [...refusals, 'no-outcome-table', 'unknown-outcome-year'],
  }),
  sendOutcomes: defineRoute({
    method: 'POST',
    path: '/api/organisations/{org}/outcomes/{year}',
    summary:
      'Send the table of a year: counts, and intervals where they are small. A count from 1 to 4, or anything that would give one away, refuses it all.',
    group: 'outcomes',
    action: 'send-outcomes',
    params: Organisation.extend({ year: YearSchema }),
    body: z.strictObject({
      /** The version that it takes the place of; 0 for the year's first. */
      expectedVersion: z.number().int().min(0),
      table: SentTableSchema,
    }),
    status: 201,
    response: OutcomeVersionSchema,
    errors: [
      ...refusals,
      'invalid-json',
      'body-too-large',
      'unsupported-media-type',
      'no-outcome-table',
      'unknown-outcome-year',
      'outcomes-invalid',
      'outcomes-changed',
      'busy',
    ],
  }),
  readCountyOutcomes: defineRoute({
    method: 'GET',
    path: '/api/counties/{county}/outcomes/{year}',
    summary:
      "The county's sums as intervals, and which municipalities have sent; no municipality's own numbers.",
    group: 'outcomes',
    action: 'read-county-outcomes',
    params: z.object({ county: CountyIdSchema, year: YearSchema }),
    status: 200,
    response: z.object({
      year: z.number().int(),
      due: z.string(),
      years: z.array(z.number().int()),
      municipalities: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          sentAt: z.string().optional(),
          coverage: z.string().optional(),
        }),
      ),
      totals: TotalsSchema,
      ...shownSince,
      synthetic: z.boolean(),
    }),
    errors: [...refusals, 'unknown-outcome-year'],
  }),
  compareOutcomes: defineRoute({
    method: 'GET',
    path: '/api/outcomes/{year}',
    summary: "The nation's sums and each county's, as intervals; not before the last day to send is over.",
    group: 'outcomes',
    action: 'compare-outcomes',
    params: z.object({ year: YearSchema }),
    status: 200,
    response: z.object({
      year: z.number().int(),
      due: z.string(),
      years: z.array(z.number().int()),
      participation: Participation,
      /** Absent until the last day is over. */
      totals: TotalsSchema.optional(),
      ...shownSince,
      counties: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          participation: Participation,
          totals: TotalsSchema.optional(),
        }),
      ),
      synthetic: z.boolean(),
    }),
    errors: [...refusals, 'unknown-outcome-year'],
  }),
} as const;
