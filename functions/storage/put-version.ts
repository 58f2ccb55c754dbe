// Replaces a computed item only while the version that the computation started from still stands.
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './client.ts';
import { namesIn } from './expression.ts';

/** Puts `Item` on condition that version `before` stands (0: none); alone, or as an action of a transaction. */
export function versionedPut(table: Table, Item: Record<string, unknown>, before: number) {
  const put = { TableName: table.name, Item };
  if (before === 0) return { ...put, ConditionExpression: 'attribute_not_exists(pk)' };
  const ConditionExpression = '#version = :before';
  return {
    ...put,
    ConditionExpression,
    ExpressionAttributeNames: namesIn(ConditionExpression),
    ExpressionAttributeValues: { ':before': before },
  };
}

/** As `versionedPut`, at once. False when that version does not stand. */
export async function putVersion(
  table: Table,
  Item: Record<string, unknown>,
  before: number,
): Promise<boolean> {
  try {
    await table.client.send(new PutCommand(versionedPut(table, Item, before)));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
