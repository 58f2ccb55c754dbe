// Rounds: list, open, change.
import * as z from 'zod';
import { defineRoute } from '../route.ts';
import {
  CountyIdSchema,
  InstantSchema,
  NameSchema,
  OrganisationKindSchema,
  RoundIdSchema,
  RoundStatusSchema,
  SurveyRefSchema,
} from '../schemas.ts';

const Scope = z.strictObject({
  counties: z.array(CountyIdSchema).min(1).max(21),
  kinds: z.array(OrganisationKindSchema).min(1).max(2),
});

export const RoundSchema = z.object({
  id: z.string(),
  name: z.object({ sv: z.string(), en: z.string().optional() }),
  surveys: z.array(z.string()),
  scope: z.object({ counties: z.array(z.string()), kinds: z.array(OrganisationKindSchema) }),
  status: RoundStatusSchema,
  opensAt: z.string(),
  dueAt: z.string(),
  closesAt: z.string(),
  /** The programme period it belongs to, where one was chosen. */
  period: z.string().optional(),
  /** When the nation established it; nothing of it changes after that. */
  establishedAt: z.string().optional(),
  version: z.number().int(),
  synthetic: z.boolean(),
});

export const NewRoundSchema = z.strictObject({
  id: RoundIdSchema,
  name: NameSchema,
  surveys: z.array(SurveyRefSchema).min(1).max(10),
  scope: Scope,
  opensAt: InstantSchema,
  dueAt: InstantSchema.optional(),
  closesAt: InstantSchema,
  period: z.string().min(1).max(20).optional(),
});

export const RoundChangeSchema = z
  .strictObject({
    name: NameSchema.optional(),
    opensAt: InstantSchema.optional(),
    dueAt: InstantSchema.optional(),
    closesAt: InstantSchema.optional(),
    /** `open` opens a planned round now, `closed` closes it now; `established` ends a closed one for good. */
    status: z.enum(['open', 'closed', 'established']).optional(),
    /** The round's version that the change was made from; left out, the change is made to what stands. */
    expectedVersion: z.number().int().positive().optional(),
  })
  .refine((change) => Object.keys(change).some((key) => key !== 'expectedVersion'), {
    message: 'name at least one thing to change',
  })
  .refine(
    ({ status, name, opensAt, dueAt, closesAt }) =>
      status !== 'established' || [name, opensAt, dueAt, closesAt].every((part) => part === undefined),
    { path: ['status'], message: 'establish a round as it stands, without changing it' },
  );

/** What a round can be planned of. */
export const PlanningSchema = z.object({
  surveys: z.array(
    z.object({
      ref: z.string(),
      kinds: z.array(OrganisationKindSchema),
      /** Only a released version can be asked. */
      isReleased: z.boolean(),
    }),
  ),
  counties: z.array(z.object({ id: z.string(), name: z.string(), municipalities: z.number().int() })),
  periods: z.array(z.object({ id: z.string(), isNow: z.boolean() })),
});

/** How a round stands in each of its counties. */
export const RoundCountiesSchema = z.object({
  round: RoundSchema,
  counties: z.array(
    z.object({
      county: z.string(),
      name: z.string(),
      /** Responses that the round asks for there, and those that have been submitted at least once. */
      asked: z.number().int(),
      submitted: z.number().int(),
      /** `none` before anybody has submitted; `established` by the county. */
      report: z.enum(['none', 'preliminary', 'established']),
      edition: z.number().int().optional(),
      establishedAt: z.string().optional(),
    }),
  ),
});

export const roundRoutes = {
  listRounds: defineRoute({
    method: 'GET',
    path: '/api/rounds',
    summary: 'The rounds that concern the signed-in person, newest opening first.',
    group: 'rounds',
    action: 'list-rounds',
    status: 200,
    response: z.object({ rounds: z.array(RoundSchema) }),
    errors: ['not-signed-in', 'no-membership'],
  }),
  createRound: defineRoute({
    method: 'POST',
    path: '/api/rounds',
    summary: 'Plan or open a round. A round whose opensAt has passed is open at once.',
    group: 'rounds',
    action: 'create-round',
    body: NewRoundSchema,
    status: 201,
    response: RoundSchema,
    errors: [
      'invalid-request',
      'invalid-round',
      'not-signed-in',
      'not-allowed',
      'no-membership',
      'round-exists',
      'busy',
    ],
  }),
  changeRound: defineRoute({
    method: 'PATCH',
    path: '/api/rounds/{round}',
    summary: 'Change name or times, open or close the round now, or establish it for the nation.',
    group: 'rounds',
    action: 'change-round',
    params: z.object({ round: RoundIdSchema }),
    body: RoundChangeSchema,
    status: 200,
    response: RoundSchema,
    errors: [
      'invalid-request',
      'invalid-round',
      'not-signed-in',
      'not-allowed',
      'no-membership',
      'unknown-round',
      'round-changed',
      'round-established',
      'round-must-be-closed',
      'round-not-planned',
      'round-has-opened',
      'busy',
    ],
  }),
  readPlanning: defineRoute({
    method: 'GET',
    path: '/api/planning',
    summary: 'What a round can be planned of: questionnaire versions, counties, programme periods.',
    group: 'rounds',
    action: 'oversee-rounds',
    status: 200,
    response: PlanningSchema,
    errors: ['not-signed-in', 'not-allowed', 'no-membership'],
  }),
  readRoundCounties: defineRoute({
    method: 'GET',
    path: '/api/rounds/{round}/counties',
    summary: 'A round and how it stands in each of its counties: responses as counts, and the report.',
    group: 'rounds',
    action: 'oversee-rounds',
    params: z.object({ round: RoundIdSchema }),
    status: 200,
    response: RoundCountiesSchema,
    errors: ['invalid-request', 'not-signed-in', 'not-allowed', 'no-membership', 'unknown-round'],
  }),
} as const;
