// Replaces a computed item only while the version that the computation started from still stands.
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './client.ts';
import { namesIn } from './expression.ts';

/** Puts `Item` on condition that version `before` stands (0: none). False when it does not. */
export async function putVersion(
  table: Table,
  Item: Record<string, unknown>,
  before: number,
): Promise<boolean> {
  const ConditionExpression = before === 0 ? 'attribute_not_exists(pk)' : '#version = :before';
  const names = namesIn(ConditionExpression);
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item,
        ConditionExpression,
        ...(before === 0
          ? {}
          : { ExpressionAttributeNames: names, ExpressionAttributeValues: { ':before': before } }),
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
