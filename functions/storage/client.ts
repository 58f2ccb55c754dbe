// The table as the storage functions use it: one client a process, found by the SDK's own environment.
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export interface Table {
  readonly name: string;
  readonly client: DynamoDBDocumentClient;
}

/**
 * The table called `name`. Region, credentials and endpoint come from the environment (AWS_REGION,
 * AWS_ENDPOINT_URL_DYNAMODB …); `config` is for tests that run against an engine of their own.
 */
export function connectTable(name: string, config: DynamoDBClientConfig = {}): Table {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(config), {
    marshallOptions: { removeUndefinedValues: true },
  });
  return { name, client };
}
