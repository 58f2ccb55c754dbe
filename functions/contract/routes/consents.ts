// Where a county is one municipality, its figures are that one's own answers: whether they may be shown to the nation.
import * as z from 'zod';
import { defineRoute } from '../route.ts';
import { OrganisationIdSchema } from '../schemas.ts';
import { ConsentChangeSchema, ConsentSchema, consentRefusals } from './consent-shapes.ts';

const oneConsent = {
  path: '/api/organisations/{org}/national-consent',
  group: 'consents',
  action: 'give-consent',
  params: z.object({ org: OrganisationIdSchema }),
  status: 200,
  response: ConsentSchema,
} as const;
const refusals = [...consentRefusals, 'consent-not-needed'] as const;

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
    body: ConsentChangeSchema,
    errors: [...refusals, 'consent-changed', 'busy'],
  }),
} as const;
