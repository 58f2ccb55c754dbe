// Second opinions: each person's own answers beside the organisation's.
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { PersonId } from '../core/ids.ts';
import type { Answer, ResponseKey } from '../core/response.ts';
import type { Table } from './client.ts';
import { opinions } from './entities.ts';
import { namesIn } from './expression.ts';
import { queryItems } from './items.ts';

/** Everybody's, by person and question. */
export async function listOpinions(table: Table, response: ResponseKey): Promise<Answer[]> {
  const { pk } = opinions.key({ response, person: '' as PersonId, question: '' });
  const items = await queryItems(table, pk, 'OPINION#');
  return items.map((item) => opinions.parse(item));
}

/** Puts the opinion on condition that version `before` stands (0: none). False when it does not. */
export async function putOpinion(
  table: Table,
  response: ResponseKey,
  opinion: Answer,
  before: number,
): Promise<boolean> {
  const ConditionExpression = before === 0 ? 'attribute_not_exists(pk)' : '#version = :before';
  const { question, authorId: person } = opinion;
  const put = new PutCommand({
    TableName: table.name,
    Item: opinions.toItem({ response, person, question }, opinion),
    ConditionExpression,
    ...(before > 0 && {
      ExpressionAttributeNames: namesIn(ConditionExpression),
      ExpressionAttributeValues: { ':before': before },
    }),
  });
  try {
    await table.client.send(put);
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
