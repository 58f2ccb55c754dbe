// What is drafted for a plan from the county's decisions: the whole at first, and areas that were selected later.
import * as z from 'zod';
import { defineRoute } from '../route.ts';
import { RoundIdSchema } from '../schemas.ts';
import { count, OnePlan } from './plan-shapes.ts';
import { planBodyRefusals, planRefusals } from './plans.ts';

const one = { group: 'plan-drafts', params: OnePlan } as const;

export const planDraftRoutes = {
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
} as const;
