// The audit entry as an action of the transaction that does what it records; and the log read by month.
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { momentInSweden } from '../core/swedish-time.ts';
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
  /** Where to go on from, an entry's sort key; absent at the end of the month. */
  readonly next?: string;
}

/**
 * At most `limit` entries of the month (`2026-11`, by the clock in Sweden), from the newest, or from after `cursor`,
 * which is one of `isCursorOf` the month.
 */
export async function readAuditPage(
  table: Table,
  month: string,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<AuditPage> {
  const bounds = boundsInUtc(month);
  // Entries lie together by their month in UTC, so the month's first hours lie with the month before.
  const before = bounds.start.slice(0, 7);
  if (cursor?.startsWith(before)) return readPart(table, before, bounds, { cursor, limit });
  const page = await readPart(table, month, bounds, { cursor, limit });
  if (page.next !== undefined) return page;
  const left = Math.max(1, limit - page.entries.length);
  const rest = await readPart(table, before, bounds, { cursor: undefined, limit: left });
  return { ...rest, entries: [...page.entries, ...rest.entries] };
}

/** Whether a month's entries can be read from after it: it is a sort key of the month. */
export function isCursorOf(month: string, cursor: string): boolean {
  const { start, end } = boundsInUtc(month);
  return start < cursor && cursor < end;
}

/** What lies with a month in UTC, between two sort keys. */
async function readPart(
  table: Table,
  utcMonth: string,
  { start, end }: ReturnType<typeof boundsInUtc>,
  { cursor, limit }: { readonly cursor: string | undefined; readonly limit: number },
): Promise<AuditPage> {
  const pk = auditPartition(utcMonth);
  const page = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :start AND :end',
      ExpressionAttributeValues: { ':pk': pk, ':start': start, ':end': end },
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

/** The times between which a month by the clock in Sweden lies; an entry's sort key begins with its time and goes on. */
function boundsInUtc(month: string): { readonly start: string; readonly end: string } {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
  return { start: beginningOf(month), end: beginningOf(next) };
}

function beginningOf(month: string): string {
  const beginning = momentInSweden(`${month}-01T00:00`);
  // Beyond the years that the clock in Sweden is known for there is nothing to tell apart.
  return 'time' in beginning ? new Date(beginning.time).toISOString() : `${month}-01`;
}
