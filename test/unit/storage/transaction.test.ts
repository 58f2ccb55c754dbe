// What no engine on one machine can be made to do: conflicts between transactions, throttling, half-answered batches.
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  TransactGetCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { connectTable } from '../../../functions/storage/client.ts';
import { getItems, getItemsTogether } from '../../../functions/storage/items.ts';
import { transact } from '../../../functions/storage/transaction.ts';

const client = mockClient(DynamoDBDocumentClient);
const table = connectTable('table', { region: 'eu-north-1' });
const action = { Put: { TableName: 'table', Item: { pk: 'a', sk: 'b' } } };
const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({
    message: 'cancelled',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });

beforeEach(() => client.reset());

describe('a transaction', () => {
  it('that collides with another is tried again', async () => {
    client
      .on(TransactWriteCommand)
      .rejectsOnce(cancelled('None', 'TransactionConflict'))
      .rejectsOnce(cancelled('ThrottlingError'))
      .resolves({});
    expect(await transact(table, [action])).toBe('committed');
    expect(client.commandCalls(TransactWriteCommand)).toHaveLength(3);
  });

  it('that always collides is given up as contended, not as refused', async () => {
    client.on(TransactWriteCommand).rejects(cancelled('TransactionConflict'));
    expect(await transact(table, [action])).toBe('contended');
    expect(client.commandCalls(TransactWriteCommand)).toHaveLength(6);
  });

  it('whose condition fails is refused at once, whatever else went wrong', async () => {
    client.on(TransactWriteCommand).rejects(cancelled('TransactionConflict', 'ConditionalCheckFailed'));
    expect(await transact(table, [action])).toBe('refused');
    expect(client.commandCalls(TransactWriteCommand)).toHaveLength(1);
  });

  it('that could never succeed is a fault', async () => {
    client.on(TransactWriteCommand).rejects(cancelled('ValidationError'));
    await expect(transact(table, [action])).rejects.toThrow();
    client.on(TransactWriteCommand).rejects(new Error('no network'));
    await expect(transact(table, [action])).rejects.toThrow('no network');
  });
});

describe('reading many items', () => {
  const key = (sk: string) => ({ pk: 'p', sk });

  it('asks again for what the table left unread', async () => {
    client
      .on(BatchGetCommand)
      .resolvesOnce({
        Responses: { table: [{ sk: 'a' }] },
        UnprocessedKeys: { table: { Keys: [key('b'), key('c')] } },
      })
      .resolvesOnce({ Responses: { table: [{ sk: 'b' }] }, UnprocessedKeys: { table: { Keys: [key('c')] } } })
      .resolves({ Responses: { table: [{ sk: 'c' }] } });
    expect(await getItems(table, ['a', 'b', 'c'].map(key))).toEqual([{ sk: 'a' }, { sk: 'b' }, { sk: 'c' }]);
  });

  it('gives up when the table goes on leaving them', async () => {
    client.on(BatchGetCommand).resolves({ UnprocessedKeys: { table: { Keys: [key('a')] } } });
    await expect(getItems(table, [key('a')])).rejects.toThrow('unread');
  });

  it('together is tried again while a transaction is at them', async () => {
    client
      .on(TransactGetCommand)
      .rejectsOnce(cancelled('TransactionConflict'))
      .resolves({ Responses: [{ Item: { sk: 'a' } }, {}] });
    expect(await getItemsTogether(table, [key('a'), key('b')])).toEqual([{ sk: 'a' }]);
  });

  it('together is a fault when it could never succeed', async () => {
    client.on(TransactGetCommand).rejects(cancelled('ValidationError'));
    await expect(getItemsTogether(table, [key('a')])).rejects.toThrow();
    expect(client.commandCalls(TransactGetCommand)).toHaveLength(1);
  });
});
