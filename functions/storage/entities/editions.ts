// Stored: what has been submitted: frozen editions, receipts, and the keys they came with.
import * as z from 'zod';
import {
  OrganisationIdSchema,
  ReceiptIdSchema,
  RoundIdSchema,
  SurveyIdSchema,
  SurveyRefSchema,
} from '../../contract/schemas.ts';
import type { SubmittedEdition } from '../../core/edition.ts';
import type { ReceiptId, RoundId, SurveyRef } from '../../core/ids.ts';
import type { Receipt } from '../../core/receipt.ts';
import type { ResponseKey } from '../../core/response.ts';
import { defineEntity } from '../entity.ts';
import { sha256Hex } from '../sha256.ts';
import { answerShape } from './answers.ts';
import { organisationPartition, responsePartition } from './partitions.ts';
import { byWhom, instant, text } from './shapes.ts';

/** A chunk of a frozen edition: the answers as compressed JSON, so that an inventory is mostly one small item. */
export const editionChunks = defineEntity<
  { response: ResponseKey; receipt: ReceiptId; chunk: number },
  { body: Uint8Array }
>({
  type: 'EditionChunk',
  version: 1,
  key: ({ response, receipt, chunk }) => ({
    pk: responsePartition(response),
    sk: `EDITION#${receipt}#${String(chunk).padStart(3, '0')}`,
  }),
  schema: z.object({ body: z.instanceof(Uint8Array) }),
});

/** The submitted editions of a response, each with what became of it. */
export const submittedEditions = defineEntity<{ response: ResponseKey; edition: number }, SubmittedEdition>({
  type: 'SubmittedEdition',
  version: 1,
  key: ({ response, edition }) => ({
    pk: responsePartition(response),
    sk: `SUBMITTED#${String(edition).padStart(6, '0')}`,
  }),
  schema: z.object({
    edition: z.number().int().positive(),
    receipt: ReceiptIdSchema,
    surveyRef: SurveyRefSchema,
    submittedAt: instant,
    submittedBy: text,
    late: z.boolean(),
    accepted: z.object(byWhom).optional(),
    voided: z.object({ ...byWhom, kind: z.enum(['returned', 'reopened']) }).optional(),
  }),
});

/** Points from the organisation to an edition that has been accepted, for the rounds to come. */
export interface AcceptedEdition {
  readonly round: RoundId;
  readonly surveyRef: SurveyRef;
  readonly receipt: ReceiptId;
  readonly submittedAt: string;
  /** False when the response has been returned or reopened since. */
  readonly stands: boolean;
}

export const acceptedEditions = defineEntity<ResponseKey, AcceptedEdition>({
  type: 'AcceptedEdition',
  version: 1,
  key: ({ round, organisation, survey }) => ({
    pk: organisationPartition(organisation),
    sk: `ACCEPTED#${survey}#${round}`,
  }),
  schema: z.object({
    round: RoundIdSchema,
    surveyRef: SurveyRefSchema,
    receipt: ReceiptIdSchema,
    submittedAt: instant,
    stands: z.boolean(),
  }),
});

/** An edition is read back answer by answer through this. */
export const EditionSchema = z.array(answerShape);

/** The key a submission came with: the same key and body are answered with the same receipt. */
export interface SubmissionKey {
  readonly bodyHash: string;
  readonly receipt: ReceiptId;
}

export const submissionKeys = defineEntity<{ response: ResponseKey; key: string }, SubmissionKey>({
  type: 'SubmissionKey',
  version: 1,
  key: ({ response, key }) => ({ pk: responsePartition(response), sk: `KEY#${sha256Hex(key)}` }),
  schema: z.object({ bodyHash: text, receipt: ReceiptIdSchema }),
});

export type StoredReceipt = Receipt & { readonly chunks: number };

export const receipts = defineEntity<ReceiptId, StoredReceipt>({
  type: 'Receipt',
  version: 1,
  key: (receipt) => ({ pk: `RECEIPT#${receipt}`, sk: 'RECEIPT' }),
  schema: z.object({
    receipt: ReceiptIdSchema,
    round: RoundIdSchema,
    organisation: OrganisationIdSchema,
    survey: SurveyIdSchema,
    surveyRef: SurveyRefSchema,
    surveyHash: text,
    edition: z.number().int().positive(),
    submittedAt: instant,
    submittedBy: text,
    late: z.boolean(),
    answered: z.number().int().positive(),
    checksum: text,
    chunks: z.number().int().positive(),
  }),
});
