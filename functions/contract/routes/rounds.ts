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
});

export const RoundChangeSchema = z
  .strictObject({
    name: NameSchema.optional(),
    opensAt: InstantSchema.optional(),
    dueAt: InstantSchema.optional(),
    closesAt: InstantSchema.optional(),
    /** `closed` closes the round now. */
    status: z.literal('closed').optional(),
    /** The round's version that the change was made from; left out, the change is made to what stands. */
    expectedVersion: z.number().int().positive().optional(),
  })
  .refine((change) => Object.keys(change).some((key) => key !== 'expectedVersion'), {
    message: 'name at least one thing to change',
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
    summary: 'Change name or times, or close the round now.',
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
      'busy',
    ],
  }),
} as const;
