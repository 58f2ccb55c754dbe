// A step in a response's life: its state, what was said, what became of the edition, audit and mails, all or none.
import type { SubmittedEdition } from '../core/edition.ts';
import type { ResponseKey } from '../core/response.ts';
import type { ReviewNote } from '../core/review-note.ts';
import { auditAction } from './audit.ts';
import type { Table } from './client.ts';
import type { AuditEntry } from './entities/audit.ts';
import { type AcceptedEdition, acceptedEditions, submittedEditions } from './entities/editions.ts';
import type { Mail } from './entities/mails.ts';
import type { PlacedResponse } from './entities/partitions.ts';
import { responseStates, reviewNotes, type StoredResponseState } from './entities/responses.ts';
import { namesIn } from './expression.ts';
import { queryItems } from './items.ts';
import { mailAction } from './mails.ts';
import { type Action, type TransactionOutcome, transact } from './transaction.ts';

export interface TakenStep {
  readonly response: PlacedResponse;
  /** As read: nothing may have happened to it since. Undefined when nobody had begun. */
  readonly before: StoredResponseState | undefined;
  /** The whole state after the step. */
  readonly after: StoredResponseState;
  readonly note: ReviewNote | undefined;
  /** The edition that was accepted or voided. */
  readonly edition: SubmittedEdition | undefined;
  readonly pointer: AcceptedEdition | undefined;
  readonly audit: AuditEntry;
  readonly mails: readonly Omit<Mail, 'status' | 'sentAt'>[];
}

/** `refused` when something has happened to the response since it was read, or somebody is writing in it now. */
export function commitStep(table: Table, step: TakenStep): Promise<TransactionOutcome> {
  const { response, note, edition, pointer } = step;
  const put = (Item: Record<string, unknown>): Action => ({ Put: { TableName: table.name, Item } });
  return transact(table, [
    stateAction(table, step),
    ...(note ? [put(reviewNotes.toItem({ response, note }, note))] : []),
    ...(edition ? [put(submittedEditions.toItem({ response, edition: edition.edition }, edition))] : []),
    ...(pointer ? [put(acceptedEditions.toItem(response, pointer))] : []),
    auditAction(table, step.audit),
    ...step.mails.map((mail) => mailAction(table, mail)),
  ]);
}

/** What a step may change beside the fields that every step writes. */
const parts = ['signatureRequest', 'acceptance', 'reopeningRequest', 'declined'] as const;

function stateAction(table: Table, { response, before, after }: TakenStep): Action {
  if (before === undefined) {
    const Item = responseStates.toItem(response, after);
    return { Put: { TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' } };
  }
  const standing = parts.filter((part) => after[part] !== undefined);
  const gone = parts.filter((part) => after[part] === undefined);
  const stepsStand = before.steps === undefined ? 'attribute_not_exists(#steps)' : '#steps = :before';
  const ConditionExpression = `#revision = :revision AND #status = :status AND #edition = :edition AND ${stepsStand} AND (attribute_not_exists(#writing) OR #writing.#until < :at)`;
  const sets = ['status', 'edition', 'updatedAt', 'steps', 'latestStep', ...standing] as const;
  const UpdateExpression = `SET ${sets.map((part) => `#${part} = :new_${part}`).join(', ')} REMOVE ${['writing', ...gone].map((part) => `#${part}`).join(', ')}`;
  return {
    Update: {
      TableName: table.name,
      Key: responseStates.key(response),
      ConditionExpression,
      UpdateExpression,
      ExpressionAttributeNames: namesIn(ConditionExpression, UpdateExpression),
      ExpressionAttributeValues: {
        ':revision': before.revision,
        ':status': before.status,
        ':edition': before.edition,
        ':at': after.updatedAt,
        ...(before.steps === undefined ? {} : { ':before': before.steps }),
        ...Object.fromEntries(sets.map((part) => [`:new_${part}`, after[part]])),
      },
    },
  };
}

/** Everything that has been said of the response, newest first. */
export async function listReviewNotes(table: Table, response: PlacedResponse): Promise<ReviewNote[]> {
  const { pk } = reviewNotes.key({ response, note: { at: '', id: '' } });
  const items = await queryItems(table, pk, 'NOTE#');
  return items.map((item) => reviewNotes.parse(item)).reverse();
}

/** Every submitted edition of the response, newest first. */
export async function listEditions(table: Table, response: ResponseKey): Promise<SubmittedEdition[]> {
  const { pk } = submittedEditions.key({ response, edition: 0 });
  const items = await queryItems(table, pk, 'SUBMITTED#');
  return items.map((item) => submittedEditions.parse(item)).reverse();
}

/** The organisation's accepted editions of `survey`, one for each round at most; those voided since are left out. */
export async function listAcceptedEditions(
  table: Table,
  response: PlacedResponse,
): Promise<AcceptedEdition[]> {
  const { pk } = acceptedEditions.key(response);
  const items = await queryItems(table, pk, `ACCEPTED#${response.survey}#`);
  return items.map((item) => acceptedEditions.parse(item)).filter(({ stands }) => stands);
}
