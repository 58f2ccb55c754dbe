// The three alarms every function has: it fails, it is held back, it is slow.
import { Duration } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { type Bilingual, consequenceOf } from '../consequences.ts';
import { explainedAlarm } from './explained-alarm.ts';
import type { ServiceFunction } from './service-function.ts';

const fiveMinutes = { period: Duration.minutes(5) };
/** Of the time a function has: above this the slowest requests are close to being cut off. */
const slowShare = 0.8;

export function functionAlarms(
  scope: Construct,
  { lambda, name, spec }: ServiceFunction,
  topic: ITopic,
): void {
  const consequence = consequenceOf(name);
  const log = lambda.logGroup.logGroupName;
  explainedAlarm(scope, `${name}-errors`, {
    topic,
    alarmName: `${lambda.functionName}-errors`,
    metric: lambda.metricErrors(fiveMinutes),
    threshold: 1,
    meaning: consequence,
    action: {
      sv: `läs loggen ${log} från senaste kvarten och jämför med senaste driftsättning; gå tillbaka till den förra om felet kom då.`,
      en: `read the last quarter of an hour of the log ${log} and compare with the latest deployment; go back to the one before if the fault came with it.`,
    },
  });
  explainedAlarm(scope, `${name}-throttles`, {
    topic,
    alarmName: `${lambda.functionName}-throttles`,
    metric: lambda.metricThrottles(fiveMinutes),
    threshold: 1,
    meaning: slower(consequence),
    action: {
      sv: 'se kontots samtidiga körningar i instrumentpanelen; höj gränsen hos AWS eller funktionens egen i infra/stages.ts.',
      en: "look at the account's concurrent executions on the dashboard; raise the limit with AWS, or the function's own in infra/stages.ts.",
    },
  });
  explainedAlarm(scope, `${name}-slow`, {
    topic,
    alarmName: `${lambda.functionName}-slow`,
    metric: lambda.metricDuration({ ...fiveMinutes, statistic: 'p99' }),
    threshold: spec.timeoutSeconds * 1000 * slowShare,
    periods: 3,
    meaning: slower(consequence),
    action: {
      sv: `följ ett långsamt anrop i X-Ray; vid ${spec.timeoutSeconds} sekunder avbryts det.`,
      en: `follow a slow request in X-Ray; at ${spec.timeoutSeconds} seconds it is cut off.`,
    },
  });
}

/** Not broken yet: some wait or have to try again, and this is what comes if it goes on. */
function slower({ sv, en }: Bilingual): Bilingual {
  return {
    sv: `En del får vänta eller försöka igen. Fortsätter det: ${sv}`,
    en: `Some have to wait or try again. If it goes on: ${en}`,
  };
}
