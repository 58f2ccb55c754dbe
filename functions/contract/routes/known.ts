// What is known of municipalities from elsewhere: read in by the nation, shown beside the questions it concerns.
import * as z from 'zod';
import { type KnownIndicator, knownSources, most } from '../../core/known/known-set.ts';
import { defineRoute } from '../route.ts';
import { OrganisationIdSchema, SurveyIdSchema } from '../schemas.ts';

const count = z.number().int();
const kinds = z.enum(['yes-no', 'number'] as const satisfies KnownIndicator['kind'][]);
/** A line without what no document can hold is checked where it is saved. */
const line = (length: number) => z.string().trim().min(1).max(length);

const QuestionSchema = z.strictObject({ survey: SurveyIdSchema, question: z.string().min(1).max(100) });

const SetParams = z.object({
  source: z.enum(knownSources),
  year: z.string().regex(/^20\d{2}$/),
});

export const KnownFileSchema = z.strictObject({
  name: line(255),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

const setFacts = {
  source: z.enum(knownSources),
  year: count,
  version: count,
  file: KnownFileSchema,
  by: z.string(),
  at: z.string(),
  synthetic: z.boolean(),
};

/** Of an indicator: what it is, where it is shown, and how many municipalities have which value. */
const SetSchema = z.object({
  ...setFacts,
  indicators: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: kinds,
      unit: z.string().optional(),
      question: z.object({ survey: z.string(), question: z.string() }).optional(),
      /** That the file had a row for. */
      municipalities: count,
      known: count,
      missing: count,
      /** Of `known`, for yes or no. */
      yes: count,
    }),
  ),
});

const NewSetSchema = z.strictObject({
  /** The version that this replaces; 0 for the first of the year. */
  expectedVersion: count.min(0),
  /** The file that values are read from; absent where every indicator keeps the values that stand. */
  file: KnownFileSchema.optional(),
  /** All that the year is to have, in order: an indicator that is left out is taken away. */
  indicators: z
    .array(
      z.strictObject({
        id: line(most.idLength),
        name: line(most.nameLength),
        kind: kinds,
        unit: line(most.unitLength).optional(),
        question: QuestionSchema.optional(),
        /** By municipality code; null for a value that the source has struck out. Absent keeps those that stand. */
        values: z.record(z.string().regex(/^\d{4}$/), z.number().nullable()).optional(),
      }),
    )
    .max(most.indicators),
});

const refusals = ['invalid-request', 'not-signed-in', 'no-membership', 'not-allowed'] as const;

export const knownRoutes = {
  listKnown: defineRoute({
    method: 'GET',
    path: '/api/known',
    summary: 'What has been read in from other sources, the latest year first.',
    group: 'known',
    action: 'import-known',
    status: 200,
    response: z.object({
      sets: z.array(SetSchema),
      /** That facts may stand beside, with their texts in Swedish. */
      questions: z.array(
        z.object({ survey: z.string(), question: z.string(), section: z.string(), title: z.string() }),
      ),
      /** That a file may have values for. */
      municipalities: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
    errors: refusals,
  }),
  saveKnown: defineRoute({
    method: 'POST',
    path: '/api/known/{source}/{year}',
    summary: "Read in or change a source's year. What stood before is kept.",
    group: 'known',
    action: 'import-known',
    params: SetParams,
    body: NewSetSchema,
    status: 201,
    response: SetSchema,
    errors: [
      ...refusals,
      'invalid-json',
      'body-too-large',
      'unsupported-media-type',
      'busy',
      'known-invalid',
      'known-changed',
      'personal-number',
    ],
  }),
  readKnown: defineRoute({
    method: 'GET',
    path: '/api/known/organisations/{org}/{survey}',
    summary: "What other sources say of an organisation, by the questionnaire's questions. Never an answer.",
    group: 'known',
    action: 'read-known',
    params: z.object({ org: OrganisationIdSchema, survey: SurveyIdSchema }),
    status: 200,
    response: z.object({
      known: z.array(
        z.object({
          question: z.string(),
          source: z.enum(knownSources),
          year: count,
          name: z.string(),
          kind: kinds,
          unit: z.string().optional(),
          /** null: struck out, or not reported. */
          value: z.number().nullable(),
          synthetic: z.boolean(),
        }),
      ),
    }),
    errors: [...refusals, 'unknown-organisation'],
    // It changes a few times a year, and the municipality's questionnaire is opened many times a day.
    cache: 'private, max-age=3600',
  }),
} as const;
