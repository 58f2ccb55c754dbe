// What a county's plan looks like over the API: its rows, changes of them and their results, and its editions.
import * as z from 'zod';
import { kindIds } from '../../core/plan/kind.ts';
import { planRowPattern } from '../../core/plan/plan.ts';
import { CountyIdSchema } from '../schemas.ts';

export const OnePlan = z.object({ county: CountyIdSchema, period: z.string().regex(/^\d{4}-(\d{4})?$/) });
export const RowId = z.string().regex(planRowPattern);
export const line = z.string().trim().min(1).max(200);
const name = z.object({ sv: z.string(), en: z.string().optional() });
export const count = z.number().int();

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

export const EditionSchema = z.object({
  edition: count,
  establishedOn: z.string(),
  reference: z.string(),
  by: z.string(),
  at: z.string(),
});

export const PeriodSchema = z.object({
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

export const ChangeSchema = z.strictObject({
  row: RowId,
  /** A field of the row's kind, or one of the fields that every row has: removed, kept, place, parent. */
  field: z.string().min(1).max(64),
  value: PlanValueSchema,
  expectedVersion: z.number().int().min(0),
});

export const ResultSchema = z.discriminatedUnion('ok', [
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

export const NewRowSchema = z.union([
  z.strictObject({
    row: RowId,
    kind: z.enum(kindIds),
    parent: RowId.optional(),
    values: z.record(z.string().max(64), PlanValueSchema),
  }),
  /** An activity that the library offers. */
  z.strictObject({ offer: RowId, parent: RowId }),
]);
