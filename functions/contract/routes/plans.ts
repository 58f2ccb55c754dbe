// A county's plan for a programme period: rows that are changed one field at a time, and its established editions.
import * as z from 'zod';
import { stateFields } from '../../core/plan/catalogue.ts';
import { kindIds } from '../../core/plan/kind.ts';
import { planRowPattern } from '../../core/plan/plan.ts';
import { defineRoute } from '../route.ts';
import { CountyIdSchema, RoundIdSchema } from '../schemas.ts';

export const OnePlan = z.object({ county: CountyIdSchema, period: z.string().regex(/^\d{4}-(\d{4})?$/) });
export const RowId = z.string().regex(planRowPattern);
const line = z.string().trim().min(1).max(200);
const name = z.object({ sv: z.string(), en: z.string().optional() });
const count = z.number().int();

/** What a field may hold is decided by its kind; the longest text of any is shorter than this. */
export const PlanValueSchema = z.union([
  z.string().max(10_000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(1000)).max(100),
  z.null(),
]);

const SourceSchema = z.object({
  /** None: our own judgement. */
  works: z.array(
    z.object({
      title: z.string(),
      publisher: z.string(),
      year: count.optional(),
      url: z.string().optional(),
      grade: z.enum(['done', 'recommended', 'assignment', 'rule', 'press']),
      mirrored: z.literal(true).optional(),
    }),
  ),
  shows: z.string().optional(),
  support: z.enum(['whole', 'partly']).optional(),
});

export const PlanRowSchema = z.object({
  row: z.string(),
  kind: z.enum(kindIds),
  parent: z.string().optional(),
  place: count,
  removed: z.boolean(),
  /** False while it is only suggested. */
  kept: z.boolean(),
  values: z.record(z.string(), PlanValueSchema),
  programme: z.object({ goal: z.string(), isMandatory: z.boolean() }).optional(),
  finding: z
    .object({
      round: z.string(),
      edition: count,
      decision: count,
      area: z.string(),
      areaName: z.string(),
      /** The places that the report gave the area, shared with what it could not be told apart from. */
      places: z.object({ best: count, worst: count }).optional(),
      decidedPlace: count,
    })
    .optional(),
  source: SourceSchema.optional(),
  version: count,
  /** Who last wrote in it, for those who may write. */
  author: z.string().optional(),
  at: z.string(),
});

const EditionSchema = z.object({
  edition: count,
  establishedOn: z.string(),
  reference: z.string(),
  by: z.string(),
  at: z.string(),
});

const PeriodSchema = z.object({
  id: z.string(),
  firstYear: count,
  lastYear: count.optional(),
  /** `ours` stand in until national goals are found. */
  goalsFrom: z.enum(['national', 'ours']),
  note: name.optional(),
});

export const PlanSummarySchema = z.object({
  goals: count,
  mandatoryGoals: count,
  activities: count,
  done: count,
  late: count,
  suggestions: count,
  years: z.array(z.object({ year: count, funds: z.number(), costs: z.number(), countyDays: z.number() })),
  costsWithoutYear: z.number(),
  daysPerYear: z.number(),
});

export const PlanSchema = z.object({
  county: z.object({ id: z.string(), name: z.string() }),
  period: PeriodSchema,
  /** `established` while nothing has changed since the latest edition. */
  status: z.enum(['none', 'draft', 'established']),
  /** Adds 1 with every change; 0 where there is no plan. */
  revision: count,
  changedAt: z.string().optional(),
  synthetic: z.boolean(),
  may: z.object({ write: z.boolean() }),
  /** The decision it was drafted from; absent for a plan that began empty. */
  decision: z
    .object({ round: z.string(), version: count, decidedOn: z.string(), reference: z.string() })
    .optional(),
  rows: z.array(PlanRowSchema),
  summary: PlanSummarySchema,
  editions: z.array(EditionSchema),
  /** The standing decisions of the county, the latest first, each with the selected areas that the plan lacks. */
  decisions: z.array(
    z.object({
      round: z.string(),
      roundName: name,
      version: count,
      decidedOn: z.string(),
      reference: z.string(),
      missing: z.array(z.object({ area: z.string(), name })),
    }),
  ),
  /** Activities of the library that the plan's areas have and it does not. */
  offers: z.array(
    z.object({ item: z.string(), subGoal: z.string(), title: z.string(), source: SourceSchema }),
  ),
});

const ChangeSchema = z.strictObject({
  row: RowId,
  /** A field of the row's kind, or one of the fields that every row has: removed, kept, place, parent. */
  field: z.string().min(1).max(64),
  value: PlanValueSchema,
  expectedVersion: z.number().int().min(0),
});

const ResultSchema = z.discriminatedUnion('ok', [
  z.object({ row: z.string(), field: z.string(), ok: z.literal(true), version: count }),
  z.object({
    row: z.string(),
    field: z.string(),
    ok: z.literal(false),
    code: z.literal('version-conflict'),
    /** `version`: of the row, when the field came to say this. */
    current: z.object({ value: PlanValueSchema, version: count, author: z.string(), at: z.string() }),
    /** The row's own version, to write from. */
    version: count,
  }),
]);

const NewRowSchema = z.union([
  z.strictObject({
    row: RowId,
    kind: z.enum(kindIds),
    parent: RowId.optional(),
    values: z.record(z.string().max(64), PlanValueSchema),
  }),
  /** An activity that the library offers. */
  z.strictObject({ offer: RowId, parent: RowId }),
]);

export const planRefusals = [
  'invalid-request',
  'not-signed-in',
  'no-membership',
  'not-allowed',
  'unknown-period',
] as const;
export const planBodyRefusals = ['invalid-json', 'body-too-large', 'unsupported-media-type', 'busy'] as const;
const one = { group: 'plans', params: OnePlan } as const;

export const planRoutes = {
  listPlans: defineRoute({
    method: 'GET',
    path: '/api/plans/{county}',
    summary: "The programme periods, newest first, and how the county's plan for each stands.",
    group: 'plans',
    action: 'read-plan',
    params: z.object({ county: CountyIdSchema }),
    status: 200,
    response: z.object({
      periods: z.array(
        PeriodSchema.extend({
          status: z.enum(['none', 'draft', 'established']),
          /** The one that a plan is written for now. */
          isCurrent: z.boolean(),
        }),
      ),
    }),
    errors: ['invalid-request', 'not-signed-in', 'no-membership', 'not-allowed'],
  }),
  readPlan: defineRoute({
    ...one,
    method: 'GET',
    path: '/api/plans/{county}/{period}',
    summary: 'The plan as it is worked on, with what may be added to it.',
    action: 'read-plan',
    status: 200,
    response: PlanSchema,
    errors: planRefusals,
  }),
  startPlan: defineRoute({
    ...one,
    method: 'POST',
    path: '/api/plans/{county}/{period}',
    summary: 'Draft a plan from a decision, or begin an empty one, while there is none.',
    action: 'write-plan',
    body: z.strictObject({
      /** Absent: the goals of the period and what every plan needs, without areas. */
      decision: z.strictObject({ round: RoundIdSchema, version: z.number().int().positive() }).optional(),
    }),
    status: 201,
    response: z.object({ revision: count, rows: count }),
    errors: [...planRefusals, ...planBodyRefusals, 'unknown-round', 'unknown-decision', 'plan-exists'],
  }),
  addPlanAreas: defineRoute({
    ...one,
    method: 'POST',
    path: '/api/plans/{county}/{period}/areas',
    summary: 'Take up areas of a decision that the plan lacks, as suggestions.',
    action: 'write-plan',
    body: z.strictObject({
      decision: z.strictObject({ round: RoundIdSchema, version: z.number().int().positive() }),
      areas: z.array(z.string().min(1).max(100)).min(1).max(100),
    }),
    status: 200,
    response: z.object({ revision: count, rows: count }),
    errors: [
      ...planRefusals,
      ...planBodyRefusals,
      'unknown-round',
      'unknown-decision',
      'unknown-plan',
      'plan-invalid',
    ],
  }),
  writePlan: defineRoute({
    ...one,
    method: 'PATCH',
    path: '/api/plans/{county}/{period}/rows',
    summary: `Save 1–200 fields of at most 49 rows; a field written since is answered by itself. Beside its own, each row has ${stateFields.join(', ')}.`,
    action: 'write-plan',
    body: z.strictObject({ changes: z.array(ChangeSchema).min(1).max(200) }),
    status: 200,
    response: z.object({ results: z.array(ResultSchema) }),
    errors: [...planRefusals, ...planBodyRefusals, 'unknown-plan', 'plan-invalid', 'personal-number'],
  }),
  addPlanRows: defineRoute({
    ...one,
    method: 'POST',
    path: '/api/plans/{county}/{period}/rows',
    summary: 'Add 1–40 rows last among their siblings; an id that is there stands.',
    action: 'write-plan',
    body: z.strictObject({ rows: z.array(NewRowSchema).min(1).max(40) }),
    status: 201,
    response: z.object({ rows: z.array(PlanRowSchema) }),
    errors: [...planRefusals, ...planBodyRefusals, 'unknown-plan', 'plan-invalid', 'personal-number'],
  }),
  readPlanHistory: defineRoute({
    method: 'GET',
    path: '/api/plans/{county}/{period}/rows/{row}/history',
    summary: 'What a row said before, newest first.',
    group: 'plans',
    action: 'write-plan',
    params: OnePlan.extend({ row: RowId }),
    status: 200,
    response: z.object({ versions: z.array(PlanRowSchema) }),
    errors: planRefusals,
  }),
  establishPlan: defineRoute({
    ...one,
    method: 'POST',
    path: '/api/plans/{county}/{period}/editions',
    summary: 'Freeze what is kept as the next established edition.',
    action: 'write-plan',
    body: z.strictObject({
      /** The day in Sweden. */
      establishedOn: z.iso.date(),
      /** The reference number (diarienummer). */
      reference: line,
      /** The revision that was read: nothing else is frozen. */
      expectedRevision: z.number().int().positive(),
    }),
    status: 201,
    response: EditionSchema,
    errors: [
      ...planRefusals,
      ...planBodyRefusals,
      'unknown-plan',
      'plan-changed',
      'plan-invalid',
      'personal-number',
    ],
  }),
  readPlanEdition: defineRoute({
    method: 'GET',
    path: '/api/plans/{county}/{period}/editions/{edition}',
    summary: 'An established edition.',
    group: 'plans',
    action: 'read-plan',
    params: OnePlan.extend({ edition: z.string().regex(/^[1-9]\d{0,5}$/) }),
    status: 200,
    response: EditionSchema.extend({
      county: z.object({ id: z.string(), name: z.string() }),
      period: PeriodSchema,
      synthetic: z.boolean(),
      rows: z.array(PlanRowSchema),
      summary: PlanSummarySchema,
      /** Is this what stands in the working version? */
      isLatest: z.boolean(),
    }),
    errors: [...planRefusals, 'unknown-edition'],
  }),
} as const;
