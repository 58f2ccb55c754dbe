// Counts one county's answers again, if what they are counted from has changed.
import type { Places } from '../../surveys/types.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { type AskingQuestionnaires, askedIn } from '../core/comparison/asked.ts';
import { nextPeers, settledAt } from '../core/results/next-peers.ts';
import { groupOf } from '../core/results/peer-units.ts';
import type { CountyPeers } from '../core/results/peers.ts';
import { municipalitiesInScope, type Round } from '../core/round.ts';
import type { Table } from '../storage/client.ts';
import { listScores } from '../storage/county-reports.ts';
import type { CountyKey } from '../storage/entities/partitions.ts';
import {
  listFacts,
  listMaturityScores,
  packPeers,
  putPeers,
  readPeers,
  unpackPeers,
} from '../storage/peer-counts.ts';
import { readRound } from '../storage/rounds.ts';
import { sha256Hex } from '../storage/sha256.ts';

export interface CountingNeeds {
  readonly table: Table;
  readonly places: Places;
  readonly questionnaires: AskingQuestionnaires;
  now(): string;
}

const maxAttempts = 5;

/** Adds 1 when the same answers would give other counts. */
const countingVersion = 3;

/** As `recomputeReport`: the same counts however often and in whatever order it runs. */
export async function recomputePeers(needs: CountingNeeds, key: CountyKey): Promise<void> {
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    if (await isUpToDate(needs, key)) return;
  }
  throw new Error('others replaced the counts at every attempt');
}

/** One attempt; false when somebody else replaced the counts meanwhile. */
async function isUpToDate(needs: CountingNeeds, key: CountyKey): Promise<boolean> {
  const { table, now } = needs;
  const standing = await readPeers(table, key);
  const round = await readRound(table, key.round);
  if (round === undefined || !round.scope.counties.includes(key.county)) return true;
  const sources = await readSources(needs, round, key);
  const hasAnswers = sources.scores.length > 0 || sources.maturity.length > 0;
  // A county without answers needs no counts: how many are missing follows from the round.
  if (standing === undefined && !hasAnswers) return true;
  const readableFrom = settledAt(round.closesAt);
  const before = standing && unpackPeers(standing.body);
  const peers = nextPeers(before, sources, round, readableFrom, now());
  const basis = basisOf(peers);
  if (standing?.basis === basis) return true;
  const version = (standing?.version ?? 0) + 1;
  const stored = { county: key.county, version, basis, body: packPeers(peers) };
  return putPeers(table, key, stored, version - 1);
}

function basisOf(peers: CountyPeers): string {
  return sha256Hex(canonicalJson({ peers, countingVersion }));
}

async function readSources({ table, places, questionnaires }: CountingNeeds, round: Round, key: CountyKey) {
  const [scores, maturityScores, facts] = await Promise.all([
    listScores(table, key),
    listMaturityScores(table, key),
    listFacts(table, key),
  ]);
  const { areas, dimensions, indicators } = askedIn(questionnaires, round);
  const known = new Map(places.organisations.map((one) => [one.id, one]));
  return {
    inScope: municipalitiesInScope(round, key.county, places.organisations).map((id) => ({
      id,
      group: groupOf(known.get(id) ?? {}),
    })),
    areas: areas.map(({ id }) => id),
    dimensions: dimensions.map(({ id }) => id),
    indicators,
    scores,
    maturity: maturityScores,
    facts,
  };
}
