// The stage's own event bus: what counties settle is told there, for other systems to act on.
import { CfnOutput, Stack } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { eventSource } from '../../functions/contract/events.ts';
import type { StageContext } from '../stage-context.ts';

/** What those who tell need to know. */
export interface StageEvents {
  readonly busName: string;
  /** To put our own events on that bus and on no other. */
  putStatements(): PolicyStatement[];
}

export class EventsStack extends Stack {
  readonly events: StageEvents;

  constructor(scope: Construct, context: StageContext) {
    super(scope, 'Events', context.stackProps('events', 'The bus that what counties settle is told on.'));
    const bus = new EventBus(this, 'Bus', {
      eventBusName: context.prefix,
      description: 'Established reports and plans, and decisions: ids and checksums alone.',
    });
    new CfnOutput(this, 'EventBusName', { value: bus.eventBusName });
    this.events = {
      busName: context.prefix,
      putStatements: () => [
        new PolicyStatement({
          actions: ['events:PutEvents'],
          resources: [bus.eventBusArn],
          conditions: { StringEquals: { 'events:source': eventSource } },
        }),
      ],
    };
  }
}
