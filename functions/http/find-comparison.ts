// The comparison of a round as it may be read: not while answers are taken, and not before it has been computed.
import type { Places } from '../../surveys/types.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { askedIn } from '../core/comparison/asked.ts';
import type { PublishedComparison } from '../core/comparison/next-comparison.ts';
import { nextBasis, publish } from '../core/comparison/next-comparison.ts';
import { AppError } from '../core/errors.ts';
import type { RoundId } from '../core/ids.ts';
import { settledAt } from '../core/results/next-peers.ts';
import type { Round } from '../core/round.ts';
import {
  readComparison,
  readWithIndicators,
  unpackComparison,
  unpackWithIndicators,
} from '../storage/comparisons.ts';
import type { StoredComparison } from '../storage/entities/comparisons.ts';
import { listPeers } from '../storage/peer-counts.ts';
import { readRound } from '../storage/rounds.ts';
import { sha256Hex } from '../storage/sha256.ts';
import type { Dependencies } from './dependencies.ts';

export type ComparisonNeeds = Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now'>;

export interface FoundComparison {
  readonly round: Round;
  readonly published: PublishedComparison;
  readonly version: number;
  readonly hash: string;
  readonly computedAt: string;
}

/**
 * Areas and dimensions. Throws `unknown-round`; `comparison-not-open` until a minute after closing;
 * `comparison-not-ready` while figures are on their way: of answers that came, or since the round was changed.
 */
export function findComparison(needs: ComparisonNeeds, id: RoundId): Promise<FoundComparison> {
  return find(needs, id, async () => {
    const stored = await readComparison(needs.table, id);
    return stored && { stored, unpack: () => unpackComparison(stored) };
  });
}

/** With what is below areas and dimensions. Throws as `findComparison`. */
export function findWithIndicators(needs: ComparisonNeeds, id: RoundId): Promise<FoundComparison> {
  return find(needs, id, async () => {
    const both = await readWithIndicators(needs.table, id);
    return both && { stored: both.stored, unpack: () => unpackWithIndicators(both) };
  });
}

interface Unpackable {
  readonly stored: StoredComparison;
  readonly unpack: () => PublishedComparison;
}

async function find(
  needs: ComparisonNeeds,
  id: RoundId,
  read: () => Promise<Unpackable | undefined>,
): Promise<FoundComparison> {
  const [round, found] = await Promise.all([readRound(needs.table, id), read()]);
  if (round === undefined) throw new AppError('unknown-round');
  if (needs.now() < settledAt(round.closesAt)) throw new AppError('comparison-not-open');
  if (found === undefined) {
    // Counts that no comparison has been made of yet are not the same as nobody's answers.
    if ((await listPeers(needs.table, id)).length > 0) throw new AppError('comparison-not-ready');
    return emptyComparison(needs, round);
  }
  const { version, hash, computedAt, closesAt } = found.stored;
  if (closesAt !== round.closesAt) throw new AppError('comparison-not-ready');
  return { round, published: found.unpack(), version, hash, computedAt };
}

/** In a round that nobody has submitted in. */
function emptyComparison(
  { places, questionnaires }: { places: Places; questionnaires: Dependencies['questionnaires'] },
  round: Round,
): FoundComparison {
  const asked = askedIn(questionnaires, round);
  const sources = { round, places, peers: new Map(), consenting: new Set<string>(), asked };
  const readableFrom = settledAt(round.closesAt);
  const published = publish(nextBasis(undefined, sources, readableFrom, readableFrom), sources);
  const hash = sha256Hex(canonicalJson(published));
  return { round, published, version: 0, hash, computedAt: readableFrom };
}
