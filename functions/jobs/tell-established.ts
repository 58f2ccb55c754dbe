// Stream job: tells the event bus when a county has established a report, recorded a decision or established a plan.
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { type EstablishedEvent, EstablishedEventSchema } from '../contract/events.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { describeFault, type Log } from '../core/fault.ts';
import { countyId, roundId } from '../core/ids.ts';
import type { Table } from '../storage/client.ts';
import { listDecisions } from '../storage/decisions.ts';
import type { CountyKey } from '../storage/entities/partitions.ts';
import { listPlanEditions, readFrozenRows } from '../storage/plans.ts';
import { listReportEditions } from '../storage/report-editions.ts';
import { sha256Hex } from '../storage/sha256.ts';

export interface TellNeeds {
  readonly table: Table;
  /** The web's own address, without a slash at its end. */
  readonly siteUrl: string;
  /** Rejects when the bus has not taken it. */
  send(event: EstablishedEvent): Promise<void>;
}

/**
 * What is established is stored before its record comes, and stays: an event is made from what stands, with the same id
 * each time. A record whose event has not been taken is tried again, so none is lost; one that dies between sending and
 * saying so sends it twice.
 */
export function tellEstablishedJob(
  needs: TellNeeds,
  log: Log,
): (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse> {
  return async ({ Records }) => {
    for (const record of Records) {
      try {
        const event = record.eventName === 'INSERT' ? await eventOf(needs, record) : undefined;
        if (event !== undefined) await needs.send(EstablishedEventSchema.parse(event));
      } catch (error) {
        log.error('event not sent', { eventId: record.eventID, fault: describeFault(error) });
        // In order, so that a correction does not overtake what it corrects.
        const itemIdentifier = record.dynamodb?.SequenceNumber ?? '';
        return { batchItemFailures: [{ itemIdentifier }] };
      }
    }
    return { batchItemFailures: [] };
  };
}

type Told = EstablishedEvent | undefined;

function eventOf(needs: TellNeeds, { dynamodb }: DynamoDBRecord): Promise<Told> {
  const pk = dynamodb?.Keys?.['pk']?.S ?? '';
  const sk = dynamodb?.Keys?.['sk']?.S ?? '';
  const [, what, number = ''] = /^(REPORTEDITION|DECISION|EDITION)#(\d{6})$/.exec(sk) ?? [];
  const edition = Number(number);
  const [, round, county] = /^ROUND#([^#]+)#COUNTY#([^#]+)$/.exec(pk) ?? [];
  if (round !== undefined && county !== undefined) {
    const key = { round: roundId(round), county: countyId(county) };
    if (what === 'REPORTEDITION') return ofReport(needs, key, edition);
    if (what === 'DECISION') return ofDecision(needs, key, edition);
  }
  const [, planned, period] = /^PLAN#([^#]+)#([^#]+)$/.exec(pk) ?? [];
  if (what === 'EDITION' && planned !== undefined && period !== undefined)
    return ofPlan(needs, { county: countyId(planned), period }, edition);
  return Promise.resolve(undefined);
}

async function ofReport({ table, siteUrl }: TellNeeds, key: CountyKey, number: number): Promise<Told> {
  const found = (await listReportEditions(table, key)).find(({ edition }) => edition === number);
  return (
    found && {
      kind: 'report-established',
      id: `report/${key.round}/${key.county}/${number}`,
      schema: 1,
      ...key,
      edition: number,
      at: found.at,
      hash: found.inputsHash,
      link: `${siteUrl}/lan/${key.county}/${encodeURIComponent(key.round)}?utgava=${number}`,
    }
  );
}

async function ofDecision({ table, siteUrl }: TellNeeds, key: CountyKey, number: number): Promise<Told> {
  const found = (await listDecisions(table, key)).find(({ version }) => version === number);
  if (found === undefined) return undefined;
  const { person: _, ...decision } = found;
  return {
    kind: 'decision-recorded',
    id: `decision/${key.round}/${key.county}/${number}`,
    schema: 1,
    ...key,
    edition: number,
    at: found.at,
    hash: sha256Hex(canonicalJson(decision)),
    link: `${siteUrl}/lan/${key.county}/${encodeURIComponent(key.round)}/beslut?version=${number}`,
  };
}

async function ofPlan(
  { table, siteUrl }: TellNeeds,
  plan: { readonly county: CountyKey['county']; readonly period: string },
  number: number,
): Promise<Told> {
  const found = (await listPlanEditions(table, plan)).find(({ edition }) => edition === number);
  if (found === undefined) return undefined;
  const rows = await readFrozenRows(table, plan, found.frozen);
  return {
    kind: 'plan-established',
    id: `plan/${plan.county}/${plan.period}/${number}`,
    schema: 1,
    ...plan,
    edition: number,
    at: found.at,
    hash: sha256Hex(canonicalJson(rows)),
    link: `${siteUrl}/plan/${plan.county}/${encodeURIComponent(plan.period)}/utgava/${number}`,
  };
}
