// Reads one shard of a table's stream in order, a batch at a time, from where it was left.
import {
  type DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as StreamRecord,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';

export interface Batch {
  readonly records: readonly StreamRecord[];
  /** True when the shard is closed and this was its end. */
  readonly isLast: boolean;
}

export interface ShardReader {
  next(): Promise<Batch>;
}

const batchSize = 100;

/** `lastDone` is asked for each time the reading starts anew: an iterator lives for some minutes only. */
export function readShard(
  client: DynamoDBStreamsClient,
  stream: string,
  shard: string,
  lastDone: () => string | undefined,
): ShardReader {
  let iterator: string | undefined;

  async function next(): Promise<Batch> {
    iterator ??= await iteratorAfter(lastDone());
    const answer = await client.send(new GetRecordsCommand({ ShardIterator: iterator, Limit: batchSize }));
    iterator = answer.NextShardIterator;
    return { records: answer.Records ?? [], isLast: iterator === undefined };
  }

  async function iteratorAfter(sequenceNumber: string | undefined): Promise<string | undefined> {
    const from =
      sequenceNumber === undefined
        ? ({ ShardIteratorType: 'TRIM_HORIZON' } as const)
        : ({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: sequenceNumber } as const);
    const answer = await client.send(
      new GetShardIteratorCommand({ StreamArn: stream, ShardId: shard, ...from }),
    );
    return answer.ShardIterator;
  }

  return {
    async next() {
      try {
        return await next();
      } catch (error) {
        iterator = undefined;
        if (error instanceof ExpiredIteratorException || error instanceof TrimmedDataAccessException)
          return next();
        throw error;
      }
    },
  };
}
