// The municipalities' own view of a county's year: whole for the county lead, and as much as a report of the year may show.
import * as z from 'zod';
import type { Disclosed } from '../../core/disclosure/disclosed.ts';
import { type MunicipalYear, municipalHiddenReasons } from '../../core/disclosure/municipal-year.ts';
import { changedThings } from '../../core/follow-up/municipal-answer.ts';
import { defineRoute } from '../route.ts';
import { CountyIdSchema, RoundStatusSchema } from '../schemas.ts';

const count = z.number().int();
const name = z.object({ sv: z.string(), en: z.string().optional() });
const LevelSchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
/** How many gave each level 0–4. */
const LevelCountsSchema = z.tuple([count, count, count, count, count]);

/** Takes nothing but what disclosure control has let through. */
export const MunicipalYearSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('shown'),
    round: z.string(),
    asked: count,
    answered: count,
    levels: LevelCountsSchema,
    /** Invented answers. */
    synthetic: z.boolean(),
  }),
  z.object({
    status: z.literal('hidden'),
    round: z.string(),
    reason: z.enum(municipalHiddenReasons),
  }),
]) as unknown as z.ZodType<MunicipalYear, Disclosed<MunicipalYear>>;

const ChangedAreaSchema = z.object({
  row: z.string(),
  area: z.string(),
  /** What was left open in the row is absent. */
  what: z.enum(changedThings).optional(),
  level: LevelSchema.optional(),
  /**
   * In the edition of an inventory that the municipality had submitted last before this, whatever it has submitted since;
   * absent when there is none that asks the same.
   */
  before: z.union([LevelSchema, z.enum(['missing', 'not-applicable'])]).optional(),
});

export const MunicipalViewsSchema = z.object({
  year: count,
  county: z.object({ id: z.string(), name: z.string() }),
  /** That asks the municipalities about the year; absent when none does. */
  round: z
    .object({
      id: z.string(),
      name,
      status: RoundStatusSchema,
      opensAt: z.string(),
      dueAt: z.string(),
      closesAt: z.string(),
      /** Read the questionnaire itself under /api/surveys. */
      surveyRef: z.string(),
      synthetic: z.boolean(),
    })
    .optional(),
  levels: LevelCountsSchema,
  /** The municipalities that the round asks, by name. */
  municipalities: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** Absent until it has submitted. */
      view: z
        .object({
          submittedAt: z.string(),
          /** A level, or why there is none. */
          benefit: z.union([LevelSchema, z.enum(['unknown', 'not-applicable', 'unanswered'])]),
          introduced: z.string().optional(),
          lacking: z.string().optional(),
          changed: z.array(ChangedAreaSchema),
          /** The inventory that changes are compared with; absent when none had been submitted, and without changes. */
          inventory: z.object({ round: z.string(), roundName: name, submittedAt: z.string() }).optional(),
        })
        .optional(),
    }),
  ),
});

export const municipalYearRoutes = {
  readMunicipalViews: defineRoute({
    method: 'GET',
    path: '/api/plans/{county}/{period}/years/{year}/municipalities',
    summary:
      "What the county's municipalities have submitted about the year: each one's level, texts and changed areas, for the county lead alone.",
    group: 'follow-up',
    action: 'read-submitted',
    params: z.object({
      county: CountyIdSchema,
      period: z.string().regex(/^\d{4}-(\d{4})?$/),
      year: z.string().regex(/^20\d{2}$/),
    }),
    status: 200,
    response: MunicipalViewsSchema,
    errors: [
      'invalid-request',
      'not-signed-in',
      'no-membership',
      'not-allowed',
      'unknown-period',
      'unknown-plan',
      'unknown-year',
    ],
  }),
} as const;
