// An alarm that says, in Swedish and English, what it means to people and what to do.
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { Bilingual } from '../consequences.ts';

export interface ExplainedAlarmProps {
  readonly alarmName: string;
  readonly metric: IMetric;
  /** Goes off when the metric reaches this. */
  readonly threshold: number;
  /** Goes off when the metric stays below the threshold instead, or says nothing at all. */
  readonly isOfSilence?: true;
  /** Metric periods in a row; 1 unless said. */
  readonly periods?: number;
  readonly meaning: Bilingual;
  readonly action: Bilingual;
  readonly topic: ITopic;
}

export function explainedAlarm(scope: Construct, id: string, props: ExplainedAlarmProps): Alarm {
  const { meaning, action } = props;
  const alarm = new Alarm(scope, id, {
    alarmName: props.alarmName,
    alarmDescription: `${meaning.sv} Gör så här: ${action.sv}\n\n${meaning.en} What to do: ${action.en}`,
    metric: props.metric,
    threshold: props.threshold,
    evaluationPeriods: props.periods ?? 1,
    comparisonOperator: props.isOfSilence
      ? ComparisonOperator.LESS_THAN_THRESHOLD
      : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    // No traffic, no metric: that is a quiet night, not a fault, but where silence is the fault.
    treatMissingData: props.isOfSilence ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
  });
  const tell = new SnsAction(props.topic);
  alarm.addAlarmAction(tell);
  alarm.addOkAction(tell);
  return alarm;
}
