// How a round goes in a county: what has come in, how far the others are, who is responsible, who was last reminded.
import * as z from 'zod';
import { defineRoute } from '../route.ts';
import { CountyIdSchema, RoleSchema, RoundIdSchema, RoundStatusSchema } from '../schemas.ts';
import { ResponseSummarySchema } from './responses.ts';

const StandingSchema = ResponseSummarySchema.omit({ organisation: true }).extend({
  /** Of a draft that is being written or mended: answered core questions. Absent in what is older than the count. */
  progress: z.object({ answered: z.number().int(), total: z.number().int() }).optional(),
  /** Something is left for the organisation to do. */
  isLeft: z.boolean(),
  /** Nothing has come in, and the deadline has passed. */
  isOverdue: z.boolean(),
});

export const RoundStandingSchema = z.object({
  round: z.object({
    id: z.string(),
    name: z.object({ sv: z.string(), en: z.string().optional() }),
    status: RoundStatusSchema,
    dueAt: z.string(),
    closesAt: z.string(),
    synthetic: z.boolean(),
  }),
  county: z.object({ id: z.string(), name: z.string() }),
  /**
   * Those in scope, of them those that have submitted `survey` (the needs inventory, where the round asks it), and these'
   * share of the population, 0..1.
   */
  municipalities: z.object({
    survey: z.string(),
    inScope: z.number().int(),
    responded: z.number().int(),
    populationShare: z.number(),
  }),
  organisations: z.array(
    z.object({
      organisation: z.object({
        id: z.string(),
        name: z.string(),
        kind: z.enum(['municipality', 'region']),
      }),
      /** Coordinators and signatories, as they are named to others. */
      responsible: z.array(z.object({ name: z.string(), role: RoleSchema })),
      /** Invited as such, and the invitation can still be used. */
      invited: z.number().int(),
      /** When anybody was last reminded of this round there. */
      remindedAt: z.string().optional(),
      responses: z.array(StandingSchema),
    }),
  ),
});

export const roundStandingRoutes = {
  followRound: defineRoute({
    method: 'GET',
    path: '/api/rounds/{round}/counties/{county}/standing',
    summary:
      'How the round goes in the county: each organisation, its responses with progress (never what a draft says), who is responsible there, and when they were last reminded.',
    group: 'responses',
    action: 'follow-round',
    params: z.object({ round: RoundIdSchema, county: CountyIdSchema }),
    status: 200,
    response: RoundStandingSchema,
    errors: [
      'invalid-request',
      'not-signed-in',
      'no-membership',
      'not-allowed',
      'unknown-round',
      'unknown-county',
    ],
  }),
} as const;
