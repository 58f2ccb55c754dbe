// Releases of survey versions: all of them, and one more.
import { auditAction } from './audit.ts';
import type { Table } from './client.ts';
import type { AuditEntry } from './entities/audit.ts';
import { releases, releasesPartition, type StoredRelease } from './entities/releases.ts';
import { queryItems } from './items.ts';
import { type TransactionOutcome, transact } from './transaction.ts';

export async function listReleases(table: Table): Promise<StoredRelease[]> {
  const items = await queryItems(table, releasesPartition, 'RELEASE#');
  return items.map((item) => releases.parse(item));
}

/** `refused` when the version has been released already. */
export function addRelease(
  table: Table,
  release: StoredRelease,
  audit: AuditEntry,
): Promise<TransactionOutcome> {
  const Item = releases.toItem(release.ref, release);
  return transact(table, [
    { Put: { TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' } },
    auditAction(table, audit),
  ]);
}
