// From counted draws to what is shown: how often an area is at the top, and its likely places.
import type { RankRange } from './types.ts';

/** How many draws put the area in each place; index 0 is first place. */
export type PlaceCounts = Uint32Array;

/** Share of the draws (0..1) in which the area is among the first 1, 2 and 3. */
export function topShares(places: PlaceCounts): {
  readonly 1: number;
  readonly 2: number;
  readonly 3: number;
} {
  const draws = sum(places);
  const among = (first: number): number => sum(places.subarray(0, first)) / draws;
  return { 1: among(1), 2: among(2), 3: among(3) };
}

/** The 5th to the 95th percentile of the place, by nearest rank. */
export function likelyRange(places: PlaceCounts): RankRange {
  return [percentilePlace(places, 5), percentilePlace(places, 95)];
}

/** Nearest rank: the least place that at least `percent` per cent of the draws do not exceed. */
function percentilePlace(places: PlaceCounts, percent: number): number {
  const needed = Math.ceil((percent * sum(places)) / 100);
  let reached = 0;
  return (
    1 +
    places.findIndex((count) => {
      reached += count;
      return reached >= needed;
    })
  );
}

function sum(counts: PlaceCounts): number {
  return counts.reduce((total, count) => total + count, 0);
}
