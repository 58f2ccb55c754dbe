// The steps of a response's life: signature, review, reopening, declining; and its submitted editions.
import * as z from 'zod';
import { defineRoute } from '../route.ts';
import { ResponseStatusSchema } from '../schemas.ts';
import { OneResponse, oneResponseRefusals } from './one-response.ts';

/** How the response stands after the step; the same when the same step is asked for again. */
const Standing = z.object({ status: ResponseStatusSchema, edition: z.number().int() });

const words = z.string().trim().max(2000);
const reason = words.min(1);
/** With the message they fit in one stored item, whatever is written in them. */
const comments = z
  .array(z.strictObject({ question: z.string().min(1).max(100), text: z.string().trim().min(1).max(1000) }))
  .max(100)
  .refine((all) => new Set(all.map(({ question }) => question)).size === all.length, {
    message: 'name each question once',
  })
  .default([]);
/** The edition that the reviewer has read. */
const edition = z.number().int().positive();

const common = [...oneResponseRefusals, 'busy'] as const;

export const stepRoutes = {
  requestSignature: defineRoute({
    method: 'POST',
    path: '/api/rounds/{round}/responses/{org}/{survey}/signature-request',
    summary: 'Send for signature. The answers are then closed until they are signed or sent back.',
    group: 'steps',
    action: 'ask-signature',
    params: OneResponse,
    body: z.strictObject({}),
    status: 200,
    response: Standing,
    errors: [...common, 'round-not-open', 'nothing-answered', 'response-submitted', 'response-declined'],
  }),
  sendBack: defineRoute({
    method: 'POST',
    path: '/api/rounds/{round}/responses/{org}/{survey}/sending-back',
    summary: 'Send back unsigned, with comments on questions; or take back what was sent for signature.',
    group: 'steps',
    action: 'send-back',
    params: OneResponse,
    body: z.strictObject({ message: words.default(''), comments }),
    status: 200,
    response: Standing,
    errors: [...common, 'round-not-open', 'not-awaiting-signature', 'personal-number'],
  }),
  acceptResponse: defineRoute({
    method: 'POST',
    path: '/api/rounds/{round}/responses/{org}/{survey}/acceptance',
    summary: 'Accept the submitted edition.',
    group: 'steps',
    action: 'review',
    params: OneResponse,
    body: z.strictObject({ edition }),
    status: 200,
    response: Standing,
    errors: [...common, 'nothing-submitted', 'response-open', 'edition-changed'],
  }),
  returnResponse: defineRoute({
    method: 'POST',
    path: '/api/rounds/{round}/responses/{org}/{survey}/return',
    summary:
      'Return the submitted edition with comments on questions. A new edition begins; an acceptance is void.',
    group: 'steps',
    action: 'review',
    params: OneResponse,
    body: z.strictObject({ edition, message: reason, comments }),
    status: 200,
    response: Standing,
    errors: [
      ...common,
      'nothing-submitted',
      'response-open',
      'edition-changed',
      'round-must-be-open',
      'personal-number',
    ],
  }),
  reopenResponse: defineRoute({
    method: 'POST',
    path: '/api/rounds/{round}/responses/{org}/{survey}/reopening',
    summary: 'Open a submitted response again, with the reason. A new edition begins; an acceptance is void.',
    group: 'steps',
    action: 'review',
    params: OneResponse,
    body: z.strictObject({ edition, reason }),
    status: 200,
    response: Standing,
    errors: [
      ...common,
      'nothing-submitted',
      'response-open',
      'edition-changed',
      'round-must-be-open',
      'personal-number',
    ],
  }),
  requestReopening: defineRoute({
    method: 'POST',
    path: '/api/rounds/{round}/responses/{org}/{survey}/reopening-request',
    summary: 'Ask the county lead to open the submitted response again.',
    group: 'steps',
    action: 'ask-reopening',
    params: OneResponse,
    body: z.strictObject({ reason }),
    status: 200,
    response: Standing,
    errors: [...common, 'round-not-open', 'nothing-submitted', 'response-open', 'personal-number'],
  }),
  refuseReopening: defineRoute({
    method: 'POST',
    path: '/api/rounds/{round}/responses/{org}/{survey}/reopening-refusal',
    summary: 'Refuse to open the submitted response again, with the reason. The organisation may ask anew.',
    group: 'steps',
    action: 'review',
    params: OneResponse,
    body: z.strictObject({ edition, reason }),
    status: 200,
    response: Standing,
    errors: [
      ...common,
      'nothing-submitted',
      'response-open',
      'edition-changed',
      'reopening-not-asked',
      'personal-number',
    ],
  }),
  decline: defineRoute({
    method: 'POST',
    path: '/api/rounds/{round}/responses/{org}/{survey}/decline',
    summary: 'Abstain from answering, with the reason. Only before anything has been submitted.',
    group: 'steps',
    action: 'decline',
    params: OneResponse,
    body: z.strictObject({ reason }),
    status: 200,
    response: Standing,
    errors: [...common, 'round-not-open', 'has-submitted-edition', 'response-declined', 'personal-number'],
  }),
  takePart: defineRoute({
    method: 'POST',
    path: '/api/rounds/{round}/responses/{org}/{survey}/participation',
    summary: 'Take part after all: the response is again as it was before the organisation declined.',
    group: 'steps',
    action: 'decline',
    params: OneResponse,
    body: z.strictObject({}),
    status: 200,
    response: Standing,
    errors: [...common, 'round-not-open'],
  }),
  listEditions: defineRoute({
    method: 'GET',
    path: '/api/rounds/{round}/responses/{org}/{survey}/editions',
    summary: 'The submitted editions, newest first, and what became of each. Read one by its receipt.',
    group: 'steps',
    action: 'read-submitted',
    params: OneResponse,
    status: 200,
    response: z.object({
      editions: z.array(
        z.object({
          edition: z.number().int(),
          receipt: z.string(),
          surveyRef: z.string(),
          submittedAt: z.string(),
          submittedBy: z.string(),
          late: z.boolean(),
          /** `returned` and `reopened`: void, though it counts until a later edition is submitted. */
          standing: z.enum(['submitted', 'accepted', 'returned', 'reopened']),
          accepted: z.object({ by: z.string(), at: z.string() }).optional(),
          voided: z
            .object({ by: z.string(), at: z.string(), kind: z.enum(['returned', 'reopened']) })
            .optional(),
        }),
      ),
    }),
    errors: [...oneResponseRefusals],
  }),
} as const;
