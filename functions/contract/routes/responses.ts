// Responses as read: who has answered, the answers, what others do in them, the receipt.
import * as z from 'zod';
import { steps } from '../../core/lifecycle.ts';
import { noteKinds } from '../../core/review-note.ts';
import { defineRoute } from '../route.ts';
import { AnswerValueSchema, CountyIdSchema, ResponseStatusSchema, RoundIdSchema } from '../schemas.ts';
import { OneResponse, oneResponseRefusals } from './one-response.ts';

const Submitted = z.object({
  edition: z.number().int(),
  at: z.string(),
  receipt: z.string(),
  /** After the deadline people see. */
  late: z.boolean(),
});

const ByWhom = z.object({ by: z.string(), at: z.string() });

/** Where the response stands between the organisation and its county lead; what is absent does not stand. */
const Dealings = {
  acceptance: ByWhom.optional(),
  /** The organisation asks the county lead to open the response again. */
  reopeningRequest: ByWhom.extend({ reason: z.string() }).optional(),
  declined: ByWhom.extend({ reason: z.string() }).optional(),
};

/** What was said when the response changed hands. */
const ReviewNoteSchema = z.object({
  kind: z.enum(noteKinds),
  /** The edition being written when it was said. */
  edition: z.number().int(),
  by: z.string(),
  at: z.string(),
  message: z.string(),
  comments: z.array(z.object({ question: z.string(), text: z.string() })),
});

export const ResponseSummarySchema = z.object({
  organisation: z.object({ id: z.string(), name: z.string(), kind: z.enum(['municipality', 'region']) }),
  survey: z.string(),
  status: ResponseStatusSchema,
  edition: z.number().int(),
  updatedAt: z.string().optional(),
  submitted: Submitted.optional(),
  ...Dealings,
});

export const AnswerSchema = z.object({
  question: z.string(),
  value: AnswerValueSchema,
  comment: z.string().optional(),
  version: z.number().int(),
  author: z.string(),
  at: z.string(),
  confirmed: z.boolean(),
});

export const ResponseSchema = z.object({
  round: z.string(),
  roundName: z.object({ sv: z.string(), en: z.string().optional() }),
  roundStatus: z.enum(['planned', 'open', 'closed', 'established']),
  organisation: z.object({ id: z.string(), name: z.string(), kind: z.enum(['municipality', 'region']) }),
  survey: z.string(),
  /** `behovsinventering@2026-1`: read the questionnaire itself under /api/surveys. */
  surveyRef: z.string(),
  status: ResponseStatusSchema,
  edition: z.number().int(),
  /** Adds 1 for each answer written: tells whether anything has changed. */
  revision: z.number().int(),
  dueAt: z.string(),
  closesAt: z.string(),
  synthetic: z.boolean(),
  /** What the reader may do here now. */
  may: z.object({ write: z.boolean(), submit: z.boolean(), steps: z.array(z.enum(steps)) }),
  /** Sections lent to the reader; absent when all are open. */
  sections: z.array(z.string()).optional(),
  submitted: Submitted.optional(),
  ...Dealings,
  /** Stands while the response waits for a signature; for the organisation's own people. */
  signatureRequest: ByWhom.optional(),
  /** Newest first, of this edition and earlier ones. */
  review: z.array(ReviewNoteSchema),
  /** The draft for the organisation's own people; the latest submitted edition for the county lead. */
  answers: z.array(AnswerSchema),
});

/** What the reader may not know yet of a response that others write in. */
export const FollowedSchema = ResponseSchema.pick({
  revision: true,
  roundStatus: true,
  status: true,
  edition: true,
  may: true,
  sections: true,
  submitted: true,
}).extend({
  /** Sections that a second opinion of the reader is wanted on; absent when there are none. */
  opinions: z.array(z.string()).optional(),
  /** The others who are at work here now, in the sections open to the reader. */
  present: z.array(z.object({ name: z.string(), section: z.string() })),
  /** All that are open to the reader; absent when the revision is the one the reader knows. */
  answers: z.array(AnswerSchema).optional(),
});

export const AnswerVersionSchema = AnswerSchema.omit({ question: true });

export const ReceiptSchema = z.object({
  receipt: z.string(),
  round: z.string(),
  organisation: z.string(),
  survey: z.string(),
  surveyRef: z.string(),
  surveyHash: z.string(),
  edition: z.number().int(),
  submittedAt: z.string(),
  submittedBy: z.string(),
  late: z.boolean(),
  answered: z.number().int(),
  /** SHA-256 (hex) over the submitted edition. */
  checksum: z.string(),
});

export const responseRoutes = {
  listResponses: defineRoute({
    method: 'GET',
    path: '/api/rounds/{round}/responses',
    summary: "Status of each response: a county's with ?county=, otherwise the person's own organisations'.",
    group: 'responses',
    action: 'list-responses',
    params: z.object({ round: RoundIdSchema }),
    query: z.object({ county: CountyIdSchema.optional() }),
    status: 200,
    response: z.object({ responses: z.array(ResponseSummarySchema) }),
    errors: [
      'invalid-request',
      'not-signed-in',
      'no-membership',
      'not-allowed',
      'unknown-round',
      'unknown-county',
    ],
  }),
  readResponse: defineRoute({
    method: 'GET',
    path: '/api/rounds/{round}/responses/{org}/{survey}',
    summary: 'Answers, versions and status of one response.',
    group: 'responses',
    action: 'read-submitted',
    params: OneResponse,
    status: 200,
    response: ResponseSchema,
    errors: [...oneResponseRefusals],
  }),
  followResponse: defineRoute({
    method: 'POST',
    path: '/api/rounds/{round}/responses/{org}/{survey}/presence',
    summary:
      'Says in which section one is at work (absent: only looks), and learns who else is where and what is new since `revision`.',
    group: 'responses',
    action: 'read-draft',
    params: OneResponse,
    body: z.strictObject({
      section: z.string().min(1).max(100).optional(),
      revision: z.number().int().min(0),
    }),
    status: 200,
    response: FollowedSchema,
    errors: [
      ...oneResponseRefusals,
      'invalid-json',
      'section-not-lent',
      'body-too-large',
      'unsupported-media-type',
    ],
  }),
  readHistory: defineRoute({
    method: 'GET',
    path: '/api/rounds/{round}/responses/{org}/{survey}/history/{question}',
    summary: 'Every version of one answer, newest first, the standing one included.',
    group: 'responses',
    action: 'read-draft',
    params: OneResponse.extend({ question: z.string().min(1).max(100) }),
    status: 200,
    response: z.object({ question: z.string(), versions: z.array(AnswerVersionSchema) }),
    errors: [...oneResponseRefusals, 'section-not-lent', 'unknown-question'],
  }),
  readReceipt: defineRoute({
    method: 'GET',
    path: '/api/rounds/{round}/responses/{org}/{survey}/receipts/{receipt}',
    summary:
      "A submitted edition's receipt with every answer and comment, for the organisation and its county lead.",
    group: 'responses',
    action: 'read-submitted',
    params: OneResponse.extend({ receipt: z.string().max(64) }),
    status: 200,
    response: ReceiptSchema.extend({ answers: z.array(AnswerSchema) }),
    errors: [...oneResponseRefusals, 'unknown-receipt'],
  }),
} as const;
