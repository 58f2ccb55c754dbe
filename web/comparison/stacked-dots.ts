// Where the dots of a distribution stand: one for each municipality, stacked in its bin, nowhere nearer than the bin.
import { type Measure, shareOfAxis } from './measures.ts';

export interface Dot {
  /** Per cent of the axis. */
  readonly x: number;
  /** The row it stands in, from the bottom. */
  readonly row: number;
}

/** Dots stand this far apart sideways, in per cent: not on each other where the axis is 320 px. */
const apart = 2.2;
/** Rather wider than higher than this, as long as the bin has room. */
const rowsBeforeWider = 4;

/**
 * Around the middle of the bin, each row filled before the next: where in its bin a municipality lies is not known, and
 * dots spread over it would look as if it were.
 */
export function stackDots(measure: Pick<Measure, 'max' | 'bins'>, counts: readonly number[]): Dot[] {
  return measure.bins.flatMap((bin, at) => {
    const from = shareOfAxis(measure, bin.from);
    const width = shareOfAxis(measure, bin.to) - from;
    const room = Math.max(1, Math.floor(width / apart + 1e-9));
    const count = counts[at] ?? 0;
    const inRow = Math.min(room, Math.max(1, Math.ceil(count / rowsBeforeWider)));
    return Array.from({ length: count }, (_, dot): Dot => {
      const row = Math.floor(dot / inRow);
      const inThisRow = Math.min(inRow, count - row * inRow);
      const place = (dot % inRow) - (inThisRow - 1) / 2;
      return { x: from + width / 2 + place * apart, row };
    });
  });
}

/** How many rows the dots take. */
export function rowsOf(dots: readonly Dot[]): number {
  return dots.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

export interface Bar {
  readonly from: number;
  readonly width: number;
  /** 0..1 of the highest bar; bins may differ in width, so that the area is the number of municipalities. */
  readonly height: number;
}

/** The nation's histogram on the same axis. */
export function histogram(measure: Pick<Measure, 'max' | 'bins'>, counts: readonly number[]): Bar[] {
  const bars = measure.bins.map((bin, at) => {
    const from = shareOfAxis(measure, bin.from);
    const width = shareOfAxis(measure, bin.to) - from;
    return { from, width, density: (counts[at] ?? 0) / width };
  });
  const most = Math.max(...bars.map(({ density }) => density));
  return bars.map(({ from, width, density }) => ({ from, width, height: most === 0 ? 0 : density / most }));
}
