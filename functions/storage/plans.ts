// Plans: the whole, what a row said before, established editions, and writing on condition that nothing has changed.
import type { PlanKey, PlanRow, PlanState } from '../core/plan/plan.ts';
import { auditAction } from './audit.ts';
import type { Table } from './client.ts';
import type { AuditEntry } from './entities/audit.ts';
import {
  FrozenRowsSchema,
  planEditions,
  planHistory,
  planPartition,
  planRows,
  planStates,
  type StoredPlanEdition,
} from './entities/plans.ts';
import { namesIn } from './expression.ts';
import { getItem, getItems, queryItems } from './items.ts';
import { putFrozen, readFrozen } from './plan-chunks.ts';
import { type Action, maxActions, type TransactionOutcome, transact } from './transaction.ts';

/** Changed rows, each with its history, that surely fit in one transaction with the state and an audit entry. */
export const changedRowsPerTransaction = Math.floor((maxActions - 2) / 2);

export interface StoredPlan {
  readonly state: PlanState;
  /** Removed ones too, by id. */
  readonly rows: readonly PlanRow[];
}

export async function readPlanState(table: Table, plan: PlanKey): Promise<PlanState | undefined> {
  const item = await getItem(table, planStates.key(plan));
  return item && planStates.parse(item);
}

/** The rows may be newer than the state, never older: a write from them fails where another came between. */
export async function readPlan(table: Table, plan: PlanKey): Promise<StoredPlan | undefined> {
  const state = await readPlanState(table, plan);
  if (state === undefined) return undefined;
  const items = await queryItems(table, planPartition(plan), 'ROW#');
  return {
    state,
    rows: items
      .map((item) => planRows.parse(item))
      .filter(({ start }) => start === undefined || start === state.start)
      .map(({ start: _, ...row }) => row),
  };
}

/** Oldest first. */
export async function listPlanHistory(table: Table, plan: PlanKey, row: string): Promise<PlanRow[]> {
  const items = await queryItems(table, planPartition(plan), `HISTORY#${row}#`);
  return items.map((item) => planHistory.parse(item));
}

/** What rows said in these versions, those that have been replaced since, in no order. */
export async function readPlanVersions(
  table: Table,
  plan: PlanKey,
  versions: readonly Pick<PlanRow, 'row' | 'version'>[],
): Promise<PlanRow[]> {
  const keys = versions.map(({ row, version }) => planHistory.key({ ...plan, row, version }));
  return (await getItems(table, keys)).map((item) => planHistory.parse(item));
}

/** From the first to the latest. */
export async function listPlanEditions(table: Table, plan: PlanKey): Promise<StoredPlanEdition[]> {
  const items = await queryItems(table, planPartition(plan), 'EDITION#');
  return items.map((item) => planEditions.parse(item));
}

export interface PlanWrite {
  readonly before: PlanState;
  readonly state: PlanState;
  readonly rows: readonly { readonly row: PlanRow; readonly replaces: PlanRow | undefined }[];
  readonly audit: AuditEntry;
}

/** All or none, on condition that nobody has written in the plan since `before` was read. */
export function writePlan(table: Table, plan: PlanKey, write: PlanWrite): Promise<TransactionOutcome> {
  const put = (Item: Record<string, unknown>): Action => ({ Put: { TableName: table.name, Item } });
  return transact(table, [
    stateAction(table, plan, write),
    ...write.rows.flatMap(({ row, replaces }) => [
      put(planRows.toItem({ ...plan, row: row.row }, row)),
      ...(replaces === undefined ? [] : [put(planHistory.toItem({ ...plan, ...replaces }, replaces))]),
    ]),
    auditAction(table, write.audit),
  ]);
}

/** Stores an edition's rows under `frozen`. */
export function putFrozenRows(
  table: Table,
  plan: PlanKey,
  frozen: string,
  rows: readonly PlanRow[],
): Promise<void> {
  return putFrozen(table, plan, frozen, rows);
}

export async function readFrozenRows(table: Table, plan: PlanKey, frozen: string): Promise<PlanRow[]> {
  return FrozenRowsSchema.parse(await readFrozen(table, plan, frozen));
}

/** Makes the edition real, on condition that nothing has changed since its rows were read. */
export function establishPlan(
  table: Table,
  plan: PlanKey,
  write: Omit<PlanWrite, 'rows'> & { readonly edition: StoredPlanEdition },
): Promise<TransactionOutcome> {
  const Item = planEditions.toItem({ ...plan, edition: write.edition.edition }, write.edition);
  return transact(table, [
    stateAction(table, plan, write),
    { Put: { TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' } },
    auditAction(table, write.audit),
  ]);
}

function stateAction(
  table: Table,
  plan: PlanKey,
  { before, state }: Pick<PlanWrite, 'before' | 'state'>,
): Action {
  const ConditionExpression = '#revision = :revision AND #changedAt = :changedAt';
  return {
    Put: {
      TableName: table.name,
      Item: planStates.toItem(plan, state),
      ConditionExpression,
      ExpressionAttributeNames: namesIn(ConditionExpression),
      ExpressionAttributeValues: { ':revision': before.revision, ':changedAt': before.changedAt },
    },
  };
}
