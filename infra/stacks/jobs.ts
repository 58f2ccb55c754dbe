// What the table's stream sets off: each job with the records it asks for, and a queue for those it cannot do.
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { EventSourceMapping, FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { type StreamJobSpec, streamJobs } from '../../functions/contract/groups.ts';
import { tableDefinition } from '../../functions/contract/table.ts';
import { explainFindings } from '../constructs/explain-findings.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { streamStatements, tableStatements } from '../constructs/table-access.ts';
import type { StageContext } from '../stage-context.ts';
import type { StoredData } from './data.ts';

/** A job, and where records end up that it could not do. */
export interface StreamJob {
  readonly function: ServiceFunction;
  readonly failed: Queue;
}

const queueFindings = {
  'AwsSolutions-SQS3':
    'It is itself the dead-letter queue: of a stream, which names it as its destination on failure.',
};

export class JobsStack extends Stack {
  readonly jobs: readonly StreamJob[];

  constructor(scope: Construct, context: StageContext, stored: StoredData, operationsKey: IKey) {
    super(scope, 'Jobs', context.stackProps('jobs', "What the table's stream sets off."));
    this.jobs = Object.entries<StreamJobSpec>(streamJobs).map(([name, spec]) => {
      const serviceFunction = new ServiceFunction(this, {
        context,
        name,
        spec,
        environment: { TABLE_NAME: stored.tableName },
        statements: [...tableStatements(stored, spec.table), ...streamStatements(stored)],
        logKey: operationsKey,
        logRemoval: context.settings.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      });
      const failed = new Queue(serviceFunction, 'Failed', {
        queueName: `${context.prefix}-${name}-failed`,
        // What lies here is where in the stream the records were, never what they held.
        encryption: QueueEncryption.SQS_MANAGED,
        enforceSSL: true,
        retentionPeriod: Duration.days(14),
      });
      explainFindings(failed, queueFindings);

      new EventSourceMapping(serviceFunction, 'Stream', {
        target: serviceFunction.lambda,
        eventSourceArn: stored.streamArn,
        startingPosition: StartingPosition.TRIM_HORIZON,
        filters: [sortKeyFilter(spec)],
        // Submissions that come together are one recomputation; nobody waits longer than this for it.
        batchSize: 100,
        maxBatchingWindow: Duration.seconds(2),
        reportBatchItemFailures: true,
        bisectBatchOnError: true,
        retryAttempts: 20,
        // The stream keeps records for 24 hours; a record given up on after 12 can still be looked up in it.
        maxRecordAge: Duration.hours(12),
        onFailure: new SqsDlq(failed),
      });
      return { function: serviceFunction, failed };
    });
  }
}

function sortKeyFilter({ sortKeyPrefixes }: StreamJobSpec): Record<string, unknown> {
  return FilterCriteria.filter({
    dynamodb: { Keys: { [tableDefinition.sortKey]: { S: sortKeyPrefixes.map((prefix) => ({ prefix })) } } },
  });
}
