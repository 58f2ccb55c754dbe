// Runs a function every week by the clock of a time zone, and keeps what it could not do.
import { Duration, Stack, TimeZone } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { WeeklySchedule } from '../../functions/contract/groups.ts';
import { explainFindings } from './explain-findings.ts';
import type { ServiceFunction } from './service-function.ts';

/** `failed` gets what the schedule could not hand over, and what the function has failed at three times. */
export function scheduleWeekly(
  serviceFunction: ServiceFunction,
  scheduleName: string,
  { weekday, hour, timeZone }: WeeklySchedule,
  failed: Queue,
): void {
  const { lambda, spec } = serviceFunction;
  lambda.configureAsyncInvoke({
    retryAttempts: 2,
    maxEventAge: Duration.hours(6),
    onFailure: new SqsDestination(failed),
  });
  const role = new Role(serviceFunction, 'ScheduleRole', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
    description: `Runs ${scheduleName} every week.`,
  });
  explainFindings(role, {
    [`AwsSolutions-IAM5[Resource::<${logicalIdOf(serviceFunction)}.Arn>:*]`]:
      'The versions of this one function, as CDK grants every right to invoke.',
  });
  new Schedule(serviceFunction, 'Weekly', {
    scheduleName,
    description: spec.purpose,
    schedule: ScheduleExpression.cron({
      minute: '0',
      hour: String(hour),
      weekDay: weekday,
      timeZone: TimeZone.of(timeZone),
    }),
    target: new LambdaInvoke(lambda, {
      role,
      deadLetterQueue: failed,
      retryAttempts: 10,
      maxEventAge: Duration.hours(6),
    }),
  });
}

function logicalIdOf({ lambda }: ServiceFunction): string {
  const resource = lambda.node.defaultChild;
  if (!(resource instanceof CfnFunction)) throw new TypeError(`${lambda.node.path} is no function`);
  return Stack.of(lambda).resolve(resource.logicalId);
}
