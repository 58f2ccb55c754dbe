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
  source: Localised,
  answering: z.object({
    rules: z.array(Localised),
    terms: z.array(z.object({ id: z.string(), text: Localised })),
    comment: z.object({ label: Localised, help: Localised, maxLength: z.number().int() }),
    remarksIntro: Localised,
  }),
  sections: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['area', 'dimension', 'closing', 'register', 'year']),
      name: Localised,
      intro: Localised.optional(),
      definition: Localised.optional(),
      /** Of a region's area: the municipal areas it corresponds to. */
      corresponds: z.array(z.string()).optional(),
    }),
  ),
  questions: z.array(
    z.object({
      id: z.string(),
      section: z.string(),
      use: z.enum(['scored', 'fact', 'text', 'register', 'closing']),
      scale: z.enum(['nulage', 'behov', 'konsekvens', 'lansnytta', 'level', 'certainty', 'nytta']).optional(),
    }),
  ),
  remarks: z.array(
    z.object({
      id: z.string(),
      text: Localised,
      questions: z.array(z.string()),
      otherSurvey: z.string().optional(),
      condition: z.string(),
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
