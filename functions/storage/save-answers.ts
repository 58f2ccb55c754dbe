// Writing answers: each on condition that nobody came before, all on condition that the response takes answers.
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Answer } from '../core/response.ts';
import type { Table } from './client.ts';
import { answerHistory, answers } from './entities/answers.ts';
import type { PlacedResponse } from './entities/partitions.ts';
import { responseStates, type StoredResponseState, type WritingLease } from './entities/responses.ts';
import { namesIn } from './expression.ts';
import { type Action, maxActions, type TransactionOutcome, transact } from './transaction.ts';

/** Actions that fit in one transaction beside the response's state. */
export const roomForAnswers = maxActions - 1;

export interface AnswerWrite {
  readonly answer: Answer;
  /** What stood when the write was decided; kept as history. */
  readonly replaces: Answer | undefined;
  /** What the write adds to the answered core questions: 1, 0 or −1. Absent: 0, it is no core question. */
  readonly coreAdded?: number;
}

/** Exact, since each write is on condition that what it replaces still stands. */
export function countCore(writes: readonly Pick<AnswerWrite, 'coreAdded'>[]): number {
  return writes.reduce((sum, { coreAdded = 0 }) => sum + coreAdded, 0);
}

/**
 * How a transaction stands to the others of its request. `take`: the first of several; nobody else may be in
 * the middle of theirs. `keep` and `release`: a later one; the lease must still be ours.
 */
export interface LeaseStep {
  readonly step: 'none' | 'take' | 'keep' | 'release';
  readonly lease: WritingLease;
}

/** Begins a response with its first answers; `refused` when somebody else has begun it. */
export function beginResponse(
  table: Table,
  response: PlacedResponse,
  state: StoredResponseState,
  writes: readonly AnswerWrite[],
): Promise<TransactionOutcome> {
  const begin = {
    TableName: table.name,
    Item: responseStates.toItem(response, state),
    ConditionExpression: 'attribute_not_exists(pk)',
  };
  return transact(table, [{ Put: begin }, ...answerActions(table, response, writes)]);
}

/**
 * Writes more answers to a response whose status and edition are as in `state`. The state is updated and not
 * replaced: colleagues who save different questions at once must not refuse each other.
 */
export function continueResponse(
  table: Table,
  response: PlacedResponse,
  state: StoredResponseState,
  { writes, lease, at }: { writes: readonly AnswerWrite[]; lease: LeaseStep; at: string },
): Promise<TransactionOutcome> {
  const { condition, update, values } = leaseTerms(lease, at);
  const ConditionExpression = `#status = :status AND #edition = :edition${condition}`;
  // What was stored before core questions were counted cannot be counted on from.
  const isCounted = state.coreAnswered !== undefined;
  const counted = isCounted ? ', #coreAnswered = #coreAnswered + :core' : '';
  const UpdateExpression = `SET #revision = #revision + :writes, #updatedAt = :at${counted}${update}`;
  const Update = {
    TableName: table.name,
    Key: responseStates.key(response),
    ConditionExpression,
    UpdateExpression,
    ExpressionAttributeNames: namesIn(ConditionExpression, UpdateExpression),
    ExpressionAttributeValues: {
      ':status': state.status,
      ':edition': state.edition,
      ':writes': writes.length,
      ':at': at,
      ...(isCounted && { ':core': countCore(writes) }),
      ...values,
    },
  };
  return transact(table, [{ Update }, ...answerActions(table, response, writes)]);
}

/** Ends the lease of a request that could not go on. One that nobody ends runs out by itself. */
export async function releaseLease(
  table: Table,
  response: PlacedResponse,
  lease: WritingLease,
): Promise<void> {
  const UpdateExpression = 'REMOVE #writing';
  const ConditionExpression = '#writing.#token = :token';
  const update = new UpdateCommand({
    TableName: table.name,
    Key: responseStates.key(response),
    UpdateExpression,
    ConditionExpression,
    ExpressionAttributeNames: namesIn(UpdateExpression, ConditionExpression),
    ExpressionAttributeValues: { ':token': lease.token },
  });
  try {
    await table.client.send(update);
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/** True while somebody may write on: such a response is not submitted under their hands. */
export function isLeased(state: StoredResponseState, now: string): boolean {
  return state.writing !== undefined && state.writing.until >= now;
}

function leaseTerms({ step, lease }: LeaseStep, at: string) {
  const token = { ':token': lease.token };
  switch (step) {
    case 'none':
      return { condition: '', update: '', values: {} };
    case 'take': {
      const condition = ' AND (attribute_not_exists(#writing) OR #writing.#until < :at)';
      return { condition, update: ', #writing = :lease', values: { ':lease': lease, ':at': at } };
    }
    case 'keep':
      return {
        condition: ' AND #writing.#token = :token',
        update: ', #writing = :lease',
        values: { ...token, ':lease': lease },
      };
    case 'release':
      return { condition: ' AND #writing.#token = :token', update: ' REMOVE #writing', values: token };
  }
}

function answerActions(table: Table, response: PlacedResponse, writes: readonly AnswerWrite[]): Action[] {
  return writes.flatMap(({ answer, replaces }) => {
    const { question } = answer;
    const put = { TableName: table.name, Item: answers.toItem({ response, question }, answer) };
    if (replaces === undefined) return [{ Put: { ...put, ConditionExpression: 'attribute_not_exists(pk)' } }];
    const ConditionExpression = '#version = :before';
    const unchanged = {
      ConditionExpression,
      ExpressionAttributeNames: namesIn(ConditionExpression),
      ExpressionAttributeValues: { ':before': replaces.version },
    };
    const before = answerHistory.toItem({ response, question, version: replaces.version }, replaces);
    return [{ Put: { ...put, ...unchanged } }, { Put: { TableName: table.name, Item: before } }];
  });
}
