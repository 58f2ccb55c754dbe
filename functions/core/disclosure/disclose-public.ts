// Everything that is published to everybody of a round's counties, row by row: what figures and files are made from.
import { type CountySnapshot, type MeasureNumbers, measure } from '../comparison/county-snapshot.ts';
import { type Measure, measuresOf, type PeerCell, sumsIn } from '../results/peers.ts';
import type { AskedMeasures, NationalNumbers } from './disclose-nation.ts';
import type { Public } from './disclosed.ts';
import type { Consent, ShownRow } from './national-table.ts';
import { discloseRowToPublic, type PublicPolicy, publicPolicy } from './public-table.ts';

/** A county as it enters. Not to be shown. */
export interface PublicCounty {
  readonly county: string;
  readonly consent: Consent;
  /** Municipalities in the round's scope; 0 in a county that is not asked. */
  readonly inScope: number;
  /** What the nation reads; absent where nobody has responded. */
  readonly snapshot?: CountySnapshot | undefined;
  /** What municipalities' own results are counted from, by SKR group; empty where nobody has responded. */
  readonly groups: Readonly<Record<string, PeerCell>>;
}

/**
 * Counties in any order, each once. Rows of questions and dimensions alone: how municipalities lie among each other is
 * shown to the nation and not to everybody.
 */
export function discloseToPublic(
  { areas, dimensions }: AskedMeasures,
  counties: readonly PublicCounty[],
  policy: PublicPolicy = publicPolicy,
): Public<NationalNumbers> {
  const rows = measuresOf(areas, dimensions).map((one): [string, ShownRow] => [
    nameOf(one),
    discloseRowToPublic(
      counties.map((county) => cellOf(county, one)),
      policy,
    ),
  ]);
  return Object.fromEntries(rows) as Public<NationalNumbers>;
}

function nameOf(one: Measure): string {
  return one.survey === 'inventory'
    ? measure.question(one.area, one.question)
    : measure.dimension(one.dimension);
}

function cellOf({ county, consent, inScope, snapshot, groups }: PublicCounty, one: Measure) {
  const numbers = snapshot?.measures[nameOf(one)] ?? noNumbers;
  const byGroup = Object.fromEntries(
    Object.entries(groups).map(([group, cell]) => [group, sumsIn(cell, one).valid]),
  );
  return { county, consent, inScope, isAsked: inScope > 0, ...numbers, byGroup };
}

const noNumbers: MeasureNumbers = { responded: 0, valid: 0, notApplicable: 0, vector: [] };
