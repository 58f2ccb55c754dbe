// Submitting: the frozen edition first, then one transaction that makes it real.
import { gunzipSync, gzipSync } from 'node:zlib';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { OrganisationKind } from '../../surveys/types.ts';
import type { Facts } from '../core/facts.ts';
import type { ReceiptId } from '../core/ids.ts';
import type { MaturityScores } from '../core/maturity/scores.ts';
import type { Receipt } from '../core/receipt.ts';
import type { Answer, ResponseKey } from '../core/response.ts';
import type { Scores } from '../core/scores.ts';
import { auditAction } from './audit.ts';
import type { Table } from './client.ts';
import type { AuditEntry } from './entities/audit.ts';
import {
  EditionSchema,
  editionChunks,
  receipts,
  type StoredReceipt,
  type SubmissionKey,
  submissionKeys,
  submittedEditions,
} from './entities/editions.ts';
import type { PlacedResponse } from './entities/partitions.ts';
import { responseStates, type StoredResponseState } from './entities/responses.ts';
import { facts, maturityScores, regionScores, scores } from './entities/scores.ts';
import { namesIn } from './expression.ts';
import { getItem, getItemsTogether, queryItems } from './items.ts';
import { type Action, type TransactionOutcome, transact } from './transaction.ts';

/** An item may hold 400 KB with its keys. */
const chunkBytes = 350_000;

/**
 * What is known before a submission: the state, and the receipt of an earlier one with the same key. Read
 * together, or a submission being committed at this moment could show its state without its key.
 */
export async function readBeforeSubmission(
  table: Table,
  response: PlacedResponse,
  key: string,
): Promise<{ state: StoredResponseState | undefined; earlier: SubmissionKey | undefined }> {
  const items = await getItemsTogether(table, [
    responseStates.key(response),
    submissionKeys.key({ response, key }),
  ]);
  const state = items.find((item) => item['type'] === responseStates.type);
  const earlier = items.find((item) => item['type'] === submissionKeys.type);
  return { state: state && responseStates.parse(state), earlier: earlier && submissionKeys.parse(earlier) };
}

/**
 * Stores the edition's answers under `receipt` and gives the number of chunks. Nothing points at them until
 * the submission is committed: an attempt that goes no further leaves chunks that nobody ever reads.
 */
export async function putEdition(
  table: Table,
  response: ResponseKey,
  receipt: ReceiptId,
  edition: readonly Answer[],
): Promise<number> {
  const body = gzipSync(JSON.stringify(edition));
  const chunks = Math.ceil(body.length / chunkBytes);
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    const part = { body: body.subarray(chunk * chunkBytes, (chunk + 1) * chunkBytes) };
    const Item = editionChunks.toItem({ response, receipt, chunk }, part);
    await table.client.send(new PutCommand({ TableName: table.name, Item }));
  }
  return chunks;
}

/** The answers of a submitted edition, as they were signed. */
export async function readEdition(
  table: Table,
  response: ResponseKey,
  receipt: ReceiptId,
): Promise<Answer[]> {
  const { pk } = editionChunks.key({ response, receipt, chunk: 0 });
  const items = await queryItems(table, pk, `EDITION#${receipt}#`);
  const body = Buffer.concat(items.map((item) => editionChunks.parse(item).body));
  return EditionSchema.parse(JSON.parse(gunzipSync(body).toString('utf8')));
}

export async function readReceipt(table: Table, receipt: ReceiptId): Promise<StoredReceipt | undefined> {
  const item = await getItem(table, receipts.key(receipt));
  return item && receipts.parse(item);
}

export interface Submission {
  readonly response: PlacedResponse;
  /** As read before the answers were: nothing may have been written since. */
  readonly state: StoredResponseState;
  readonly receipt: Receipt;
  readonly chunks: number;
  readonly key: string;
  readonly bodyHash: string;
  /** Absent when the edition does not stand in the county's report. */
  readonly scores: Scores | undefined;
  /** A municipality's scores are the report's numbers; a region's stand beside them. */
  readonly kind: OrganisationKind;
  /** Absent when the edition is no maturity questionnaire. */
  readonly maturity?: MaturityScores | undefined;
  /** Absent when the edition is no municipality's needs inventory. */
  readonly facts?: Facts | undefined;
  readonly audit: AuditEntry;
}

const scoreEntities = { municipality: scores, region: regionScores } as const;

/** Makes the submission real: state, receipt, key, scores and audit, all or none. */
export function commitSubmission(table: Table, submission: Submission): Promise<TransactionOutcome> {
  const { response, receipt, key, bodyHash, chunks } = submission;
  const put = (Item: Record<string, unknown>): Action => ({ Put: { TableName: table.name, Item } });
  const putNew = (Item: Record<string, unknown>): Action => ({
    Put: { TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' },
  });
  const scored = [
    submission.scores && scoreEntities[submission.kind].toItem(response, submission.scores),
    submission.maturity && maturityScores.toItem(response, submission.maturity),
    submission.facts && facts.toItem(response, submission.facts),
  ];
  return transact(table, [
    closeAction(table, submission),
    putNew(receipts.toItem(receipt.receipt, { ...receipt, chunks })),
    putNew(submissionKeys.toItem({ response, key }, { bodyHash, receipt: receipt.receipt })),
    putNew(submittedEditions.toItem({ response, edition: receipt.edition }, receipt)),
    ...scored.flatMap((item) => (item === undefined ? [] : [put(item)])),
    auditAction(table, submission.audit),
  ]);
}

/** The state becomes submitted, unless anything was written since it was read or somebody is writing now. */
function closeAction(table: Table, { response, state, receipt }: Submission): Action {
  const { edition, late, submittedAt: at } = receipt;
  const ConditionExpression =
    '#revision = :revision AND #status = :status AND #edition = :edition AND (attribute_not_exists(#writing) OR #writing.#until < :at)';
  const UpdateExpression =
    'SET #status = :submittedStatus, #submitted = :submitted, #updatedAt = :at REMOVE #writing, #signatureRequest, #acceptance, #reopeningRequest, #latestStep';
  return {
    Update: {
      TableName: table.name,
      Key: responseStates.key(response),
      ConditionExpression,
      UpdateExpression,
      ExpressionAttributeNames: namesIn(ConditionExpression, UpdateExpression),
      ExpressionAttributeValues: {
        ':revision': state.revision,
        ':status': state.status,
        ':edition': edition,
        ':at': at,
        ':submittedStatus': 'submitted',
        ':submitted': { edition, at, receipt: receipt.receipt, late },
      },
    },
  };
}
