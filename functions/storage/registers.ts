// Registers: the county's rows, an organisation's rows, what a row said before, and writing rows on condition that they stand.
import type { OrganisationId } from '../core/ids.ts';
import type { RegisterRow } from '../core/registers/register.ts';
import { auditAction } from './audit.ts';
import type { Table } from './client.ts';
import type { AuditEntry } from './entities/audit.ts';
import { type RegisterKey, registerHistory, registerPartition, registerRows } from './entities/registers.ts';
import { namesIn } from './expression.ts';
import { queryItems } from './items.ts';
import { type Action, maxActions, type TransactionOutcome, transact } from './transaction.ts';

/** Rows that surely fit in one transaction, with their history and an audit entry. */
export const rowsPerTransaction = Math.floor((maxActions - 1) / 2);

export interface RowWrite {
  readonly row: RegisterRow;
  /** What stood when the write was decided. */
  readonly replaces: RegisterRow | undefined;
}

/** Every row of the county, removed ones too, by organisation. */
export async function listCountyRows(table: Table, register: RegisterKey): Promise<RegisterRow[]> {
  const items = await queryItems(table, registerPartition(register), 'ROW#');
  return items.map((item) => registerRows.parse(item));
}

/** Every row of the organisation, removed ones too. */
export async function listOwnRows(
  table: Table,
  register: RegisterKey,
  organisation: OrganisationId,
): Promise<RegisterRow[]> {
  const items = await queryItems(table, registerPartition(register), `ROW#${organisation}#`);
  return items.map((item) => registerRows.parse(item));
}

/** What the row said before, oldest first. */
export async function listRowHistory(
  table: Table,
  register: RegisterKey,
  { organisation, row }: Pick<RegisterRow, 'organisation' | 'row'>,
): Promise<RegisterRow[]> {
  const items = await queryItems(table, registerPartition(register), `HISTORY#${organisation}#${row}#`);
  return items.map((item) => registerHistory.parse(item));
}

/** Writes all rows or none: each on condition that what it replaces still stands. At most `rowsPerTransaction`. */
export function writeRows(
  table: Table,
  register: RegisterKey,
  writes: readonly RowWrite[],
  audit?: AuditEntry,
): Promise<TransactionOutcome> {
  const actions = writes.flatMap((write) => rowActions(table, register, write));
  return transact(table, audit === undefined ? actions : [...actions, auditAction(table, audit)]);
}

function rowActions(table: Table, register: RegisterKey, { row, replaces }: RowWrite): Action[] {
  const put = { TableName: table.name, Item: registerRows.toItem({ ...register, ...row }, row) };
  if (replaces === undefined) return [{ Put: { ...put, ConditionExpression: 'attribute_not_exists(pk)' } }];
  // A row that is said again without change keeps its version but not its time.
  const ConditionExpression = '#version = :version AND #at = :at';
  const unchanged = {
    ConditionExpression,
    ExpressionAttributeNames: namesIn(ConditionExpression),
    ExpressionAttributeValues: { ':version': replaces.version, ':at': replaces.at },
  };
  const Put = { ...put, ...unchanged };
  if (replaces.version === row.version) return [{ Put }];
  const before = registerHistory.toItem({ ...register, ...replaces }, replaces);
  return [{ Put }, { Put: { TableName: table.name, Item: before } }];
}
