// The county report as data. (The same as documents: report-documents.ts.)
import * as z from 'zod';
import { defineRoute } from '../route.ts';
import { CountyIdSchema, RoundIdSchema } from '../schemas.ts';

const RankRange = z.tuple([z.number().int(), z.number().int()]);
const CoreAnswer = z.union([
  z.number().int().min(0).max(4),
  z.enum(['missing', 'not-applicable', 'not-asked']),
]);
const AreaAnswers = z.object({
  nulage: CoreAnswer,
  behov: CoreAnswer,
  konsekvens: CoreAnswer,
  lansnytta: CoreAnswer,
});
const QuestionCount = z.object({
  valid: z.number().int(),
  applicable: z.number().int(),
  mean: z.number().optional(),
});

export const AreaPrioritySchema = z.object({
  area: z.string(),
  name: z.object({ sv: z.string(), en: z.string().optional() }),
  rank: z.number().int().optional(),
  score: z.number().optional(),
  bounds: z.tuple([z.number(), z.number()]).optional(),
  coverage: z.number().optional(),
  answers: z.object({ valid: z.number().int(), applicable: z.number().int() }),
  parts: z.object({
    need: z.number().optional(),
    gap: z.number().optional(),
    consequence: z.number().optional(),
    countyBenefit: z.number().optional(),
    reach: z.number().optional(),
  }),
  questions: z.object({
    nulage: QuestionCount,
    behov: QuestionCount,
    konsekvens: QuestionCount,
    lansnytta: QuestionCount,
  }),
  rankRange: z
    .object({ missing: RankRange, weights: RankRange, leaveOneOut: RankRange, likely: RankRange.optional() })
    .optional(),
  top: z.object({ 1: z.number(), 2: z.number(), 3: z.number() }).optional(),
  group: z.number().int().optional(),
  uncertain: z.boolean(),
  reason: z.enum(['not-applicable', 'no-valid-answer', 'response-too-low', 'too-few-answers']).optional(),
});

export const CountyReportSchema = z.object({
  round: z.string(),
  roundName: z.object({ sv: z.string(), en: z.string().optional() }),
  roundStatus: z.enum(['planned', 'open', 'closed', 'established']),
  county: z.string(),
  countyName: z.string(),
  status: z.enum(['preliminary', 'established']),
  edition: z.number().int(),
  synthetic: z.boolean(),
  computedAt: z.string(),
  organisations: z.object({
    inScope: z.number().int(),
    responded: z.number().int(),
    /** Share of the county's population in municipalities that have answered, 0..1. */
    populationShare: z.number(),
  }),
  /** False when the response is under half: no order is given. */
  ordered: z.boolean(),
  weights: z.object({
    need: z.number(),
    gap: z.number(),
    consequence: z.number(),
    countyBenefit: z.number(),
    reach: z.number(),
  }),
  weightsVersion: z.string(),
  draws: z.object({ generator: z.string(), seed: z.number().int(), count: z.number().int() }),
  /** SHA-256 (hex) over what the numbers are computed from. */
  inputsHash: z.string(),
  priorities: z.array(AreaPrioritySchema),
  borders: z.array(z.object({ above: z.number().int(), dashed: z.boolean() })),
  /** Each municipality's own answers, for the heat map. */
  municipalities: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      responded: z.boolean(),
      edition: z.number().int().optional(),
      submittedAt: z.string().optional(),
      areas: z.record(z.string(), AreaAnswers),
    }),
  ),
  /** The county's regions that the round asks, with their own answers. They enter none of the numbers above. */
  regions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      responded: z.boolean(),
      edition: z.number().int().optional(),
      submittedAt: z.string().optional(),
      /** Every area of the region's questionnaire, in its order. */
      areas: z.array(
        z.object({
          area: z.string(),
          name: z.object({ sv: z.string(), en: z.string().optional() }),
          /** The municipal areas it corresponds to. A municipal area that none names is not asked of the region. */
          corresponds: z.array(z.string()),
          answers: AreaAnswers,
        }),
      ),
    }),
  ),
});

export type AreaPriority = z.infer<typeof AreaPrioritySchema>;
export type CountyReport = z.infer<typeof CountyReportSchema>;

export const OneReport = z.object({ round: RoundIdSchema, county: CountyIdSchema });
export const oneReportRefusals = [
  'invalid-request',
  'not-signed-in',
  'no-membership',
  'not-allowed',
  'unknown-round',
  'unknown-county',
] as const;

export const reportRoutes = {
  readReport: defineRoute({
    method: 'GET',
    path: '/api/rounds/{round}/counties/{county}/report',
    summary: "The county's priority report: one snapshot of what has been submitted.",
    group: 'reports',
    action: 'read-report',
    params: OneReport,
    status: 200,
    response: CountyReportSchema,
    errors: oneReportRefusals,
  }),
} as const;
