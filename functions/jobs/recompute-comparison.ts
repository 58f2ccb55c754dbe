// Computes a round's comparison of counties again, if what it is made from has changed.

import { canonicalJson } from '../core/canonical-json.ts';
import { aloneInCounties } from '../core/comparison/alone.ts';
import { askedIn } from '../core/comparison/asked.ts';
import { type ComparisonSources, nextBasis, publish } from '../core/comparison/next-comparison.ts';
import { organisationId, type RoundId } from '../core/ids.ts';
import { settledAt } from '../core/results/next-peers.ts';
import type { Round } from '../core/round.ts';
import { packComparison, putComparison, readComparisonBasis } from '../storage/comparisons.ts';
import { readConsent } from '../storage/consents.ts';
import { listPeers, unpackPeers } from '../storage/peer-counts.ts';
import { readRound } from '../storage/rounds.ts';
import { sha256Hex } from '../storage/sha256.ts';
import type { CountingNeeds } from './recompute-peers.ts';

const maxAttempts = 5;

/** Adds 1 when the same answers would give another comparison. */
const comparisonVersion = 2;

/** As `recomputeReport`: the same comparison however often and in whatever order it runs. */
export async function recomputeComparison(needs: CountingNeeds, round: RoundId): Promise<void> {
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    if (await isUpToDate(needs, round)) return;
  }
  throw new Error('others replaced the comparison at every attempt');
}

/** One attempt; false when somebody else replaced the comparison meanwhile. */
async function isUpToDate(needs: CountingNeeds, id: RoundId): Promise<boolean> {
  const { table } = needs;
  const before = await readComparisonBasis(table, id);
  const round = await readRound(table, id);
  if (round === undefined) return true;
  const sources = await readSources(needs, round);
  const readableFrom = settledAt(round.closesAt);
  const now = needs.now();
  const next = nextBasis(before?.basis, sources, readableFrom, now);
  const published = publish(next, sources);
  const basis = sha256Hex(canonicalJson({ next, published, comparisonVersion }));
  if (before?.stored.basis === basis) return true;
  const version = before?.stored.version ?? 0;
  const hash = sha256Hex(canonicalJson(published));
  // The same figures keep their time: it says since when they are as they are.
  const computedAt = before?.stored.hash === hash ? before.stored.computedAt : now;
  const { body, indicators } = packComparison(published);
  const stored = {
    version: version + 1,
    basis,
    hash,
    closesAt: round.closesAt,
    readableFrom,
    computedAt,
    body,
  };
  return putComparison(table, id, stored, indicators, next, version);
}

async function readSources(needs: CountingNeeds, round: Round): Promise<ComparisonSources> {
  const stored = await listPeers(needs.table, round.id);
  const alone = aloneInCounties(needs.places.organisations);
  const given = await Promise.all(
    alone.map(async ({ id }) => ((await readConsent(needs.table, organisationId(id)))?.given ? [id] : [])),
  );
  return {
    round,
    places: needs.places,
    peers: new Map(stored.map((one) => [one.county as string, unpackPeers(one.body)])),
    consenting: new Set(given.flat()),
    asked: askedIn(needs.questionnaires, round),
  };
}
