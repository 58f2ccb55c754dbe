// Stream job: which counties do these changes concern? Report and counts of each are computed again, once.
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { describeFault, type Log } from '../core/fault.ts';
import { type CountyId, countyId, type RoundId, roundId } from '../core/ids.ts';
import type { Table } from '../storage/client.ts';
import type { CountyKey } from '../storage/entities/partitions.ts';
import { listRounds, readRound } from '../storage/rounds.ts';
import { roundsAfter } from '../storage/submitted-scores.ts';
import { recomputeComparison } from './recompute-comparison.ts';
import { type CountingNeeds, recomputePeers } from './recompute-peers.ts';
import { type RecomputeNeeds, recomputeReport } from './recompute-report.ts';

/**
 * Everything in the batch is stored already, so one computation covers all of a county's records, and one all of a
 * round's. What fails is reported from its first record on; what comes after it runs now and finds nothing to do when
 * it comes again.
 */
export function recomputeReportsJob(
  needs: RecomputeNeeds & CountingNeeds,
  log: Log,
): (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse> {
  return async ({ Records }) => {
    const done = new Set<string>();
    const rounds = new Map<RoundId, DynamoDBRecord>();
    const failed = new Set<DynamoDBRecord>();
    const attempt = async (record: DynamoDBRecord, what: string, work: () => Promise<void>) => {
      try {
        await work();
      } catch (error) {
        log.error(`${what} not recomputed`, { eventId: record.eventID, fault: describeFault(error) });
        failed.add(record);
      }
    };
    for (const record of Records) {
      await attempt(record, 'report', async () => {
        for (const round of await roundsOf(record, needs)) if (!rounds.has(round)) rounds.set(round, record);
        for (const county of await concernedBy(record, needs)) {
          const name = `${county.round}/${county.county}`;
          if (done.has(name)) continue;
          await recomputeReport(needs, county);
          await recomputePeers(needs, county);
          done.add(name);
        }
      });
    }
    // After the counts that it is made from.
    for (const [round, record] of rounds)
      await attempt(record, 'comparison', () => recomputeComparison(needs, round));
    const first = Records.find((record) => failed.has(record))?.dynamodb?.SequenceNumber;
    return { batchItemFailures: first === undefined ? [] : [{ itemIdentifier: first }] };
  };
}

const scoreKeys = ['SCORES#', 'REGIONSCORES#', 'MATURITY#'];

/** The rounds whose comparison the record concerns: a consent all, regions' answers none. */
async function roundsOf(record: DynamoDBRecord, { table }: RecomputeNeeds): Promise<RoundId[]> {
  const pk = record.dynamodb?.Keys?.['pk']?.S ?? '';
  const sk = record.dynamodb?.Keys?.['sk']?.S ?? '';
  if (sk === 'CONSENT#NATION') return (await listRounds(table)).map(({ id }) => id);
  const [, counted] = /^ROUND#([^#]+)#COUNTY#[^#]+$/.exec(pk) ?? [];
  const isCounted = counted !== undefined && /^(SCORES|MATURITY)#/.test(sk);
  const [, changed] = pk === 'ROUNDS' ? (/^ROUND#([^#]+)$/.exec(sk) ?? []) : [];
  const round = isCounted ? counted : changed;
  return round === undefined ? [] : [roundId(round)];
}

/** An organisation's scores concern its county; a round's name and times every county in its scope. */
async function concernedBy(record: DynamoDBRecord, { table }: RecomputeNeeds): Promise<readonly CountyKey[]> {
  const pk = record.dynamodb?.Keys?.['pk']?.S ?? '';
  const sk = record.dynamodb?.Keys?.['sk']?.S ?? '';
  const [, round, county] = /^ROUND#([^#]+)#COUNTY#([^#]+)$/.exec(pk) ?? [];
  if (round !== undefined && county !== undefined) {
    if (!scoreKeys.some((prefix) => sk.startsWith(prefix))) return [];
    const key = { round: roundId(round), county: countyId(county) };
    return [key, ...(await laterReports(table, key))];
  }
  const [, changed] = /^ROUND#([^#]+)$/.exec(sk) ?? [];
  if (pk !== 'ROUNDS' || changed === undefined) return [];
  const id = roundId(changed);
  const counties: readonly CountyId[] = (await readRound(table, id))?.scope.counties ?? [];
  return counties.map((one) => ({ round: id, county: one }));
}

/** Reports of later rounds say what has changed since this one. */
async function laterReports(table: Table, { round: id, county }: CountyKey): Promise<CountyKey[]> {
  const rounds = await listRounds(table);
  const round = rounds.find((one) => one.id === id);
  return round ? roundsAfter(round, county, rounds).map((later) => ({ round: later.id, county })) : [];
}
