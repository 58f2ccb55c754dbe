// An organisation's own results, beside what it may see of its county, its SKR group and the nation.
import * as z from 'zod';
import type { Disclosed } from '../../core/disclosure/disclosed.ts';
import { type Comparison, hiddenReasons } from '../../core/disclosure/figure.ts';
import { maturityLevels } from '../../core/maturity/level.ts';
import { defineRoute } from '../route.ts';
import { OrganisationIdSchema, RoundIdSchema, RoundStatusSchema } from '../schemas.ts';

const CoreAnswer = z.union([
  z.literal(0),
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.enum(['missing', 'not-applicable']),
]);
const count = z.number().int();

const FigureSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('shown'),
    /** 0–4, as are the bounds: the mean with every missing answer at the scale's one end and other. */
    mean: z.number(),
    bounds: z.tuple([z.number(), z.number()]),
    valid: count,
    applicable: count,
    countiesLeftOut: count.optional(),
    /** How many gave each answer 0–4; the nation only. */
    counts: z.tuple([count, count, count, count, count]).optional(),
  }),
  z.object({ status: z.literal('hidden'), reason: z.enum(hiddenReasons) }),
]);
/** Takes nothing but what disclosure control has let through. */
const ComparisonSchema = z.object({
  county: FigureSchema,
  group: FigureSchema,
  nation: FigureSchema,
}) as unknown as z.ZodType<Comparison, Disclosed<Comparison>>;

const Localised = z.object({ sv: z.string(), en: z.string().optional() });
const own = {
  own: CoreAnswer,
  /** In the earlier round; absent when the question is new since then. */
  before: z
    .object({ answer: CoreAnswer, change: z.enum(['same', 'reworded', 'stricter', 'new']) })
    .optional(),
};
const AreaQuestion = z.object({ ...own, compared: ComparisonSchema });
const OwnDimension = z.object({
  valid: count,
  applicable: count,
  completeness: z.number().optional(),
  /** Mean of the valid items, 0–4; absent when fewer than 60 % are valid. */
  score: z.number().optional(),
  level: z.enum(maturityLevels.map(({ id }) => id)).optional(),
});
const answered = {
  survey: z.string(),
  surveyRef: z.string(),
  /** The latest submitted edition, which the numbers are from; absent when none has been submitted. */
  submitted: z.object({ edition: count, at: z.string() }).optional(),
  /** The latest earlier round in which the organisation submitted this questionnaire. */
  before: z.object({ round: z.string(), roundName: Localised, at: z.string() }).optional(),
};

export const OwnResultsSchema = z.object({
  round: z.string(),
  roundName: Localised,
  roundStatus: RoundStatusSchema,
  closesAt: z.string(),
  synthetic: z.boolean(),
  organisation: z.object({ id: z.string(), name: z.string(), kind: z.enum(['municipality', 'region']) }),
  county: z.object({ id: z.string(), name: z.string() }),
  /** SKR's group of municipalities; regions have none. */
  group: z.object({ id: z.string(), name: z.string() }).optional(),
  /** Absent when the round asks no needs inventory of such an organisation. */
  inventory: z
    .object({
      ...answered,
      areas: z.array(
        z.object({
          area: z.string(),
          name: z.string(),
          questions: z.object({
            nulage: AreaQuestion,
            behov: AreaQuestion,
            konsekvens: AreaQuestion,
            lansnytta: AreaQuestion,
          }),
        }),
      ),
    })
    .optional(),
  /** Absent when the round asks no maturity questionnaire of such an organisation. */
  maturity: z
    .object({
      ...answered,
      /** Mean of the six; absent when one has no score. */
      total: z.number().optional(),
      dimensions: z.array(
        z.object({
          dimension: z.string(),
          name: z.string(),
          own: OwnDimension,
          before: OwnDimension.extend({ isComparable: z.boolean() }).optional(),
          items: z.array(z.object({ question: z.string(), ...own })),
          compared: ComparisonSchema,
        }),
      ),
    })
    .optional(),
});

export const resultRoutes = {
  readResults: defineRoute({
    method: 'GET',
    path: '/api/rounds/{round}/results/{org}',
    summary:
      "An organisation's own latest submitted results, the round before, and what it may see of others' once the round has closed.",
    group: 'results',
    action: 'read-results',
    params: z.object({ round: RoundIdSchema, org: OrganisationIdSchema }),
    status: 200,
    response: OwnResultsSchema,
    errors: [
      'invalid-request',
      'not-signed-in',
      'no-membership',
      'not-allowed',
      'unknown-round',
      'unknown-organisation',
    ],
  }),
} as const;
