// Who among similar municipalities, having agreed to be named, has come clearly further in a round that has closed.
import * as z from 'zod';
import type { Disclosed } from '../../core/disclosure/disclosed.ts';
import { defineRoute } from '../route.ts';
import { OrganisationIdSchema, RoundIdSchema } from '../schemas.ts';

export const unnamedReasons = [
  /** Answers are still taken, or were until just now. */
  'round-open',
  /** The round was closed and opened again: names would tell what came between. */
  'opened-again',
  /** Nothing of the organisation's own is counted in the round as it now stands. */
  'not-counted',
  /** Regions, and municipalities without an SKR group, have nobody like them. */
  'not-compared',
] as const;
export type UnnamedReason = (typeof unnamedReasons)[number];

export interface NamedMunicipality {
  readonly id: string;
  readonly name: string;
  /** The county's name. */
  readonly county: string;
}

/** Takes nobody but whom disclosure control has let through. */
const Named = z.array(
  z.object({ id: z.string(), name: z.string(), county: z.string() }),
) as unknown as z.ZodType<readonly NamedMunicipality[], Disclosed<readonly NamedMunicipality[]>>;

export const FurtherAlongSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('compared'),
    group: z.object({ id: z.string(), name: z.string() }),
    /** The parts that somebody may be named in, in the questionnaires' order; nearest in size first, at most five each. */
    parts: z.array(
      z.object({
        kind: z.enum(['area', 'dimension']),
        id: z.string(),
        name: z.string(),
        municipalities: Named,
      }),
    ),
  }),
  z.object({ status: z.literal('not-compared'), reason: z.enum(unnamedReasons) }),
]);

export const furtherAlongRoutes = {
  readFurtherAlong: defineRoute({
    method: 'GET',
    path: '/api/rounds/{round}/results/{org}/further-along',
    summary:
      'In each area and dimension, which municipalities of the same SKR group have come at least one step further, of those that have agreed to be named. No numbers.',
    group: 'results',
    action: 'read-results',
    params: z.object({ round: RoundIdSchema, org: OrganisationIdSchema }),
    status: 200,
    response: FurtherAlongSchema,
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
