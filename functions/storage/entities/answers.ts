// Stored: answers, what they said before, and second opinions beside them.
import * as z from 'zod';
import { AnswerValueSchema } from '../../contract/schemas.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Answer, ResponseKey } from '../../core/response.ts';
import { defineEntity } from '../entity.ts';
import { responsePartition } from './partitions.ts';
import { instant, person, text } from './shapes.ts';

export const answerShape = z.object({
  question: text.min(1),
  value: AnswerValueSchema,
  comment: text.optional(),
  version: z.number().int().min(0),
  author: text,
  authorId: person,
  at: instant,
  confirmed: z.boolean(),
});

export const answers = defineEntity<{ response: ResponseKey; question: string }, Answer>({
  type: 'Answer',
  version: 1,
  key: ({ response, question }) => ({ pk: responsePartition(response), sk: `ANSWER#${question}` }),
  schema: answerShape,
});

/** What an answer said before it was replaced; the newest is the answer itself. */
export const answerHistory = defineEntity<
  { response: ResponseKey; question: string; version: number },
  Answer
>({
  type: 'AnswerHistory',
  version: 1,
  key: ({ response, question, version }) => ({
    pk: responsePartition(response),
    sk: `HISTORY#${question}#${String(version).padStart(6, '0')}`,
  }),
  schema: answerShape,
});

/** A second opinion: one person's own answer, beside the organisation's and never part of an edition. */
export const opinions = defineEntity<{ response: ResponseKey; person: PersonId; question: string }, Answer>({
  type: 'Opinion',
  version: 1,
  key: ({ response, person, question }) => ({
    pk: responsePartition(response),
    sk: `OPINION#${person}#${question}`,
  }),
  schema: answerShape,
});
