// Answers: saving them, and submitting them.
import * as z from 'zod';
import { warningKinds } from '../../core/guard/warning-kinds.ts';
import { defineRoute } from '../route.ts';
import { AnswerValueSchema } from '../schemas.ts';
import { OneResponse, oneResponseRefusals } from './one-response.ts';
import { ReceiptSchema } from './responses.ts';

export const AnswerChangeSchema = z.strictObject({
  question: z.string().min(1).max(100),
  value: AnswerValueSchema,
  /** Absent keeps the comment that stands; null or an empty text takes it away. */
  comment: z.string().max(20_000).nullable().optional(),
  expectedVersion: z.number().int().min(0),
});

/** What in a saved text may point out a person. `path` as in `value`, `value.reason`, `value.0.res-namn`, `comment`. */
const AnswerWarningSchema = z.object({
  path: z.string(),
  kind: z.enum(warningKinds),
  found: z.string(),
  /** In the text as it was sent, UTF-16 code units; the end not included. */
  start: z.number().int(),
  end: z.number().int(),
});

export const AnswerResultSchema = z.discriminatedUnion('ok', [
  z.object({
    question: z.string(),
    ok: z.literal(true),
    version: z.number().int(),
    /** Absent when there are none. They never keep an answer from being saved. */
    warnings: z.array(AnswerWarningSchema).optional(),
  }),
  z.object({
    question: z.string(),
    ok: z.literal(false),
    code: z.literal('version-conflict'),
    current: z.object({
      value: AnswerValueSchema,
      comment: z.string().optional(),
      version: z.number().int(),
      author: z.string(),
      at: z.string(),
    }),
  }),
]);

export const answerRoutes = {
  writeAnswers: defineRoute({
    method: 'PATCH',
    path: '/api/rounds/{round}/responses/{org}/{survey}/answers',
    summary:
      'Save 1–200 answers. A stale version is answered per question; anything else refuses the whole request.',
    group: 'answers',
    action: 'write-answers',
    params: OneResponse,
    body: z.strictObject({ changes: z.array(AnswerChangeSchema).min(1).max(200) }),
    status: 200,
    response: z.object({ results: z.array(AnswerResultSchema) }),
    errors: [
      ...oneResponseRefusals,
      'invalid-json',
      'section-not-lent',
      'round-not-open',
      'response-submitted',
      'awaiting-signature',
      'response-declined',
      'answers-invalid',
      'personal-number',
      'busy',
      'body-too-large',
      'unsupported-media-type',
    ],
  }),
  submit: defineRoute({
    method: 'POST',
    path: '/api/rounds/{round}/responses/{org}/{survey}/submission',
    summary: 'Sign and submit. The body is {} or the list of question and version that the signer saw.',
    group: 'answers',
    action: 'submit',
    params: OneResponse,
    headers: z.object({ 'idempotency-key': z.string().min(1).max(200) }),
    body: z.union([
      z.strictObject({}),
      z
        .array(z.strictObject({ question: z.string().min(1).max(100), version: z.number().int().min(0) }))
        .max(1000)
        .refine((seen) => new Set(seen.map(({ question }) => question)).size === seen.length, {
          message: 'name each question once',
        }),
    ]),
    status: 201,
    response: ReceiptSchema,
    errors: [
      ...oneResponseRefusals,
      'invalid-json',
      'missing-idempotency-key',
      'round-not-open',
      'already-submitted',
      'response-declined',
      'idempotency-key-reused',
      'answers-changed',
      'nothing-answered',
      'busy',
    ],
  }),
} as const;
