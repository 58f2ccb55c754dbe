// Stream job: publishes a round to everybody once the nation has established it, from what the nation may then read.
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Places } from '../../surveys/types.ts';
import { type AskingQuestionnaires, askedIn } from '../core/comparison/asked.ts';
import { publish } from '../core/comparison/next-comparison.ts';
import { describeFault, type Log } from '../core/fault.ts';
import { type RoundId, roundId } from '../core/ids.ts';
import { makePublicEdition } from '../core/open-data/edition.ts';
import { settledAt } from '../core/results/next-peers.ts';
import type { Table } from '../storage/client.ts';
import { readComparisonBasis } from '../storage/comparisons.ts';
import { addPublished, isPublished } from '../storage/open-data.ts';
import { listPeers, unpackPeers } from '../storage/peer-counts.ts';
import { readRound } from '../storage/rounds.ts';

export interface PublishNeeds {
  readonly table: Table;
  readonly places: Places;
  readonly questionnaires: AskingQuestionnaires;
  now(): string;
  /** While figures that are new may not be read yet. */
  pause(milliseconds: number): Promise<void>;
}

/** What became of a round. `not-yet`: its figures may not be read yet, so it is to be tried again. */
type Published = 'done' | 'not-yet';

/** At most, so that whoever stops the job does not wait long; what is not readable then is tried again. */
const longestPauseMilliseconds = 15_000;

export function publishOpenDataJob(
  needs: PublishNeeds,
  log: Log,
): (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse> {
  return async ({ Records }) => {
    const failed: DynamoDBRecord[] = [];
    const done = new Set<RoundId>();
    for (const record of Records) {
      const round = roundOf(record);
      if (round === undefined || done.has(round)) continue;
      try {
        if ((await publishRound(needs, round)) === 'done') done.add(round);
        else failed.push(record);
      } catch (error) {
        log.error('round not published', { eventId: record.eventID, fault: describeFault(error) });
        failed.push(record);
      }
    }
    const first = failed[0]?.dynamodb?.SequenceNumber;
    return { batchItemFailures: first === undefined ? [] : [{ itemIdentifier: first }] };
  };
}

/**
 * Publishes the round if it is established, not yet published, and its comparison is computed for the time it closed.
 * Where that comparison is still to come, its own record brings us back. However often it runs, one edition comes of it.
 */
export async function publishRound(needs: PublishNeeds, id: RoundId): Promise<Published> {
  const { table, places, questionnaires, now, pause } = needs;
  const round = await readRound(table, id);
  const establishedAt = round?.establishedAt;
  if (round === undefined || establishedAt === undefined || (await isPublished(table, id))) return 'done';
  // Before then figures still move as the last answers are counted.
  const wait = Date.parse(settledAt(round.closesAt)) - Date.parse(now());
  if (wait > 0) await pause(Math.min(wait, longestPauseMilliseconds));
  if (now() < settledAt(round.closesAt)) return 'not-yet';
  const found = await readComparisonBasis(table, id);
  if (found === undefined || found.stored.closesAt !== round.closesAt) return 'done';
  const { standing } = found.basis;
  const stored = await listPeers(table, id);
  const peers = new Map(stored.map((one) => [one.county as string, unpackPeers(one.body)]));
  const asked = askedIn(questionnaires, round);
  const published = publish({ standing }, { round, places, peers, consenting: new Set(), asked });
  const edition = makePublicEdition(
    { round: { ...round, establishedAt }, places, published, standing, peers },
    now(),
  );
  if (edition === undefined) return 'done';
  // Refused: somebody else has published it meanwhile, and that stands.
  const outcome = await addPublished(table, edition);
  if (outcome === 'contended') throw new Error('others were at the edition at every attempt');
  return 'done';
}

/** A round, or the comparison of one. */
function roundOf({ dynamodb }: DynamoDBRecord): RoundId | undefined {
  const pk = dynamodb?.Keys?.['pk']?.S ?? '';
  const sk = dynamodb?.Keys?.['sk']?.S ?? '';
  const [, changed] = pk === 'ROUNDS' ? (/^ROUND#([^#]+)$/.exec(sk) ?? []) : [];
  const [, compared] = sk === 'PUBLISHED' ? (/^ROUND#([^#]+)#COMPARISON$/.exec(pk) ?? []) : [];
  const round = changed ?? compared;
  return round === undefined ? undefined : roundId(round);
}
