// Reading items by key: one, many, or all of a partition whose sort key begins alike.
import { BatchGetCommand, GetCommand, QueryCommand, TransactGetCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './client.ts';
import type { ItemKey } from './entity.ts';
import { isContention, pauseBeforeAttempt } from './transaction.ts';

type Item = Record<string, unknown>;

/** The most keys DynamoDB takes in one batch. */
const batchSize = 100;
const maxAttempts = 8;

/** Strongly consistent: what was acknowledged before is seen. */
export async function getItem(table: Table, key: ItemKey): Promise<Item | undefined> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }),
  );
  return Item;
}

/** Eventually consistent, at half the cost: may miss what was written within the last second or so. */
export async function getItemAsItSettles(table: Table, key: ItemKey): Promise<Item | undefined> {
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: key }));
  return Item;
}

/** Those of `keys` that exist, in no order, strongly consistent. */
export async function getItems(table: Table, keys: readonly ItemKey[]): Promise<Item[]> {
  const found: Item[] = [];
  for (let start = 0; start < keys.length; start += batchSize) {
    found.push(...(await getBatch(table, keys.slice(start, start + batchSize))));
  }
  return found;
}

/** A batch may come back half done when it is large or the table is throttled; the rest is asked for again. */
async function getBatch(table: Table, keys: readonly ItemKey[]): Promise<Item[]> {
  const found: Item[] = [];
  let wanted: Item[] = keys.map((key) => ({ ...key }));
  for (let attempt = 0; wanted.length > 0; attempt += 1) {
    if (attempt === maxAttempts) throw new Error('the table left part of a batch unread');
    if (attempt > 0) await pauseBeforeAttempt(attempt);
    const answer = await table.client.send(
      new BatchGetCommand({ RequestItems: { [table.name]: { Keys: wanted, ConsistentRead: true } } }),
    );
    found.push(...(answer.Responses?.[table.name] ?? []));
    wanted = answer.UnprocessedKeys?.[table.name]?.Keys ?? [];
  }
  return found;
}

/** Those of `keys` that exist, as they were at one moment: no transaction is seen in part. At most 100 keys. */
export async function getItemsTogether(table: Table, keys: readonly ItemKey[]): Promise<Item[]> {
  const TransactItems = keys.map((key) => ({ Get: { TableName: table.name, Key: key } }));
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { Responses = [] } = await table.client.send(new TransactGetCommand({ TransactItems }));
      return Responses.flatMap(({ Item }) => Item ?? []);
    } catch (error) {
      if (!isContention(error) || attempt === maxAttempts) throw error;
      await pauseBeforeAttempt(attempt);
    }
  }
}

/** Every item of partition `pk` whose sort key begins with `prefix`, in sort key order, strongly consistent. */
export function queryItems(table: Table, pk: string, prefix: string): Promise<Item[]> {
  return queryAll(table, pk, prefix, true);
}

/** The same, eventually consistent, at half the cost. */
export function queryItemsAsTheySettle(table: Table, pk: string, prefix: string): Promise<Item[]> {
  return queryAll(table, pk, prefix, false);
}

async function queryAll(table: Table, pk: string, prefix: string, ConsistentRead: boolean): Promise<Item[]> {
  const found: Item[] = [];
  let start: Item | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
        ConsistentRead,
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      }),
    );
    found.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return found;
}
