// What was said of indicators a year before, said again of the same in a new file, whose headings may have changed.
import { plainKey } from '../outcome-table/plain-key.ts';
import type { KnownIndicator } from './known-set.ts';

export type Said = Pick<KnownIndicator, 'id' | 'name' | 'unit' | 'question'>;

export interface CarriedOver {
  readonly indicators: readonly KnownIndicator[];
  /** Those that had a question and are not in the file, with the new heading that is most like theirs. */
  readonly gone: readonly { readonly before: Said; readonly like?: string }[];
}

/** Less alike than this, two headings are taken to be about different things. */
const leastAlike = 0.5;

/** Headings are the same whatever their case, spaces and dashes. */
export function carryOver(found: readonly KnownIndicator[], before: readonly Said[]): CarriedOver {
  const said = new Map(before.map((one) => [plainKey(one.id), one]));
  const keys = new Set(found.map(({ id }) => plainKey(id)));
  const fresh = found.filter(({ id }) => !said.has(plainKey(id)));
  return {
    indicators: found.map((indicator) => {
      const same = said.get(plainKey(indicator.id));
      return same === undefined ? indicator : saidAgain(indicator, same);
    }),
    gone: before
      .filter(({ id, question }) => question !== undefined && !keys.has(plainKey(id)))
      .map((one) => ({ before: one, ...likest(one.id, fresh) })),
  };
}

/** The indicator called and placed as another was. */
export function saidAgain(indicator: KnownIndicator, { name, unit, question }: Said): KnownIndicator {
  return {
    ...indicator,
    name,
    ...(unit !== undefined && { unit }),
    ...(question !== undefined && { question }),
  };
}

function likest(heading: string, among: readonly KnownIndicator[]): { readonly like?: string } {
  const [best] = among
    .map(({ id }) => ({ id, alike: likeness(heading, id) }))
    .toSorted((one, other) => other.alike - one.alike);
  return best === undefined || best.alike < leastAlike ? {} : { like: best.id };
}

/** Sørensen–Dice over pairs of letters: 0 for nothing alike, 1 for the same. */
function likeness(one: string, other: string): number {
  const ours = pairsIn(plainKey(one));
  const theirs = pairsIn(plainKey(other));
  const both = [...ours].filter((pair) => theirs.has(pair)).length;
  return ours.size + theirs.size === 0 ? 0 : (2 * both) / (ours.size + theirs.size);
}

function pairsIn(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
