// Hands an event over to Amazon EventBridge.
import {
  EventBridgeClient,
  type EventBridgeClientConfig,
  PutEventsCommand,
} from '@aws-sdk/client-eventbridge';
import { detailTypes, type EstablishedEvent, eventSource } from '../contract/events.ts';

/** Returns when the bus has taken it; rejects otherwise. */
export function sendToBus(busName: string, config: EventBridgeClientConfig = {}) {
  const client = new EventBridgeClient(config);
  return async (event: EstablishedEvent): Promise<void> => {
    const entry = {
      EventBusName: busName,
      Source: eventSource,
      DetailType: detailTypes[event.kind],
      Detail: JSON.stringify(event),
      Time: new Date(event.at),
    };
    const { FailedEntryCount = 0, Entries = [] } = await client.send(
      new PutEventsCommand({ Entries: [entry] }),
    );
    // A bus may refuse an entry and answer 200 all the same.
    if (FailedEntryCount > 0) throw new Error(`the bus refused an event: ${Entries[0]?.ErrorCode}`);
  };
}
