// Published questionnaires: what the browser draws the form from.
import * as z from 'zod';
import { defineRoute } from '../route.ts';
import { OrganisationKindSchema, SurveyRefSchema } from '../schemas.ts';

const Localised = z.object({ sv: z.string(), en: z.string().optional() });

export const SurveyVersionSchema = z.object({
  survey: z.string(),
  version: z.string(),
  kinds: z.array(OrganisationKindSchema),
  name: Localised,
  purpose: Localised,
  minutes: z.tuple([z.number(), z.number()]),
  sections: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['area', 'dimension', 'closing', 'register']),
      name: Localised,
      intro: Localised.optional(),
    }),
  ),
  questions: z.array(
    z.object({
      id: z.string(),
      section: z.string(),
      use: z.enum(['scored', 'fact', 'text', 'register', 'closing']),
    }),
  ),
  definition: z.looseObject({}),
  hash: z.string(),
});

export const surveyRoutes = {
  readSurvey: defineRoute({
    method: 'GET',
    path: '/api/surveys/{surveyRef}',
    summary: 'One published version of a questionnaire, whole. It never changes.',
    group: 'surveys',
    action: 'read-survey',
    params: z.object({ surveyRef: SurveyRefSchema }),
    status: 200,
    response: SurveyVersionSchema,
    errors: ['not-signed-in', 'no-membership', 'unknown-survey'],
    cache: 'private, max-age=31536000, immutable',
  }),
} as const;
