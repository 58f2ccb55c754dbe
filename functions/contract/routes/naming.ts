// Whether a municipality may be named to others of its SKR group, where it has come clearly further than they have.
import * as z from 'zod';
import { defineRoute } from '../route.ts';
import { OrganisationIdSchema } from '../schemas.ts';
import { ConsentChangeSchema, ConsentSchema, consentRefusals } from './consent-shapes.ts';

const oneConsent = {
  path: '/api/organisations/{org}/naming-consent',
  group: 'consents',
  action: 'give-consent',
  params: z.object({ org: OrganisationIdSchema }),
  status: 200,
  response: ConsentSchema,
} as const;
const refusals = [...consentRefusals, 'naming-not-offered'] as const;

export const namingRoutes = {
  readNamingConsent: defineRoute({
    ...oneConsent,
    method: 'GET',
    summary:
      'Whether a municipality lets others of its SKR group be told, by name, in what it has come further than they have.',
    errors: [...refusals],
  }),
  changeNamingConsent: defineRoute({
    ...oneConsent,
    method: 'PATCH',
    summary: 'Give or withdraw it; either holds at once, for every round that has closed.',
    body: ConsentChangeSchema,
    errors: [...refusals, 'consent-changed', 'busy'],
  }),
} as const;
