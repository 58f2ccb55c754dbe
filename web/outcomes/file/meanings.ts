// What somebody has said that unknown values mean, from one count to the next.
import type { Choices } from '../../../functions/core/outcome-table/read-value.ts';

/** By variable. */
export type Meanings = ReadonlyMap<string, Choices>;

/** All that has been said; a value that is said anew means what was said last. */
export function withMeanings(before: Meanings, said: Meanings): Meanings {
  const all = new Map(before);
  for (const [variable, choices] of said)
    all.set(variable, new Map([...(before.get(variable) ?? []), ...choices]));
  return all;
}
