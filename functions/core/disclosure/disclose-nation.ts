// Everything that is published of a round's counties, row by row: what figures, documents and trends are computed from.
import type { CountySnapshot, MeasureNumbers } from '../comparison/county-snapshot.ts';
import { measure } from '../comparison/county-snapshot.ts';
import type { Indicator } from '../comparison/indicators.ts';
import { coreQuestions } from '../priority/types.ts';
import type { Disclosed } from './disclosed.ts';
import type { Mark } from './national-figure.ts';
import {
  type Consent,
  type CountyCell,
  discloseRow,
  type NationalPolicy,
  nationalPolicy,
  type ShownCell,
  type ShownRow,
} from './national-table.ts';

/** A county as it enters: everything but its answers is known to all. */
export interface NationalCounty {
  readonly county: string;
  readonly consent: Consent;
  /** Municipalities in the round's scope; 0 in a county that is not asked. */
  readonly inScope: number;
  /** Absent where nobody has responded. */
  readonly snapshot?: CountySnapshot | undefined;
}

export interface AskedMeasures {
  readonly areas: readonly string[];
  readonly dimensions: readonly string[];
}

export interface AskedNumbers extends AskedMeasures {
  readonly indicators: readonly Indicator[];
}

/** Rows by the names in `measure`. */
export type NationalNumbers = Readonly<Record<string, ShownRow>>;

/** Counties in any order, each once. Every number that is shown anywhere is one of these or computed from them alone. */
export function discloseNation(
  { areas, dimensions, indicators }: AskedNumbers,
  counties: readonly NationalCounty[],
  policy: NationalPolicy = nationalPolicy,
): Disclosed<NationalNumbers> {
  const rows = new Map<string, ShownRow>();
  const decide = (name: string) => {
    const row = discloseRow(cellsOf(counties, name), policy);
    rows.set(name, row);
    return row;
  };
  const decideSpread = (name: string, over: readonly ShownRow[]) =>
    rows.set(name, spreadRow(cellsOf(counties, name), over, policy));
  for (const area of areas) {
    const questions = coreQuestions.map((question) => decide(measure.question(area, question)));
    decideSpread(measure.areaSpread(area), questions);
  }
  const levels = dimensions.map((dimension) => {
    const row = decide(measure.dimension(dimension));
    decideSpread(measure.levelSpread(dimension), [row]);
    return row;
  });
  if (levels.length > 0) decideSpread(measure.totalSpread, levels);
  for (const one of indicators) if (one.kind !== 'level') decide(measure.indicator(one));
  for (const [at, dimension] of dimensions.entries()) {
    const items = indicators.filter(({ kind, section }) => kind === 'level' && section === dimension);
    const found = itemRows(
      items.map((item) => cellsOf(counties, measure.indicator(item))),
      levels[at],
      policy,
    );
    for (const [place, item] of items.entries()) {
      const row = found[place];
      if (row !== undefined) rows.set(measure.indicator(item), row);
    }
  }
  return Object.fromEntries(rows) as Disclosed<NationalNumbers>;
}

function cellsOf(counties: readonly NationalCounty[], name: string): CountyCell[] {
  return counties.map(({ county, consent, inScope, snapshot }) => {
    const numbers = snapshot?.measures[name] ?? noNumbers;
    return { county, consent, inScope, isAsked: inScope > 0, ...numbers };
  });
}

const noNumbers: MeasureNumbers = { responded: 0, valid: 0, notApplicable: 0, vector: [] };

/**
 * How municipalities lie by their own number, only in counties that are shown in all that the number is made of. The
 * nation's is the sum of those that are shown, so it says nothing more.
 */
function spreadRow(
  cells: readonly CountyCell[],
  over: readonly ShownRow[],
  policy: NationalPolicy,
): ShownRow {
  const counties = discloseRow(cells, {
    mark: (cell) => worstMark(over, cell.county) ?? policy.mark(cell),
    mayEnter: () => false,
  });
  return { ...counties, nation: withoutScope(counties.nation) };
}

/**
 * A dimension's items, all or none of them in a county: together with the mean of the municipalities' scores, those
 * that are shown would tell of the one that is not. For the same reason the nation's are of the counties that are shown.
 */
function itemRows(
  items: readonly (readonly CountyCell[])[],
  dimension: ShownRow | undefined,
  policy: NationalPolicy,
): ShownRow[] {
  const decided = [...items.map((cells) => discloseRow(cells, policy)), ...(dimension ? [dimension] : [])];
  const isHidden = (county: string) => decided.some(({ counties }) => counties[county] === 'suppressed');
  return items.map((cells) =>
    discloseRow(cells, {
      mark: (cell) => (isHidden(cell.county) ? 'suppressed' : policy.mark(cell)),
      mayEnter: () => false,
    }),
  );
}

/** How many are in no bin is no business of a distribution. */
function withoutScope(cell: ShownCell): ShownCell {
  return typeof cell === 'string' ? cell : { ...cell, inScope: cell.valid, notApplicable: 0 };
}

/** Of marks that meet in one figure, the first of these is shown. */
const precedence: readonly Mark[] = ['not-asked', 'suppressed', 'missing', 'not-applicable'];

/** The mark of a figure that is made of several cells; undefined when all of them are shown. */
export function markOf(cells: readonly (ShownCell | undefined)[]): Mark | undefined {
  const found = cells.map((cell) => cell ?? 'missing').filter((cell) => typeof cell === 'string');
  return precedence.find((mark) => found.includes(mark));
}

function worstMark(over: readonly ShownRow[], county: string): Mark | undefined {
  return markOf(over.map((row) => row.counties[county]));
}
