// Chance that falls the same way every time: each thing that is invented has dice of its own, named after it.
import { startSfc32 } from '../../core/priority/sfc32.ts';
import { fnv1a } from '../../core/report/fnv1a.ts';

export interface Dice {
  /** 0 up to, not including, 1. */
  share(): number;
  isLucky(probability: number): boolean;
  /** About normal with mean 0 and the given deviation. */
  spread(deviation: number): number;
  pick<T>(choices: readonly [T, ...T[]] | readonly T[]): T;
  /** `count` different ones, in the order of `choices`. */
  sample<T>(choices: readonly T[], count: number): T[];
  bytes(length: number): Uint8Array;
}

export function rollFor(name: string): Dice {
  const fill = startSfc32(fnv1a(name));
  const buffer = new Uint32Array(64);
  let used = buffer.length;
  const next = (): number => {
    if (used === buffer.length) {
      fill(buffer);
      used = 0;
    }
    used += 1;
    return buffer[used - 1] ?? 0;
  };
  const share = (): number => next() / 2 ** 32;
  return {
    share,
    isLucky: (probability) => share() < probability,
    spread: (deviation) => (share() + share() + share() - 1.5) * 2 * deviation,
    pick(choices) {
      const chosen = choices[Math.floor(share() * choices.length)];
      if (chosen === undefined) throw new RangeError('nothing to pick from');
      return chosen;
    },
    sample(choices, count) {
      const ranked = choices.map((choice, place) => ({ choice, place, rank: share() }));
      const chosen = ranked.sort((a, b) => a.rank - b.rank).slice(0, count);
      return chosen.sort((a, b) => a.place - b.place).map(({ choice }) => choice);
    },
    bytes: (length) => Uint8Array.from({ length }, () => next() & 0xff),
  };
}
