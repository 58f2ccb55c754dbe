// The programme as data: periods with their goals, forms of violence, laws, each with where it was found.
import * as z from 'zod';
import { defineRoute } from '../route.ts';

const Text = z.object({ sv: z.string(), en: z.string().optional() });
const Evidence = z.array(
  z.object({ source: z.string(), read: z.enum(['full-text', 'summary', 'metadata']) }),
);
const Named = z.object({ id: z.string(), name: Text });

export const ProgrammeSchema = z.object({
  periods: z.array(
    z.object({
      id: z.string(),
      firstYear: z.number().int(),
      lastYear: z.number().int().optional(),
      /** `national` goals were decided for the period; `ours` stand in until national ones are found. */
      goalsFrom: z.enum(['national', 'ours']),
      note: Text.optional(),
      goals: z.array(Named.extend({ wording: Text.optional(), isMandatory: z.boolean() })),
      evidence: Evidence,
    }),
  ),
  violenceForms: z.object({ edition: z.string(), entries: z.array(Named) }),
  lawReferences: z.object({
    edition: z.string(),
    entries: z.array(
      Named.extend({
        content: Text,
        inForceFrom: z.string().optional(),
        evidence: Evidence,
        unverified: Text.optional(),
      }),
    ),
  }),
});

export const programmeRoutes = {
  readProgramme: defineRoute({
    method: 'GET',
    path: '/api/programme',
    summary: 'Programme periods with their goals, forms of violence and laws, as this version knows them.',
    group: 'surveys',
    action: 'read-programme',
    status: 200,
    response: ProgrammeSchema,
    errors: ['not-signed-in', 'no-membership', 'not-allowed'],
  }),
} as const;
