// A new plan's rows are stored before the plan: nobody reads any of them until its state stands, in the last transaction.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { PlanKey, PlanRow, PlanState } from '../core/plan/plan.ts';
import { auditAction } from './audit.ts';
import type { Table } from './client.ts';
import type { AuditEntry } from './entities/audit.ts';
import { planRows, planStarts, planStates } from './entities/plans.ts';
import { type Action, maxActions, type TransactionOutcome, transact } from './transaction.ts';

export interface NewPlan {
  readonly state: PlanState;
  /** In their first version. */
  readonly rows: readonly PlanRow[];
  readonly audit: AuditEntry;
}

/** Beside rows, the last transaction holds the attempt, the state and an audit entry. */
const rowsPerTransaction = maxActions - 3;

/**
 * All of the plan, or none that anybody sees. `start` names the attempt: a later one takes the plan over, and each
 * transaction of an earlier is then `refused`, as when a plan stands. What an attempt left that went no further is
 * written over; rows of it that this one lacks are no part of the plan, since they bear its name.
 */
export async function startPlan(
  table: Table,
  plan: PlanKey,
  start: string,
  { state, rows, audit }: NewPlan,
): Promise<TransactionOutcome> {
  await table.client.send(
    new PutCommand({ TableName: table.name, Item: planStarts.toItem(plan, { id: start }) }),
  );
  const isOwn: Action = {
    ConditionCheck: {
      TableName: table.name,
      Key: planStarts.key(plan),
      ConditionExpression: '#id = :start',
      ExpressionAttributeNames: { '#id': 'id' },
      ExpressionAttributeValues: { ':start': start },
    },
  };
  const isFree = { TableName: table.name, ConditionExpression: 'attribute_not_exists(pk)' };
  const left = rows.map((row): Action => {
    const Item = planRows.toItem({ ...plan, row: row.row }, { ...row, start });
    return { Put: { TableName: table.name, Item } };
  });
  while (left.length > rowsPerTransaction) {
    const outcome = await transact(table, [
      isOwn,
      { ConditionCheck: { ...isFree, Key: planStates.key(plan) } },
      ...left.splice(0, rowsPerTransaction),
    ]);
    if (outcome !== 'committed') return outcome;
  }
  return transact(table, [
    isOwn,
    { Put: { ...isFree, Item: planStates.toItem(plan, { ...state, start }) } },
    ...left,
    auditAction(table, audit),
  ]);
}
