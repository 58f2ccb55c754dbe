// Is the table there?
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './client.ts';

/** True when the table answers a read of an item that nobody ever writes. */
export async function isReachable(table: Table): Promise<boolean> {
  try {
    await table.client.send(new GetCommand({ TableName: table.name, Key: { pk: 'PING', sk: 'PING' } }));
    return true;
  } catch {
    return false;
  }
}
