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
import { readComparison, unpackComparison } from '../storage/comparisons.ts';
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
 * Throws `unknown-round`; `comparison-not-open` until a minute after closing; `comparison-not-ready` while
 * figures are on their way: of answers that came, or since the round was changed.
 */
export async function findComparison(needs: ComparisonNeeds, id: RoundId): Promise<FoundComparison> {
  const [round, stored] = await Promise.all([readRound(needs.table, id), readComparison(needs.table, id)]);
  if (round === undefined) throw new AppError('unknown-round');
  if (needs.now() < settledAt(round.closesAt)) throw new AppError('comparison-not-open');
  if (stored === undefined) {
    // Counts that no comparison has been made of yet are not the same as nobody's answers.
    if ((await listPeers(needs.table, id)).length > 0) throw new AppError('comparison-not-ready');
    return emptyComparison(needs, round);
  }
  if (stored.closesAt !== round.closesAt) throw new AppError('comparison-not-ready');
  const { version, hash, computedAt } = stored;
  return { round, published: unpackComparison(stored), version, hash, computedAt };
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
