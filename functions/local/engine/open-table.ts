// The table in the engine: created from its definition when it is not there; streamed once it is sown.
import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { tableDefinition } from '../../contract/table.ts';

const { partitionKey, sortKey, streamViewType, timeToLiveAttribute } = tableDefinition;

export async function hasTable(client: DynamoDBClient, name: string): Promise<boolean> {
  return (await describe(client, name)) !== undefined;
}

/** Without its stream: what is sown is not news, and the engine slows down with each record in the stream. */
export async function createTable(client: DynamoDBClient, name: string): Promise<void> {
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: partitionKey, AttributeType: 'S' },
        { AttributeName: sortKey, AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: partitionKey, KeyType: 'HASH' },
        { AttributeName: sortKey, KeyType: 'RANGE' },
      ],
    }),
  );
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: name,
      TimeToLiveSpecification: { AttributeName: timeToLiveAttribute, Enabled: true },
    }),
  );
}

export async function deleteTable(client: DynamoDBClient, name: string): Promise<void> {
  if (await hasTable(client, name)) await client.send(new DeleteTableCommand({ TableName: name }));
}

/** The stream's name, after turning the stream on where it is off. */
export async function openStream(client: DynamoDBClient, name: string): Promise<string> {
  const standing = await describe(client, name);
  if (standing?.LatestStreamArn !== undefined) return standing.LatestStreamArn;
  await client.send(
    new UpdateTableCommand({
      TableName: name,
      StreamSpecification: { StreamEnabled: true, StreamViewType: streamViewType },
    }),
  );
  const arn = (await describe(client, name))?.LatestStreamArn;
  if (arn === undefined) throw new Error('the table has no stream');
  return arn;
}

async function describe(client: DynamoDBClient, name: string) {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}
