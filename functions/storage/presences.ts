// Who is at work in a response: one small item for each person, which expires by itself.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { tableDefinition } from '../contract/table.ts';
import type { Presence } from '../core/presence.ts';
import type { ResponseKey } from '../core/response.ts';
import type { Table } from './client.ts';
import { presences } from './entities/responses.ts';
import { queryItems } from './items.ts';

/** Everybody who has given a sign lately: one that has run out may lie there for days more, so look at its time. */
export async function readPresences(table: Table, response: ResponseKey): Promise<Presence[]> {
  const { pk } = presences.key({ response, person: '' });
  const items = await queryItems(table, pk, 'PRESENCE#');
  return items.map((item) => presences.parse(item));
}

export async function putPresence(table: Table, response: ResponseKey, presence: Presence): Promise<void> {
  const item = presences.toItem({ response, person: presence.person }, presence);
  const expiresAt = Math.ceil(Date.parse(presence.until) / 1000);
  await table.client.send(
    new PutCommand({
      TableName: table.name,
      Item: { ...item, [tableDefinition.timeToLiveAttribute]: expiresAt },
    }),
  );
}
