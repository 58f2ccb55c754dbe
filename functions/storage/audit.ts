// The audit entry as an action of the transaction that does what it records; and the log read by month.
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './client.ts';
import { type AuditEntry, auditEntries, auditPartition } from './entities/audit.ts';
import type { Action } from './transaction.ts';

export function auditAction(table: Table, entry: AuditEntry): Action {
  return {
    Put: {
      TableName: table.name,
      Item: auditEntries.toItem(entry, entry),
      // What has been logged is never written over.
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  };
}

export interface AuditPage {
  /** Newest first. */
  readonly entries: readonly AuditEntry[];
  /** Where to go on from; absent at the end of the month. */
  readonly next?: string;
}

/** At most `limit` entries of the month (`2026-11`, in UTC), from the newest, or from after `cursor`. */
export async function readAuditPage(
  table: Table,
  month: string,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<AuditPage> {
  const pk = auditPartition(month);
  const page = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ScanIndexForward: false,
      Limit: limit,
      ...(cursor !== undefined && { ExclusiveStartKey: { pk, sk: cursor } }),
    }),
  );
  const next = page.LastEvaluatedKey?.['sk'];
  return {
    entries: (page.Items ?? []).map((item) => auditEntries.parse(item)),
    ...(typeof next === 'string' && { next }),
  };
}
