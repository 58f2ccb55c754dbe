// THE place where it is decided who may be named to a municipality as having come further. Source: ADR 27.
import { discloseComparison, othersIn, type PeerReader, type PeerUnit, withoutHidden } from './compare.ts';
import type { Disclosed } from './disclosed.ts';
import { areSafeTogether } from './safe-together.ts';
import { fewestOthers } from './thresholds.ts';

/** A municipality that has agreed to be named, counted in the round, and of the reader's SKR group. */
export interface Agreed {
  readonly id: string;
  readonly county: string;
}

/**
 * Whom `reader` may be told of in one measure of a round that has closed. To be named tells of one's answer, so what
 * they answered is taken as known to the reader, and every figure that is shown, alone or against another, must still
 * hold at least three others of whom nothing is known. `agreed`: everybody who has ever agreed, also those who have
 * withdrawn since, in the order in which they first did. Each joins or not by those before alone, so whoever has joined
 * stays: what is read on different days adds up to nothing more.
 */
export function mayBeNamed(
  units: readonly PeerUnit[],
  reader: PeerReader,
  agreed: readonly Agreed[],
): Disclosed<ReadonlySet<string>> {
  const named = new Set<string>();
  // A round that was opened again has figures from before and after: names would tell what came between.
  const isSteady = units.every(({ added, replaced }) => added === 0 && replaced === 0);
  if (isSteady && agreed.length > 0) {
    const isSafe = checkOf(units, reader);
    let known: Known = new Map();
    for (const { id, county } of agreed) {
      const next = new Map([...known, [county, knownIn(known, county) + 1]]);
      if (!isSafe(next)) continue;
      known = next;
      named.add(id);
    }
  }
  return named as ReadonlySet<string> as Disclosed<ReadonlySet<string>>;
}

/** Of `wanted` those who may be named, as what a response may say of them. */
export function discloseNamed<T extends { readonly id: string }>(
  named: Disclosed<ReadonlySet<string>>,
  wanted: readonly T[],
): Disclosed<readonly T[]> {
  return wanted.filter(({ id }) => named.has(id)) as readonly T[] as Disclosed<readonly T[]>;
}

/** By county, how many are known; all are of the reader's group. */
type Known = ReadonlyMap<string, number>;

const knownIn = (known: Known, county: string): number => known.get(county) ?? 0;

/** Some of the units, added up once for however many are known. */
interface Part {
  /** Valid answers, the reader's own left out. */
  readonly others: number;
  readonly valid: number;
  readonly sum: number;
  /** Counties in which the part holds the reader's group. */
  readonly counties: readonly string[];
}

function partOf(units: readonly PeerUnit[], reader: PeerReader): Part {
  return {
    others: othersIn(units, reader),
    valid: units.reduce((total, unit) => total + unit.valid, 0),
    sum: units.reduce((total, unit) => total + unit.sum, 0),
    counties: units.filter(({ group }) => group === reader.group).map(({ county }) => county),
  };
}

function countKnown({ counties }: Part, known: Known): number {
  return counties.reduce((total, county) => total + knownIn(known, county), 0);
}

function checkOf(units: readonly PeerUnit[], reader: PeerReader): (known: Known) => boolean {
  const compared = discloseComparison(units, reader);
  const { entering } = withoutHidden(units);
  const figures = {
    county: units.filter(({ county }) => county === reader.county),
    group: entering.filter(({ group }) => group === reader.group),
    nation: entering,
  };
  const shown = (['county', 'group', 'nation'] as const)
    .filter((figure) => compared[figure].status === 'shown')
    .map((figure) => ({ figure, units: new Set(figures[figure]), part: partOf(figures[figure], reader) }));
  const figuresWith = (unit: PeerUnit) =>
    shown.filter((one) => one.units.has(unit)).map(({ figure }) => figure);
  const atoms = [...Map.groupBy(entering, (unit) => figuresWith(unit).join(' ')).entries()].map(
    ([names, some]) => ({ in: new Set(names.split(' ')), part: partOf(some, reader) }),
  );
  const counties = Map.groupBy(units, ({ county }) => county);
  return (known) => {
    // National staff and open data tell of each county, whether the reader's own page does or not.
    const isSafeInCounties = [...known.keys()].every((county) => {
      const part = partOf(counties.get(county) ?? [], reader);
      return part.others - countKnown(part, known) >= fewestOthers;
    });
    const alike = shown.filter(({ part }) => mayBeAlike(part, countKnown(part, known)));
    return (
      isSafeInCounties &&
      areSafeTogether(
        atoms.map(({ part, ...atom }) => ({ ...atom, others: part.others, known: countKnown(part, known) })),
        new Set(shown.map(({ figure }) => figure)),
        new Set(alike.map(({ figure }) => figure)),
      )
    );
  };
}

/** May all of whom nothing is known have answered 0, or all 4, whatever the reader and those who are known answered? */
function mayBeAlike({ valid, others, sum }: Part, known: number): boolean {
  const most = 4 * (valid - others + known);
  return sum <= most || sum >= 4 * valid - most;
}
