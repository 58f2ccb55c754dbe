// The county report as data. (The same as documents: report-documents.ts.)
import * as z from 'zod';
import { registers } from '../../core/registers/register.ts';
import { defineRoute } from '../route.ts';
import { CountyIdSchema, RoundIdSchema } from '../schemas.ts';
import { AlternativesSchema, CountyMaturitySchema, SaidSchema, SinceLastSchema } from './report-beside.ts';

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
  /** How many gave each answer 0–4. Who is missing is `applicable` less `valid`. */
  counts: z.tuple([z.number().int(), z.number().int(), z.number().int(), z.number().int(), z.number().int()]),
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
  alternatives: AlternativesSchema,
  /** Absent when the round asks municipalities for no needs inventory. */
  said: SaidSchema.optional(),
  /** Absent when the round asks for no maturity questionnaire. */
  maturity: CountyMaturitySchema.optional(),
  /** Absent when nobody in the county has submitted the same questionnaire before. */
  sinceLast: SinceLastSchema.optional(),
});

/** One section's texts: by organisation, municipalities first, and then as they were asked. */
export const ReportTextsSchema = z.object({
  section: z.string(),
  name: z.string(),
  texts: z.array(
    z.object({
      organisation: z.object({ id: z.string(), name: z.string(), kind: z.enum(['municipality', 'region']) }),
      surveyRef: z.string(),
      /** The organisation's own section: a region's corresponds to the municipalities'. */
      section: z.string(),
      question: z.string(),
      kind: z.enum(['text', 'comment', 'reason']),
      text: z.string(),
      edition: z.number().int(),
      submittedAt: z.string(),
    }),
  ),
});

/** A row of a register, as the report tells of it. */
const KnownRowSchema = z.object({
  register: z.enum(registers),
  name: z.string(),
  organisation: z.string(),
  areas: z.array(z.string()),
});

export type KnownRow = z.infer<typeof KnownRowSchema>;
export type ReportTexts = z.infer<typeof ReportTextsSchema>;
/** One established edition, without its report. */
export const EstablishmentSchema = z.object({
  edition: z.number().int().positive(),
  at: z.string(),
  /** Who established it, by name or role. */
  by: z.string(),
  /** Why it corrects the one before; absent for the first. */
  reason: z.string().optional(),
  inputsHash: z.string(),
});

export const ReadReportSchema = CountyReportSchema.extend({
  /**
   * Every edition there is to read, newest first. A preliminary one stands first while the numbers have changed, or
   * none has been established.
   */
  editions: z.array(
    z.discriminatedUnion('status', [
      z.object({ status: z.literal('preliminary'), edition: z.number().int().positive(), at: z.string() }),
      EstablishmentSchema.extend({ status: z.literal('established') }),
    ]),
  ),
});

export type AreaPriority = z.infer<typeof AreaPrioritySchema>;
export type CountyReport = z.infer<typeof CountyReportSchema>;
export type ReadReport = z.infer<typeof ReadReportSchema>;

export const OneReport = z.object({ round: RoundIdSchema, county: CountyIdSchema });
/** `?edition=2`: that edition. Left out, the established one that stands, else the preliminary. */
export const oneEdition = z.object({
  edition: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number)
    .optional(),
});
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
    summary:
      "The county's priority report: one snapshot of what has been submitted, as last established or of any edition.",
    group: 'reports',
    action: 'read-report',
    params: OneReport,
    query: oneEdition,
    status: 200,
    response: ReadReportSchema,
    errors: [...oneReportRefusals, 'unknown-edition'],
  }),
  readReportTexts: defineRoute({
    method: 'GET',
    path: '/api/rounds/{round}/counties/{county}/report/texts',
    summary:
      "What the county's organisations wrote in their latest submitted editions, one section at a time. For the county lead only: whoever reads the report alone does not read submitted answers.",
    group: 'reports',
    // The permission to read what an organisation has submitted, aimed at the whole county.
    action: 'read-submitted',
    params: OneReport,
    query: oneEdition.extend({ section: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/) }),
    status: 200,
    response: ReportTextsSchema,
    errors: [...oneReportRefusals, 'unknown-section'],
  }),
  readKnownRows: defineRoute({
    method: 'GET',
    path: '/api/rounds/{round}/counties/{county}/report/registers',
    summary:
      "What exists and has been examined already in the county in one area: the registers' rows by name.",
    group: 'reports',
    action: 'read-report',
    params: OneReport,
    query: z.object({ area: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/) }),
    status: 200,
    response: z.object({ rows: z.array(KnownRowSchema) }),
    errors: ['invalid-request', 'not-signed-in', 'no-membership', 'not-allowed'],
  }),
} as const;
