// How often each scored area takes each place over the seeded draws.
import type { PlaceCounts } from './acceptability.ts';
import { byAreaId } from './order.ts';
import { countRanks } from './rank-counts.ts';
import { startSfc32 } from './sfc32.ts';
import { simulateAreas } from './simulate-areas.ts';
import type { AreaTally } from './tally.ts';
import type { Weights } from './types.ts';

/** By area: the number of draws in each place. Area-id order makes the stream independent of the input's. */
export function drawPlaces(
  areas: readonly { readonly area: string; readonly tally: AreaTally }[],
  weights: Weights,
  seed: number,
  draws: number,
): ReadonlyMap<string, PlaceCounts> {
  const inIdOrder = areas.toSorted(byAreaId);
  const simulation = simulateAreas(
    inIdOrder.map(({ tally }) => tally),
    weights,
    startSfc32(seed),
  );
  const counts = countRanks(simulation, draws);
  const places = areas.length;
  return new Map(
    inIdOrder.map(({ area }, index) => [area, counts.subarray(index * places, (index + 1) * places)]),
  );
}
