// A county's plan for a programme period: rows that are changed one field at a time, and its established editions.
import * as z from 'zod';
import { stateFields } from '../../core/plan/catalogue.ts';
import { defineRoute } from '../route.ts';
import { CountyIdSchema } from '../schemas.ts';
import {
  ChangeSchema,
  EditionSchema,
  line,
  NewRowSchema,
  OnePlan,
  PeriodSchema,
  PlanRowSchema,
  PlanSchema,
  PlanSummarySchema,
  ResultSchema,
  RowId,
} from './plan-shapes.ts';

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
