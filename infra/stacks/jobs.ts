// What the table's stream and the clock set off: each job, and a queue for what it cannot do.
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { EventSourceMapping, FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import {
  type FunctionSpec,
  type ScheduledJobSpec,
  type StreamJobSpec,
  scheduledJobs,
  streamJobs,
} from '../../functions/contract/groups.ts';
import { tableDefinition } from '../../functions/contract/table.ts';
import { explainFindings } from '../constructs/explain-findings.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { streamStatements, tableStatements } from '../constructs/table-access.ts';
import { scheduleWeekly } from '../constructs/weekly-schedule.ts';
import type { StageContext } from '../stage-context.ts';
import type { StoredData } from './data.ts';
import type { StageEvents } from './events.ts';
import type { StageMail } from './mail.ts';

/** A job that the clock sets off, and where it ends up when it could not be done. */
export interface ScheduledJob {
  readonly function: ServiceFunction;
  readonly failed: Queue;
}

/** A job, and where records end up that it could not do. */
export interface StreamJob {
  readonly name: keyof typeof streamJobs;
  readonly function: ServiceFunction;
  readonly failed: Queue;
  readonly givesUpWith: string | undefined;
}

const queueFindings = {
  'AwsSolutions-SQS3':
    'It is itself the dead-letter queue: of a stream or a schedule, which names it as its destination on failure.',
};

export interface JobsStackProps {
  readonly stored: StoredData;
  readonly operationsKey: IKey;
  readonly mail: StageMail;
  readonly events: StageEvents;
  readonly siteUrl: string;
}

export class JobsStack extends Stack {
  readonly jobs: readonly StreamJob[];
  readonly scheduled: readonly ScheduledJob[];

  constructor(scope: Construct, context: StageContext, props: JobsStackProps) {
    const { stored, operationsKey, mail, events, siteUrl } = props;
    super(scope, 'Jobs', context.stackProps('jobs', "What the table's stream and the clock set off."));
    const newFunction = (name: string, spec: FunctionSpec, more: readonly PolicyStatement[]) =>
      new ServiceFunction(this, {
        context,
        name,
        spec,
        environment: {
          TABLE_NAME: stored.tableName,
          MAIL_FROM: mail.from,
          SITE_URL: siteUrl,
          EVENT_BUS_NAME: events.busName,
        },
        statements: [...tableStatements(stored, spec.table), ...more],
        logKey: operationsKey,
        logRemoval: context.settings.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      });
    this.jobs = Object.entries<StreamJobSpec>(streamJobs).map(([name, spec]) => {
      const serviceFunction = newFunction(name, spec, [
        ...streamStatements(stored),
        ...(spec.sendsMail ? mail.sendStatements() : []),
        ...(spec.putsEvents ? events.putStatements() : []),
      ]);
      const failed = queueOfFailed(context, serviceFunction);

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
      return {
        name: name as keyof typeof streamJobs,
        function: serviceFunction,
        failed,
        givesUpWith: spec.givesUpWith,
      };
    });
    this.scheduled = Object.entries<ScheduledJobSpec>(scheduledJobs).map(([name, spec]) => {
      const serviceFunction = newFunction(name, spec, []);
      const failed = queueOfFailed(context, serviceFunction);
      scheduleWeekly(serviceFunction, `${context.prefix}-${name}`, spec.schedule, failed);
      return { function: serviceFunction, failed };
    });
  }
}

function queueOfFailed(context: StageContext, serviceFunction: ServiceFunction): Queue {
  const failed = new Queue(serviceFunction, 'Failed', {
    queueName: `${context.prefix}-${serviceFunction.name}-failed`,
    // What lies here is where in the stream the records were or when the clock struck, never what they held.
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
  explainFindings(failed, queueFindings);
  return failed;
}

function sortKeyFilter({ sortKeyPrefixes }: StreamJobSpec): Record<string, unknown> {
  return FilterCriteria.filter({
    dynamodb: { Keys: { [tableDefinition.sortKey]: { S: sortKeyPrefixes.map((prefix) => ({ prefix })) } } },
  });
}
