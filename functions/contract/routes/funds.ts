// The state's money year by year: what counties are allotted, what their plans count on and what they report as used.
import * as z from 'zod';
import { mostKronor } from '../../core/funds/allotment.ts';
import { costTypes } from '../../core/funds/reported-funds.ts';
import { defineRoute } from '../route.ts';
import { CountyIdSchema } from '../schemas.ts';

const Kronor = z.number().int().min(0).max(mostKronor);
const kronor = z.number().int();
const count = z.number().int();
const YearSchema = z.string().regex(/^20\d{2}$/);

const PlannedSchema = z.object({ funds: kronor, costs: kronor });
const UsedSchema = z.partialRecord(z.enum(costTypes), kronor);

const CountyFundsSchema = z.object({
  county: z.string(),
  name: z.string(),
  allotted: kronor.optional(),
  /** Of the latest established edition of the plan that covers the year. */
  planned: PlannedSchema.optional(),
  /** Of the latest submitted yearly report. */
  reported: z
    .object({
      received: kronor.optional(),
      unused: kronor.optional(),
      used: UsedSchema,
      usedInAll: kronor.optional(),
      unaccounted: kronor.optional(),
      /** The yearly report, as `AR-2027-7QK2-M4XT`. */
      number: z.string(),
      edition: count,
      period: z.string(),
    })
    .optional(),
  remaining: kronor.optional(),
  receivedDiffers: z.boolean(),
  synthetic: z.boolean(),
});

export const AllotmentSchema = z.object({
  version: count,
  total: kronor,
  counties: z.record(z.string(), kronor),
  source: z.string(),
  by: z.string(),
  at: z.string(),
  synthetic: z.boolean(),
});

const NewAllotmentSchema = z.strictObject({
  /** Kronor for all counties together. */
  total: Kronor,
  /** Kronor by county code. */
  counties: z.record(CountyIdSchema, Kronor),
  /** Where the decision can be found. */
  source: z.string().trim().min(1).max(200),
  /** The version that this replaces as the one that stands; 0 for the first of the year. */
  expectedVersion: z.number().int().min(0),
});

const refusals = ['invalid-request', 'not-signed-in', 'no-membership', 'not-allowed'] as const;

export const fundsRoutes = {
  readFunds: defineRoute({
    method: 'GET',
    path: '/api/funds/{year}',
    summary: "A year of the state's money in every county, in code order, and in the nation. Kronor.",
    group: 'funds',
    action: 'read-funds',
    params: z.object({ year: YearSchema }),
    status: 200,
    response: z.object({
      year: count,
      may: z.object({ allot: z.boolean() }),
      nation: z.object({
        total: kronor.optional(),
        allotted: kronor,
        leftToAllot: kronor.optional(),
        countiesAllotted: count,
        countiesPlanned: count,
        planned: PlannedSchema,
        countiesReported: count,
        used: z.record(z.enum(costTypes), kronor),
        usedInAll: kronor,
        unused: kronor,
        remaining: kronor,
        notReported: kronor,
      }),
      counties: z.array(CountyFundsSchema),
      /** The latest first. */
      allotments: z.array(AllotmentSchema),
    }),
    errors: refusals,
  }),
  readCountyFunds: defineRoute({
    method: 'GET',
    path: '/api/funds/{year}/counties/{county}',
    summary: "A year of the state's money in one county. Kronor.",
    group: 'funds',
    action: 'read-county-funds',
    params: z.object({ year: YearSchema, county: CountyIdSchema }),
    status: 200,
    response: CountyFundsSchema.extend({ year: count }),
    errors: [...refusals, 'unknown-county'],
  }),
  allotFunds: defineRoute({
    method: 'POST',
    path: '/api/funds/{year}/allotments',
    summary: 'Record what there is for the year and what each county is allotted. Earlier ones are kept.',
    group: 'funds',
    action: 'allot-funds',
    params: z.object({ year: YearSchema }),
    body: NewAllotmentSchema,
    status: 201,
    response: AllotmentSchema,
    errors: [
      ...refusals,
      'invalid-json',
      'body-too-large',
      'unsupported-media-type',
      'busy',
      'allotment-invalid',
      'allotment-changed',
      'personal-number',
    ],
  }),
} as const;
