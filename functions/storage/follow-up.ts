// Follow-ups of plans, each written on condition of its own version.
import type { FollowRow } from '../core/follow-up/follow-row.ts';
import type { PlanKey } from '../core/plan/plan.ts';
import { auditAction } from './audit.ts';
import type { Table } from './client.ts';
import type { AuditEntry } from './entities/audit.ts';
import { followHistory, followRows } from './entities/follow-up.ts';
import { planPartition } from './entities/plans.ts';
import { queryItems } from './items.ts';
import { versionedPut } from './put-version.ts';
import { type Action, type TransactionOutcome, transact } from './transaction.ts';

/** All of a plan's, by occasion. */
export async function listFollows(table: Table, plan: PlanKey): Promise<FollowRow[]> {
  const items = await queryItems(table, planPartition(plan), 'FOLLOW#');
  return items.map((item) => followRows.parse(item));
}

/** Oldest first. */
export async function listFollowHistory(
  table: Table,
  plan: PlanKey,
  { row, occasion }: Pick<FollowRow, 'row' | 'occasion'>,
): Promise<FollowRow[]> {
  const items = await queryItems(table, planPartition(plan), `FOLLOWHISTORY#${occasion}#${row}#`);
  return items.map((item) => followHistory.parse(item));
}

export interface FollowWrite {
  readonly row: FollowRow;
  readonly replaces: FollowRow | undefined;
}

/** All or none; `refused` when somebody has written in one of them since it was read. */
export function writeFollows(
  table: Table,
  plan: PlanKey,
  writes: readonly FollowWrite[],
  audit: AuditEntry,
): Promise<TransactionOutcome> {
  return transact(table, [
    ...writes.flatMap((write) => rowActions(table, plan, write)),
    auditAction(table, audit),
  ]);
}

function rowActions(table: Table, plan: PlanKey, { row, replaces }: FollowWrite): Action[] {
  const Put = versionedPut(table, followRows.toItem({ ...plan, ...row }, row), replaces?.version ?? 0);
  if (replaces === undefined) return [{ Put }];
  const history = followHistory.toItem({ ...plan, ...replaces }, replaces);
  return [{ Put }, { Put: { TableName: table.name, Item: history } }];
}
