// The audit entry as an action of the transaction that does what it records.
import type { Table } from './client.ts';
import { type AuditEntry, auditEntries } from './entities/audit.ts';
import type { Action } from './transaction.ts';

export function auditAction(table: Table, entry: AuditEntry): Action {
  return { Put: { TableName: table.name, Item: auditEntries.toItem(entry, entry) } };
}
