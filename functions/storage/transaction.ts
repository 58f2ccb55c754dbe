// One transaction, and the three ways it can end.
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Table } from './client.ts';

export type Action = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** The most actions DynamoDB takes in one transaction. */
export const maxActions = 100;

/**
 * `refused`: a condition did not hold, so what the caller knew is stale. `contended`: others were at the same
 * items, or the table was throttled, at every attempt.
 */
export type TransactionOutcome = 'committed' | 'refused' | 'contended';

const contention = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);
const maxAttempts = 6;

/** Writes all of `actions` or none, with a few attempts. Throws when the transaction could never succeed. */
export async function transact(table: Table, actions: readonly Action[]): Promise<TransactionOutcome> {
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    if (attempt > 0) await pauseBeforeAttempt(attempt);
    const outcome = await attemptOnce(table, actions);
    if (outcome !== 'contended') return outcome;
  }
  return 'contended';
}

async function attemptOnce(table: Table, actions: readonly Action[]): Promise<TransactionOutcome> {
  try {
    await table.client.send(new TransactWriteCommand({ TransactItems: [...actions] }));
    return 'committed';
  } catch (error) {
    if (reasonsOf(error).includes('ConditionalCheckFailed')) return 'refused';
    if (isContention(error)) return 'contended';
    throw error;
  }
}

/** Was the transaction cancelled for what others did at the same time, so that it may succeed later? */
export function isContention(error: unknown): boolean {
  return reasonsOf(error).some((code) => contention.has(code));
}

function reasonsOf(error: unknown): string[] {
  if (!(error instanceof TransactionCanceledException)) return [];
  return (error.CancellationReasons ?? []).map((reason) => reason.Code ?? 'None');
}

/** Waits a random while, longer for each attempt, so that two who collided do not collide again. */
export function pauseBeforeAttempt(attempt: number): Promise<void> {
  const longestMilliseconds = Math.min(20 * 2 ** attempt, 500);
  return new Promise((resolve) => setTimeout(resolve, Math.random() * longestMilliseconds));
}
