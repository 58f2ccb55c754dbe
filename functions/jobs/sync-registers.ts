// Stream job: whose submissions are these? Each such organisation's registers are brought up to date, once.
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { describeFault, type Log } from '../core/fault.ts';
import { idPatterns, type OrganisationId, receiptId } from '../core/ids.ts';
import { readReceipt } from '../storage/submissions.ts';
import { type SyncNeeds, syncRegisters } from './sync-organisation.ts';

/**
 * A submission is known by its receipt. Everything in the batch is stored already, so one run covers all of an
 * organisation's records. What fails is reported from its first record on, and runs again.
 */
export function syncRegistersJob(
  needs: SyncNeeds,
  log: Log,
): (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse> {
  return async ({ Records }) => {
    const done = new Set<OrganisationId>();
    const failed: DynamoDBRecord[] = [];
    for (const record of Records) {
      try {
        const organisation = await submitterOf(record, needs);
        if (organisation !== undefined && !done.has(organisation)) {
          await syncRegisters(needs, organisation);
          done.add(organisation);
        }
      } catch (error) {
        log.error('registers not synced', { eventId: record.eventID, fault: describeFault(error) });
        failed.push(record);
      }
    }
    const first = failed[0]?.dynamodb?.SequenceNumber;
    return { batchItemFailures: first === undefined ? [] : [{ itemIdentifier: first }] };
  };
}

async function submitterOf(
  record: DynamoDBRecord,
  { table }: SyncNeeds,
): Promise<OrganisationId | undefined> {
  const [, id = ''] = /^RECEIPT#(.+)$/.exec(record.dynamodb?.Keys?.['pk']?.S ?? '') ?? [];
  if (!idPatterns.receipt.test(id)) return undefined;
  return (await readReceipt(table, receiptId(id)))?.organisation;
}
