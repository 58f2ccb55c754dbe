// Chance from a seed: the same seed rolls the same, so that a run that fails can be run again.
import { startSfc32 } from '../../../functions/core/priority/sfc32.ts';

export interface Rolls {
  /** 0 ≤ share < 1. */
  share(): number;
  /** True in `share` of the cases. */
  isLucky(share: number): boolean;
  /** 0 ≤ number < below. */
  below(below: number): number;
  pick<T>(list: readonly T[]): T;
}

export function rollsFrom(seed: number): Rolls {
  const fill = startSfc32(seed);
  const buffer = new Uint32Array(1);
  const share = (): number => {
    fill(buffer);
    return (buffer[0] ?? 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(share() * limit);
  return {
    share,
    below,
    isLucky: (wanted) => share() < wanted,
    pick(list) {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new RangeError('nothing to pick from');
      return picked;
    },
  };
}
