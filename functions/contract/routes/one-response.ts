// What every route about one response has in common: how it is named, and what may be refused before anything else.
import * as z from 'zod';
import { OrganisationIdSchema, RoundIdSchema, SurveyIdSchema } from '../schemas.ts';

export const OneResponse = z.object({
  round: RoundIdSchema,
  org: OrganisationIdSchema,
  survey: SurveyIdSchema,
});

export const oneResponseRefusals = [
  'invalid-request',
  'not-signed-in',
  'no-membership',
  'not-allowed',
  'unknown-round',
  'unknown-organisation',
  'unknown-survey',
] as const;
