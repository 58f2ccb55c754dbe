// The mails that wait to be sent, found by a scan that only tests may do.
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '../../functions/storage/client.ts';
import { type Mail, mails } from '../../functions/storage/entities/mails.ts';

export async function sentMails(table: Table): Promise<Mail[]> {
  const found: Record<string, unknown>[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new ScanCommand({
        TableName: table.name,
        FilterExpression: '#type = :mail',
        ExpressionAttributeNames: { '#type': 'type' },
        ExpressionAttributeValues: { ':mail': mails.type },
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    found.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return found.map((item) => mails.parse(item));
}
