// The state's money: all that has been recorded of a year, and one version more.
import { auditAction } from './audit.ts';
import type { Table } from './client.ts';
import type { AuditEntry } from './entities/audit.ts';
import { allotments, fundsPartition, type StoredAllotment } from './entities/funds.ts';
import { queryItems } from './items.ts';
import { type TransactionOutcome, transact } from './transaction.ts';

/** From the first to the one that stands. */
export async function listAllotments(table: Table, year: number): Promise<StoredAllotment[]> {
  const items = await queryItems(table, fundsPartition(year), 'ALLOTMENT#');
  return items.map((item) => allotments.parse(item));
}

/** `refused` when somebody has recorded that version. */
export function addAllotment(
  table: Table,
  allotment: StoredAllotment,
  audit: AuditEntry,
): Promise<TransactionOutcome> {
  const Item = allotments.toItem(allotment, allotment);
  return transact(table, [
    { Put: { TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' } },
    auditAction(table, audit),
  ]);
}
