// Where a county is one municipality, its figures are that one's own answers: whether they may be shown to the nation.
import * as z from 'zod';
import { defineRoute } from '../route.ts';
import { OrganisationIdSchema } from '../schemas.ts';

export const NationalConsentSchema = z.object({
  given: z.boolean(),
  /** Who said so last, and when; absent where nobody has: no consent. */
  by: z.string().optional(),
  at: z.string().optional(),
  /** 0 before anybody has said anything. */
  version: z.number().int(),
});

const oneConsent = {
  path: '/api/organisations/{org}/national-consent',
  group: 'consents',
  action: 'give-consent',
  params: z.object({ org: OrganisationIdSchema }),
  status: 200,
  response: NationalConsentSchema,
} as const;
const refusals = [
  'invalid-request',
  'not-signed-in',
  'no-membership',
  'not-allowed',
  'consent-not-needed',
] as const;

export const consentRoutes = {
  readNationalConsent: defineRoute({
    ...oneConsent,
    method: 'GET',
    summary:
      'Whether the only municipality of a county lets its answers be shown to national staff as the county’s.',
    errors: [...refusals],
  }),
  changeNationalConsent: defineRoute({
    ...oneConsent,
    method: 'PATCH',
    summary:
      'Give or withdraw it. Given, it holds for rounds whose comparison cannot be read yet; withdrawn, it holds at once.',
    body: z.strictObject({ given: z.boolean(), expectedVersion: z.number().int().min(0) }),
    errors: [...refusals, 'consent-changed', 'busy'],
  }),
} as const;
