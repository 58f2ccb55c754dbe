// Survey versions and their release: which may be asked in rounds, what a version changes, and releasing it.
import * as z from 'zod';
import { defineRoute } from '../route.ts';
import { OrganisationKindSchema, SurveyRefSchema } from '../schemas.ts';

const Text = z.object({ sv: z.string(), en: z.string().optional() });
const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const Words = z.object({ title: Text, help: Text.optional(), choices: z.array(Text) });

export const ReleaseSchema = z.object({
  /** `deployment`: it was in use before versions were released one by one. */
  by: z.enum(['deployment', 'administrator']),
  /** A day for a deployment, else an instant. */
  at: z.string(),
  name: z.string().optional(),
});

export const ListedVersionSchema = z.object({
  ref: z.string(),
  survey: z.string(),
  version: z.string(),
  name: Text,
  kinds: z.array(OrganisationKindSchema),
  languages: z.array(z.string()),
  questions: z.number().int(),
  hash: z.string(),
  /** Absent until this content is released. */
  release: ReleaseSchema.optional(),
});

export const VersionReviewSchema = ListedVersionSchema.extend({
  source: Text,
  minutes: z.tuple([z.number(), z.number()]),
  /** The version it is compared with; absent for a survey's first. */
  before: z.string().optional(),
  /** A check without faults holds. */
  checks: z.array(
    z.object({
      id: z.enum(['hash', 'frozen', 'changes', 'meanings', 'languages', 'compiled', 'released', 'lint']),
      faults: z.array(z.string()),
    }),
  ),
  sections: z.array(z.object({ id: z.string(), name: Text })),
  questions: z.number().int(),
  differences: z.array(
    z.object({
      question: z.string(),
      section: z.string(),
      change: z.enum(['same', 'reworded', 'stricter', 'new', 'removed']),
      before: Words.optional(),
      after: Words.optional(),
    }),
  ),
});

const refusals = ['not-signed-in', 'no-membership', 'not-allowed'] as const;

export const releaseRoutes = {
  listSurveys: defineRoute({
    method: 'GET',
    path: '/api/surveys',
    summary: 'Every deployed version of every questionnaire, newest first, and whether it may be asked.',
    group: 'releases',
    action: 'read-releases',
    status: 200,
    response: z.object({ surveys: z.array(ListedVersionSchema) }),
    errors: [...refusals],
  }),
  reviewSurvey: defineRoute({
    method: 'GET',
    path: '/api/surveys/{surveyRef}/review',
    summary: 'One version as it is reviewed: what it changes, and what the checks of it say.',
    group: 'releases',
    action: 'read-releases',
    params: z.object({ surveyRef: SurveyRefSchema }),
    status: 200,
    response: VersionReviewSchema,
    errors: [...refusals, 'invalid-request', 'unknown-survey'],
  }),
  releaseSurvey: defineRoute({
    method: 'POST',
    path: '/api/surveys/{surveyRef}/release',
    summary:
      'Release a version, for good, on condition that it is the one whose content hash was read. Twice gives the same release.',
    group: 'releases',
    action: 'release-survey',
    params: z.object({ surveyRef: SurveyRefSchema }),
    body: z.strictObject({ hash: Hash }),
    status: 201,
    response: ListedVersionSchema,
    errors: [
      ...refusals,
      'invalid-request',
      'invalid-json',
      'unknown-survey',
      'release-changed',
      'release-unsound',
      'busy',
    ],
  }),
} as const;
