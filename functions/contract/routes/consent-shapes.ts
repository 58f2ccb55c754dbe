// A municipality's own yes or no: as it stands, as it is given or withdrawn, and what may be refused before anything else.
import * as z from 'zod';

export const ConsentSchema = z.object({
  given: z.boolean(),
  /** Who said so last, and when; absent where nobody has: no consent. */
  by: z.string().optional(),
  at: z.string().optional(),
  /** 0 before anybody has said anything. */
  version: z.number().int(),
});

export const ConsentChangeSchema = z.strictObject({
  given: z.boolean(),
  expectedVersion: z.number().int().min(0),
});

export const consentRefusals = ['invalid-request', 'not-signed-in', 'no-membership', 'not-allowed'] as const;
