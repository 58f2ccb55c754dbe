// How often each alternative takes each place when weights and values are drawn: the machinery of SMAA.
// Source: Lahdelma & Salminen, Operations Research 49(3) 2001; computation Tervonen & Lahdelma, EJOR 2007.
import { tolerance } from './tolerance.ts';

/** Draws one state of the world into `scores` and the tie-breaking rows, all indexed by alternative. */
export interface Simulation {
  readonly scores: Float64Array;
  /** Compared in order where scores tie; where all tie the lower index goes first. */
  readonly tieBreaks: readonly Float64Array[];
  readonly draw: () => void;
}

/** Row by alternative, column by place from 0: the number of draws in which it took that place. */
export function countRanks({ scores, tieBreaks, draw }: Simulation, draws: number): Uint32Array {
  const alternatives = scores.length;
  const ranks = new Uint8Array(alternatives);
  const counts = new Uint32Array(alternatives * alternatives);
  for (let made = 0; made < draws; made += 1) {
    draw();
    rankByCounting(scores, tieBreaks, ranks);
    for (let alternative = 0; alternative < alternatives; alternative += 1) {
      const cell = alternative * alternatives + (ranks[alternative] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return counts;
}

/** Writes each alternative's place from 0 into `ranks`: the number of alternatives that stand before it. */
export function rankByCounting(
  scores: Float64Array,
  tieBreaks: readonly Float64Array[],
  ranks: Uint8Array,
): void {
  ranks.fill(0);
  for (let later = 1; later < scores.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      const behind = standsBefore(later, earlier, scores, tieBreaks) ? earlier : later;
      ranks[behind] = (ranks[behind] ?? 0) + 1;
    }
  }
}

function standsBefore(
  a: number,
  b: number,
  scores: Float64Array,
  tieBreaks: readonly Float64Array[],
): boolean {
  const lead = (scores[a] ?? 0) - (scores[b] ?? 0);
  if (lead > tolerance) return true;
  if (lead >= -tolerance) {
    for (const row of tieBreaks) {
      const difference = (row[a] ?? 0) - (row[b] ?? 0);
      if (difference > tolerance) return true;
      if (difference < -tolerance) return false;
    }
  }
  return false;
}
