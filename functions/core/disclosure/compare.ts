// THE place where it is decided what a municipality may see of others' answers. Source: product definition, "Disclosure".
import type { Disclosed } from './disclosed.ts';
import type { Comparison, Figure, HiddenReason, ShownFigure } from './figure.ts';
import { areSafeTogether } from './safe-together.ts';
import { fewestInCounty, fewestInDistribution, fewestInGroup, fewestOthers } from './thresholds.ts';

/** A county's municipalities of one SKR group, and what they answered to one question (or scored in one dimension). */
export interface PeerUnit {
  readonly county: string;
  readonly group: string;
  readonly inScope: number;
  /** Those with a submitted edition. */
  readonly responded: number;
  readonly valid: number;
  /** Of the valid answers, on the scale 0–4. */
  readonly sum: number;
  readonly notApplicable: number;
  readonly counts?: readonly [number, number, number, number, number];
  /** Valid answers that have come since the figures could first be read: 0 but in a round that was opened again. */
  readonly added: number;
  /** Municipalities that had answered then, and have answered anew since. */
  readonly replaced: number;
}

/** Who reads: their place, and whether their own valid answer is one of those counted. */
export interface PeerReader {
  readonly county: string;
  readonly group: string;
  readonly isCounted: boolean;
  /** Has it come since the figures could first be read? */
  readonly isAdded: boolean;
}

/** Nothing is shown, for one reason. */
export function discloseNothing(reason: HiddenReason): Disclosed<Comparison> {
  return { county: hidden(reason), group: hidden(reason), nation: hidden(reason) } as Disclosed<Comparison>;
}

/**
 * What `reader` may see of one question in a round that has closed. `units` are all of the round's, each county and
 * group once; nothing of them leaves but through this.
 */
export function discloseComparison(units: readonly PeerUnit[], reader: PeerReader): Disclosed<Comparison> {
  const own = units.filter(({ county }) => county === reader.county);
  const { entering, left } = withoutHidden(units);
  const group = entering.filter((unit) => unit.group === reader.group);
  const atoms = atomsOf(entering, reader);
  const alike = new Set([
    ...(areOthersAlike(own, reader) ? ['county'] : []),
    ...(areOthersAlike(group, reader) ? ['group'] : []),
    ...(areOthersAlike(entering, reader) ? ['nation'] : []),
  ]);
  const isOneCounty = new Set(units.map(({ county }) => county)).size === 1;

  const county = decide(own, [
    ['too-few', othersIn(own, reader) >= fewestOthers],
    ['too-few', hasNoStandout(own, reader)],
  ]);
  const nation = decide(entering, [
    ['one-county', !isOneCounty],
    ['too-few', othersIn(entering, reader) >= fewestOthers],
    ['too-few', isSteady(units, reader)],
    ['would-reveal', areSafeTogether(atoms, shownIn({ county, nation: true }), alike)],
  ]);
  const peers = decide(group, [
    ['one-county', !isOneCounty],
    ['too-few', sum(group, 'valid') >= fewestInGroup && othersIn(group, reader) >= fewestOthers],
    // Groups cut across counties: after a change there is no telling what their difference is made of.
    ['too-few', sum(units, 'added') === 0 && sum(units, 'replaced') === 0],
    [
      'would-reveal',
      areSafeTogether(atoms, shownIn({ county, nation: isShown(nation), group: true }), alike),
    ],
  ]);
  return {
    county: county ?? figureOf(own, 0),
    group: peers ?? figureOf(group, left),
    nation: nation ?? { ...figureOf(entering, left), ...distributionOf(entering) },
  } as Disclosed<Comparison>;
}

/** Undefined: it may be shown. Otherwise the first condition that does not hold, as a hidden figure. */
function decide(
  units: readonly PeerUnit[],
  conditions: readonly (readonly [reason: HiddenReason, holds: boolean])[],
): Figure | undefined {
  const broken = conditions.find(([, holds]) => !holds);
  if (broken !== undefined) return hidden(broken[0]);
  return sum(units, 'valid') === 0 ? hidden('too-few') : undefined;
}

const isShown = (decided: Figure | undefined): boolean => decided === undefined;
const hidden = (reason: HiddenReason): Figure => ({ status: 'hidden', reason });

/**
 * A round that was opened again shows its figures a second time: what came between is the difference. None of the
 * others or at least three must have come, and nobody may have answered anew, for that is not told from the counts.
 */
function hasNoStandout(units: readonly PeerUnit[], reader: PeerReader): boolean {
  const added = sum(units, 'added') - (reader.isAdded && holdsReader(units, reader) ? 1 : 0);
  return sum(units, 'replaced') === 0 && (added === 0 || added >= fewestOthers);
}

/** As above for the nation; and no county may have been hidden then, or which are hidden would be a difference too. */
function isSteady(units: readonly PeerUnit[], reader: PeerReader): boolean {
  if (sum(units, 'added') === 0 && sum(units, 'replaced') === 0) return true;
  return byCounty(units).every((county) => {
    const then = sum(county, 'valid') - sum(county, 'added');
    return hasNoStandout(county, reader) && (then === 0 || then >= fewestInCounty);
  });
}

function shownIn(shown: { county: Figure | undefined; nation: boolean; group?: true }): ReadonlySet<string> {
  return new Set([
    ...(isShown(shown.county) ? ['county'] : []),
    ...(shown.nation ? ['nation'] : []),
    ...(shown.group ? ['group'] : []),
  ]);
}

/**
 * The counties that enter the nation and its groups. One where somebody has answered, but fewer than three to this
 * question, is hidden; hidden counties enter only together, and only with three answers between them, or not at all.
 */
export function withoutHidden(units: readonly PeerUnit[]): { entering: readonly PeerUnit[]; left: number } {
  const counties = byCounty(units);
  const isHidden = (county: readonly PeerUnit[]) =>
    sum(county, 'responded') > 0 && sum(county, 'valid') < fewestInCounty;
  const hiddenOnes = counties.filter(isHidden);
  const mayEnter = hiddenOnes.length >= 2 && sum(hiddenOnes.flat(), 'valid') >= fewestInCounty;
  if (mayEnter || hiddenOnes.length === 0) return { entering: units, left: 0 };
  return {
    entering: counties.filter((county) => !isHidden(county)).flat(),
    left: hiddenOnes.length,
  };
}

function byCounty(units: readonly PeerUnit[]): PeerUnit[][] {
  return [...Map.groupBy(units, ({ county }) => county).values()];
}

/** May all the others have answered 0, or all 4? Whatever the reader answered: that is not among the counts. */
function areOthersAlike(units: readonly PeerUnit[], reader: PeerReader): boolean {
  const own = reader.isCounted && holdsReader(units, reader) ? 4 : 0;
  const total = sum(units, 'sum');
  return total <= own || total >= 4 * sum(units, 'valid') - own;
}

/** The others' valid answers, by which of the three figures they lie in. */
function atomsOf(entering: readonly PeerUnit[], reader: PeerReader) {
  return entering.map((unit) => ({
    in: new Set([
      'nation',
      ...(unit.county === reader.county ? ['county'] : []),
      ...(unit.group === reader.group ? ['group'] : []),
    ]),
    others: othersIn([unit], reader),
  }));
}

export function othersIn(units: readonly PeerUnit[], reader: PeerReader): number {
  return sum(units, 'valid') - (reader.isCounted && holdsReader(units, reader) ? 1 : 0);
}

function holdsReader(units: readonly PeerUnit[], reader: PeerReader): boolean {
  return units.some(({ county, group }) => county === reader.county && group === reader.group);
}

function figureOf(units: readonly PeerUnit[], countiesLeftOut: number): ShownFigure {
  const valid = sum(units, 'valid');
  const total = sum(units, 'sum');
  const applicable = sum(units, 'inScope') - sum(units, 'notApplicable');
  const missing = applicable - valid;
  return {
    status: 'shown',
    mean: total / valid,
    bounds: [total / applicable, (total + 4 * missing) / applicable],
    valid,
    applicable,
    ...(countiesLeftOut > 0 && { countiesLeftOut }),
  };
}

function distributionOf(units: readonly PeerUnit[]): Pick<ShownFigure, 'counts'> {
  if (sum(units, 'valid') < fewestInDistribution) return {};
  const all = units.flatMap(({ counts }) => (counts === undefined ? [] : [counts]));
  if (all.length === 0) return {};
  const of = (answer: 0 | 1 | 2 | 3 | 4) => all.reduce((total, counts) => total + counts[answer], 0);
  return { counts: [of(0), of(1), of(2), of(3), of(4)] };
}

type Countable = 'inScope' | 'responded' | 'valid' | 'sum' | 'notApplicable' | 'added' | 'replaced';

function sum(units: readonly PeerUnit[], what: Countable): number {
  return units.reduce((total, unit) => total + unit[what], 0);
}
