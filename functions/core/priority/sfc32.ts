// The generator of the draws: sfc32, Chris Doty-Humphrey's Small Fast Counting generator (PractRand), 32 bits.

export const generatorName = 'sfc32';

/** Fills the whole buffer with the stream's next unsigned 32-bit numbers. */
export type FillWithRandom = (buffer: Uint32Array) => void;

/** Rounds thrown away after seeding, so that near seeds part ways. */
const warmUpRounds = 12;

/**
 * A stream from an unsigned 32-bit seed: state a = 0, b = seed, c = 0, counter = 1, then twelve rounds thrown
 * away, as PractRand seeds it.
 */
export function startSfc32(seed: number): FillWithRandom {
  // A typed array keeps the state as machine integers; captured variables make the loop seven times slower.
  const state = Int32Array.of(0, seed, 0, 1);
  const fill: FillWithRandom = (buffer) => {
    let a = (state[0] ?? 0) | 0;
    let b = (state[1] ?? 0) | 0;
    let c = (state[2] ?? 0) | 0;
    let counter = (state[3] ?? 0) | 0;
    for (let index = 0; index < buffer.length; index += 1) {
      const next = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + next) | 0;
      buffer[index] = next;
    }
    state.set([a, b, c, counter]);
  };
  fill(new Uint32Array(warmUpRounds));
  return fill;
}
