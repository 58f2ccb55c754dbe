// The counts of a round's counties, once they may be read.
import { settledAt } from '../core/results/next-peers.ts';
import type { CountyPeers } from '../core/results/peers.ts';
import type { Round } from '../core/round.ts';
import { listPeers, unpackPeers } from '../storage/peer-counts.ts';
import type { Dependencies } from './dependencies.ts';

/** By county. Undefined while answers are taken, and until those of the last moments have been counted. */
export async function readSettledPeers(
  { table, now }: Pick<Dependencies, 'table' | 'now'>,
  round: Round,
): Promise<ReadonlyMap<string, CountyPeers> | undefined> {
  const at = now();
  if (at < settledAt(round.closesAt)) return undefined;
  const stored = await listPeers(table, round.id);
  const counties = new Map(stored.map((one) => [one.county as string, unpackPeers(one.body)]));
  return [...counties.values()].every(({ readableFrom }) => readableFrom <= at) ? counties : undefined;
}
