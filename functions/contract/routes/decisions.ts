// The decision about the order: what the report proposes beside what the steering group decided, and why.
import * as z from 'zod';
import { defineRoute } from '../route.ts';
import { CountyIdSchema, RoundIdSchema, RoundStatusSchema } from '../schemas.ts';

const maxAreas = 100;
const AreaSchema = z.string().min(1).max(100);
const line = z.string().trim().min(1).max(200);

const Basis = z.strictObject({
  edition: z.number().int().positive(),
  /** SHA-256 (hex) over what the report's numbers are computed from. */
  inputsHash: z.string().regex(/^[0-9a-f]{64}$/),
});
/** What the steering group decided, as it is sent and as it is kept. */
const Decided = z.strictObject({
  /** The report that it was made from. */
  report: Basis,
  /** Every area of the report, first place first. */
  order: z.array(AreaSchema).max(maxAreas),
  /** The areas that the plan takes up. */
  selected: z.array(AreaSchema).min(1).max(maxAreas),
  /** One for each area whose place lies outside the places of its tie group; others may have one. */
  reasons: z
    .array(z.strictObject({ area: AreaSchema, reason: z.string().trim().min(1).max(2000) }))
    .max(maxAreas),
  /** Who took part, by role. */
  participants: z.array(line).min(1).max(50),
  /** The day in Sweden. */
  decidedOn: z.iso.date(),
  /** The reference number (diarienummer). */
  reference: line,
});

const RankRange = z.tuple([z.number().int(), z.number().int()]);

const ProposedAreaSchema = z.object({
  area: z.string(),
  name: z.object({ sv: z.string(), en: z.string().optional() }),
  /** Its tie group, 1 from the top; absent for an area that the report gives no place. */
  group: z.number().int().optional(),
  /** Its likely and its outermost places; absent where the report gives none. */
  likely: RankRange.optional(),
  outermost: RankRange.optional(),
});

export const DecisionSchema = z.object({
  ...Decided.shape,
  /** 1 for the first decision of a county in a round. */
  version: z.number().int().positive(),
  /** The areas in the order that the report proposed when this was decided. */
  proposed: z.array(ProposedAreaSchema),
  /** The areas that depart, in the decided order. */
  departures: z.array(z.string()),
  /** Who recorded it, by name or role. */
  by: z.string(),
  at: z.string(),
});

const OneCounty = z.object({ round: RoundIdSchema, county: CountyIdSchema });
const refusals = [
  'invalid-request',
  'not-signed-in',
  'no-membership',
  'not-allowed',
  'unknown-round',
  'unknown-county',
] as const;

export const decisionRoutes = {
  readDecision: defineRoute({
    method: 'GET',
    path: '/api/rounds/{round}/counties/{county}/decision',
    summary: 'What the report proposes now, and every decision about it, the standing one first.',
    group: 'decisions',
    action: 'read-report',
    params: OneCounty,
    status: 200,
    response: z.object({
      report: Basis.extend({
        ordered: z.boolean(),
        status: z.enum(['preliminary', 'established']),
        computedAt: z.string(),
        establishedAt: z.string().optional(),
        countyName: z.string(),
        roundName: z.object({ sv: z.string(), en: z.string().optional() }),
        roundStatus: RoundStatusSchema,
        synthetic: z.boolean(),
      }),
      proposed: z.array(
        ProposedAreaSchema.extend({
          /** The places that need no reason. */
          places: z.object({ best: z.number().int(), worst: z.number().int() }),
        }),
      ),
      decisions: z.array(DecisionSchema),
    }),
    errors: refusals,
  }),
  decide: defineRoute({
    method: 'POST',
    path: '/api/rounds/{round}/counties/{county}/decision',
    summary:
      'Record a decision. Earlier ones stay readable; of two at once, the later gets the earlier to see.',
    group: 'decisions',
    action: 'decide',
    params: OneCounty,
    body: Decided.extend({
      /** The version of the decision that the writer saw standing; 0: none. */
      expectedVersion: z.number().int().nonnegative(),
    }),
    status: 201,
    response: DecisionSchema,
    errors: [
      ...refusals,
      'invalid-json',
      'body-too-large',
      'unsupported-media-type',
      'decision-invalid',
      'personal-number',
      'report-changed',
      'decision-changed',
      'busy',
    ],
  }),
} as const;
