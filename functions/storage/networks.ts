// Meetings: a network's, one by its id, and saving one on condition of what it replaces.
import type { Meeting, NetworkId } from '../core/networks/meeting.ts';
import { auditAction } from './audit.ts';
import type { Table } from './client.ts';
import type { AuditEntry } from './entities/audit.ts';
import { meetingHistory, meetings, networkPartition } from './entities/networks.ts';
import { getItem, queryItems } from './items.ts';
import { versionedPut } from './put-version.ts';
import { type Action, type TransactionOutcome, transact } from './transaction.ts';

export async function listMeetings(table: Table, network: NetworkId): Promise<Meeting[]> {
  const items = await queryItems(table, networkPartition(network), 'MEETING#');
  return items.map((item) => meetings.parse(item));
}

export async function readMeeting(
  table: Table,
  meeting: Pick<Meeting, 'network' | 'id'>,
): Promise<Meeting | undefined> {
  const item = await getItem(table, meetings.key(meeting));
  return item && meetings.parse(item);
}

/** `refused` when the meeting is no longer at the version that `replaces` has, or is there although it has none. */
export function putMeeting(
  table: Table,
  meeting: Meeting,
  replaces: Meeting | undefined,
  audit: AuditEntry,
): Promise<TransactionOutcome> {
  const Put = versionedPut(table, meetings.toItem(meeting, meeting), replaces?.version ?? 0);
  const actions: Action[] =
    replaces === undefined
      ? [{ Put }]
      : [{ Put }, { Put: { TableName: table.name, Item: meetingHistory.toItem(replaces, replaces) } }];
  return transact(table, [...actions, auditAction(table, audit)]);
}
