// Stored: the state of a response, what was said about it, who is at work in it.
import * as z from 'zod';
import {
  OrganisationIdSchema,
  ReceiptIdSchema,
  ResponseStatusSchema,
  RoundIdSchema,
  SurveyIdSchema,
  SurveyRefSchema,
} from '../../contract/schemas.ts';
import type { PersonId } from '../../core/ids.ts';
import { type Step, steps } from '../../core/lifecycle.ts';
import type { Presence } from '../../core/presence.ts';
import type { ResponseKey, ResponseState } from '../../core/response.ts';
import { noteKinds, type ReviewNote } from '../../core/review-note.ts';
import { defineEntity } from '../entity.ts';
import { countyPartition, type PlacedResponse, responsePartition } from './partitions.ts';
import { byWhom, instant, person, text } from './shapes.ts';

/** Held while one request writes in several transactions; a submission waits for it to end or to run out. */
export interface WritingLease {
  readonly token: string;
  readonly until: string;
}
/** The latest step, so that the same request sent again is known. `content` is a hash of what it said. */
export interface LatestStep {
  readonly step: Step;
  readonly person: PersonId;
  readonly content: string;
}
export type StoredResponseState = ResponseState & {
  readonly writing?: WritingLease | undefined;
  /** Adds 1 for each step but a submission: of two steps at once, one finds that it came second. */
  readonly steps?: number | undefined;
  readonly latestStep?: LatestStep | undefined;
};

export const responseStates = defineEntity<PlacedResponse, StoredResponseState>({
  type: 'ResponseState',
  version: 4,
  // 2 added what the steps of a response leave behind; 3 knows one more step; 4 counts answered core questions.
  readableFrom: 1,
  key: (response) => ({
    pk: countyPartition(response),
    sk: `RESPONSE#${response.organisation}#${response.survey}`,
  }),
  schema: z.object({
    round: RoundIdSchema,
    organisation: OrganisationIdSchema,
    survey: SurveyIdSchema,
    surveyRef: SurveyRefSchema,
    status: ResponseStatusSchema.exclude(['not-started']),
    edition: z.number().int().positive(),
    revision: z.number().int().min(0),
    coreAnswered: z.number().int().min(0).optional(),
    updatedAt: instant,
    submitted: z
      .object({
        edition: z.number().int().positive(),
        at: instant,
        receipt: ReceiptIdSchema,
        late: z.boolean(),
      })
      .optional(),
    signatureRequest: z
      .object({ ...byWhom, byId: person, from: z.enum(['draft', 'returned', 'reopened']) })
      .optional(),
    acceptance: z.object(byWhom).optional(),
    reopeningRequest: z.object({ ...byWhom, reason: text }).optional(),
    declined: z
      .object({ ...byWhom, reason: text, from: z.enum(['not-started', 'draft', 'awaiting-signature']) })
      .optional(),
    writing: z.object({ token: text, until: instant }).optional(),
    steps: z.number().int().positive().optional(),
    latestStep: z.object({ step: z.enum(steps), person, content: text }).optional(),
  }),
});

/** What was said when the response changed hands, in the order it was said. */
export const reviewNotes = defineEntity<
  { response: ResponseKey; note: Pick<ReviewNote, 'at' | 'id'> },
  ReviewNote
>({
  type: 'ReviewNote',
  version: 2,
  // 2 knows one more kind.
  readableFrom: 1,
  key: ({ response, note }) => ({ pk: responsePartition(response), sk: `NOTE#${note.at}#${note.id}` }),
  schema: z.object({
    id: text.min(1),
    kind: z.enum(noteKinds),
    edition: z.number().int().positive(),
    by: text,
    at: instant,
    message: text,
    comments: z.array(z.object({ question: text.min(1), text: text.min(1) })),
  }),
});

/** Expires by itself; see storage/presences.ts. */
export const presences = defineEntity<{ response: ResponseKey; person: string }, Presence>({
  type: 'Presence',
  version: 1,
  key: ({ response, person }) => ({ pk: responsePartition(response), sk: `PRESENCE#${person}` }),
  schema: z.object({ person, name: text, section: text.min(1), renewFrom: instant, until: instant }),
});
