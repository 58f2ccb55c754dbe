// Everything in a table's stream, as Lambda would hand it to a job.
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import { configFor, type TestEngine } from './engine.ts';

/** All records from the beginning of `stream`, in order. */
export async function readStream(engine: TestEngine, stream: string): Promise<DynamoDBRecord[]> {
  const client = new DynamoDBStreamsClient(configFor(engine));
  const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: stream }));
  const records: DynamoDBRecord[] = [];
  for (const { ShardId } of StreamDescription?.Shards ?? []) {
    const start = { StreamArn: stream, ShardId, ShardIteratorType: 'TRIM_HORIZON' } as const;
    let next = (await client.send(new GetShardIteratorCommand(start))).ShardIterator;
    while (next !== undefined) {
      const page = await client.send(new GetRecordsCommand({ ShardIterator: next }));
      records.push(...((page.Records ?? []) as DynamoDBRecord[]));
      next = (page.Records ?? []).length === 0 ? undefined : page.NextShardIterator;
    }
  }
  return records;
}
