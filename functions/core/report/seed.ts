// The seed of a report's draws: fixed by the round and the county, so that a report can be computed again.
import type { CountyId, RoundId } from '../ids.ts';

/** 32-bit FNV-1a of `<round>/<county>` (ids are ASCII). http://www.isthe.com/chongo/tech/comp/fnv/ */
export function seedOf(round: RoundId, county: CountyId): number {
  let hash = 0x811c9dc5;
  for (const character of `${round}/${county}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
