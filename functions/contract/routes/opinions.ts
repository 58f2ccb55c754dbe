// Second opinions: a colleague's own answers to a section, given without seeing the organisation's.
import * as z from 'zod';
import { defineRoute } from '../route.ts';
import { AnswerChangeSchema, AnswerResultSchema } from './answers.ts';
import { OneResponse, oneResponseRefusals } from './one-response.ts';
import { AnswerSchema } from './responses.ts';

export const opinionRoutes = {
  readOpinions: defineRoute({
    method: 'GET',
    path: '/api/rounds/{round}/responses/{org}/{survey}/opinions',
    summary: "Second opinions: a respondent's own, everybody's for who answers for the whole organisation.",
    group: 'opinions',
    action: 'read-draft',
    params: OneResponse,
    status: 200,
    response: z.object({
      /** Sections that the reader has been asked about. */
      sections: z.array(z.string()),
      opinions: z.array(AnswerSchema.extend({ isOwn: z.boolean() })),
    }),
    errors: oneResponseRefusals,
  }),
  writeOpinions: defineRoute({
    method: 'PATCH',
    path: '/api/rounds/{round}/responses/{org}/{survey}/opinions',
    summary: "Save 1–200 answers of one's own as a second opinion; a stale version is answered per question.",
    group: 'opinions',
    action: 'write-answers',
    params: OneResponse,
    body: z.strictObject({ changes: z.array(AnswerChangeSchema).min(1).max(200) }),
    status: 200,
    response: z.object({ results: z.array(AnswerResultSchema) }),
    errors: [
      ...oneResponseRefusals,
      'section-not-lent',
      'round-not-open',
      'response-submitted',
      'awaiting-signature',
      'response-declined',
      'answers-invalid',
      'personal-number',
      'busy',
    ],
  }),
} as const;
