// What wakes somebody: alarms that say what they mean to people and what to do, and a dashboard to look at then.
import { Duration, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Dashboard, GraphWidget, type IWidget, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { consequenceOf, redoing } from '../consequences.ts';
import { explainedAlarm } from '../constructs/explained-alarm.ts';
import { functionAlarms } from '../constructs/function-alarms.ts';
import type { ServiceFunction } from '../constructs/service-function.ts';
import type { StageContext } from '../stage-context.ts';
import type { ScheduledJob, StreamJob } from './jobs.ts';

export interface ObservabilityStackProps {
  readonly api: HttpApi;
  readonly functions: readonly ServiceFunction[];
  readonly jobs: readonly StreamJob[];
  readonly scheduled: readonly ScheduledJob[];
  readonly operationsKey: IKey;
}

const fiveMinutes = { period: Duration.minutes(5) };

export class ObservabilityStack extends Stack {
  constructor(scope: Construct, context: StageContext, props: ObservabilityStackProps) {
    super(scope, 'Observability', context.stackProps('observability', 'Alarms and dashboard.'));
    const topic = new Topic(this, 'Alarms', {
      topicName: `${context.prefix}-alarms`,
      displayName: `Lägesbild ${context.name}`,
      masterKey: props.operationsKey,
      enforceSSL: true,
    });
    topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    );
    const { alarmEmail } = context.deployment;
    if (alarmEmail !== undefined) topic.addSubscription(new EmailSubscription(alarmEmail));

    const all = [...props.functions, ...[...props.jobs, ...props.scheduled].map((job) => job.function)];
    for (const serviceFunction of all) {
      functionAlarms(this, serviceFunction, topic);
    }
    for (const job of props.jobs) this.jobAlarms(context, job, topic);
    for (const job of props.scheduled) {
      this.notDoneAlarm(context, job, topic);
      this.notRunAlarm(job, topic);
    }
    explainedAlarm(this, 'api-server-errors', {
      alarmName: `${context.prefix}-api-server-errors`,
      metric: props.api.metricServerError({ ...fiveMinutes, statistic: 'Sum' }),
      threshold: 5,
      meaning: {
        sv: 'Människor får felmeddelandet "Något gick fel hos oss". Det de har sparat finns kvar.',
        en: 'People are told that something went wrong on our side. What they have saved is kept.',
      },
      action: {
        sv: `se vilken route som svarar 5xx i loggen /${context.prefix}/access och läs sedan den funktionens logg med samma requestId.`,
        en: `see which route answers 5xx in the log /${context.prefix}/access, then read that function's log for the same requestId.`,
      },
      topic,
    });
    this.dashboard(context, props.api, all, props.jobs);
  }

  private jobAlarms(
    context: StageContext,
    { name: job, function: { lambda, name }, failed, givesUpWith }: StreamJob,
    topic: Topic,
  ): void {
    const meaning = consequenceOf(name);
    const redo = redoing[job];
    explainedAlarm(this, `${name}-behind`, {
      alarmName: `${lambda.functionName}-behind`,
      metric: iteratorAge(lambda.functionName),
      threshold: Duration.minutes(15).toMilliseconds(),
      meaning,
      action: {
        sv: `jobbet ligger mer än en kvart efter. Läs loggen ${lambda.logGroup.logGroupName}: ett och samma fel om och om igen stoppar det som kommer efter.`,
        en: `the job is more than a quarter of an hour behind. Read the log ${lambda.logGroup.logGroupName}: one fault over and over stops what comes after.`,
      },
      topic,
    });
    explainedAlarm(this, `${name}-given-up`, {
      alarmName: `${lambda.functionName}-given-up`,
      metric: failed.metricApproximateNumberOfMessagesVisible({ ...fiveMinutes, statistic: 'Maximum' }),
      threshold: 1,
      meaning,
      action: {
        sv: `jobbet har gett upp om händelser som ligger i kön ${context.prefix}-${name}-failed. Rätta felet och ${redo.sv}; töm kön efteråt.`,
        en: `the job has given up on records named in the queue ${context.prefix}-${name}-failed. Mend the fault, then ${redo.en}; empty the queue afterwards.`,
      },
      topic,
    });
    if (givesUpWith !== undefined) this.givesUpAlarm(context, { name, lambda }, givesUpWith, topic);
  }

  private notDoneAlarm(
    context: StageContext,
    { function: { lambda, name }, failed }: ScheduledJob,
    topic: Topic,
  ): void {
    explainedAlarm(this, `${name}-not-done`, {
      alarmName: `${lambda.functionName}-not-done`,
      metric: failed.metricApproximateNumberOfMessagesVisible({ ...fiveMinutes, statistic: 'Maximum' }),
      threshold: 1,
      meaning: consequenceOf(name),
      action: {
        sv: `jobbet har misslyckats vid varje försök; händelsen ligger i kön ${context.prefix}-${name}-failed. Rätta felet och kör funktionen ${lambda.functionName} en gång för hand: det som redan är gjort görs inte om. Töm kön efteråt.`,
        en: `the job has failed at every attempt; the event lies in the queue ${context.prefix}-${name}-failed. Mend the fault and run the function ${lambda.functionName} once by hand: what is done already is not done again. Empty the queue afterwards.`,
      },
      topic,
    });
  }

  /**
   * Nothing fails where nothing is run: a schedule that is gone or switched off is told by silence alone. A week is
   * the longest that CloudWatch looks back (periods times their length), and the clock strikes once in it: the alarm
   * comes when a run is late, not a day after. When summer time ends, that Monday's run is an hour later than a week
   * after the one before, and the alarm may sound for that hour.
   */
  private notRunAlarm({ function: { lambda, name } }: ScheduledJob, topic: Topic): void {
    explainedAlarm(this, `${name}-not-run`, {
      alarmName: `${lambda.functionName}-not-run`,
      metric: lambda.metricInvocations({ period: Duration.days(1), statistic: 'Sum' }),
      threshold: 1,
      periods: 7,
      isOfSilence: true,
      meaning: consequenceOf(name),
      action: {
        sv: `jobbet har inte körts på en vecka, fast det ska köras varje vecka. Se efter att schemat finns och är påslaget i EventBridge Scheduler och kör funktionen ${lambda.functionName} en gång för hand: det som redan är gjort görs inte om. Under första veckan efter den första driftsättningen, och den timme när sommartiden slutar, kan larmet komma utan att något är fel.`,
        en: `the job has not run for a week, though it is to run every week. See that the schedule is there and enabled in EventBridge Scheduler, and run the function ${lambda.functionName} once by hand: what is done already is not done again. In the week after a first deployment, and in the hour when summer time ends, the alarm may come though nothing is wrong.`,
      },
      topic,
    });
  }

  /** Something was given up one by one, while the job itself did as it should. */
  private givesUpAlarm(
    context: StageContext,
    { name, lambda }: Pick<ServiceFunction, 'name' | 'lambda'>,
    message: string,
    topic: Topic,
  ): void {
    const filter = new MetricFilter(this, `${name}-gives-up`, {
      logGroup: lambda.logGroup,
      filterPattern: FilterPattern.stringValue('$.message', '=', message),
      metricNamespace: context.prefix,
      metricName: `${name}-given-up`,
      metricValue: '1',
    });
    explainedAlarm(this, `${name}-gave-up`, {
      alarmName: `${lambda.functionName}-gave-up`,
      metric: filter.metric({ ...fiveMinutes, statistic: 'Sum' }),
      threshold: 1,
      meaning: consequenceOf(name),
      action: {
        sv: `sök efter ”${message}” i loggen ${lambda.logGroup.logGroupName}: raden säger varför och vilket id. Rätta felet och sätt statusen i tabellen till waiting, så försöker jobbet igen.`,
        en: `look for "${message}" in the log ${lambda.logGroup.logGroupName}: the line says why and which id. Mend the fault and set the status in the table to waiting: the job then tries again.`,
      },
      topic,
    });
  }

  private dashboard(
    context: StageContext,
    api: HttpApi,
    functions: readonly ServiceFunction[],
    jobs: readonly StreamJob[],
  ): void {
    const lambdas = functions.map(({ lambda }) => lambda);
    const row = (title: string, metrics: Metric[]): IWidget =>
      new GraphWidget({ title, left: metrics, width: 12 });
    new Dashboard(this, 'Dashboard', {
      dashboardName: context.prefix,
      widgets: [
        [
          row('API: requests and refusals', [
            api.metricCount(),
            api.metricClientError(),
            api.metricServerError(),
          ]),
          row('API: time to answer', [
            api.metricLatency({ statistic: 'p50' }),
            api.metricLatency({ statistic: 'p99' }),
          ]),
        ],
        [
          row(
            'Functions: executions',
            lambdas.map((lambda) => lambda.metricInvocations()),
          ),
          row(
            'Functions: time, p99',
            lambdas.map((lambda) => lambda.metricDuration({ statistic: 'p99' })),
          ),
        ],
        [
          row(
            'Functions: errors',
            lambdas.map((lambda) => lambda.metricErrors()),
          ),
          row(
            'Functions: held back',
            lambdas.map((lambda) => lambda.metricThrottles()),
          ),
        ],
        [
          row(
            'Jobs: how far behind',
            jobs.map((job) => iteratorAge(job.function.lambda.functionName)),
          ),
          row('Account: executions at once', [accountConcurrency]),
        ],
      ],
    });
  }
}

const accountConcurrency = new Metric({
  namespace: 'AWS/Lambda',
  metricName: 'ConcurrentExecutions',
  statistic: 'Maximum',
});

function iteratorAge(functionName: string): Metric {
  return new Metric({
    namespace: 'AWS/Lambda',
    metricName: 'IteratorAge',
    dimensionsMap: { FunctionName: functionName },
    statistic: 'Maximum',
    ...fiveMinutes,
  });
}
