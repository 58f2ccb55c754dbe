// THE place where it is decided what the nation may see of counties' answers. Source: product definition, "Disclosure".
import type { Disclosed } from './disclosed.ts';
import type { Mark } from './national-figure.ts';
import { fewestInCounty } from './thresholds.ts';

/** How a county stands as a whole; single figures may be hidden or missing in one that is shown. */
export const countyStandings = ['shown', 'too-few', 'no-consent', 'no-answers', 'not-asked'] as const;
export type CountyStanding = (typeof countyStandings)[number];

/** May the county's own answers be shown? `withdrawn`: they have been, and now enter nothing at all. */
export type Consent = 'needed-and-given' | 'needed' | 'withdrawn' | 'not-needed';

/**
 * What one county's municipalities answered to one thing that is published: whole numbers that may be added over
 * counties. Not to be shown.
 */
export interface CountyCell {
  readonly county: string;
  readonly isAsked: boolean;
  readonly consent: Consent;
  readonly inScope: number;
  readonly responded: number;
  /** Municipalities with a number. */
  readonly valid: number;
  readonly notApplicable: number;
  /** Counts of answers or bins, or a sum: whatever the figure is made of. */
  readonly vector: readonly number[];
}

/** What is shown of a county or the nation: numbers to compute figures from, or why there are none. */
export type ShownCell =
  | {
      readonly inScope: number;
      readonly valid: number;
      readonly notApplicable: number;
      readonly vector: readonly number[];
      /** The nation only: hidden counties that do not enter. */
      readonly leftOut?: number;
    }
  | Mark;

export interface ShownRow {
  readonly nation: ShownCell;
  /** By county code. */
  readonly counties: Readonly<Record<string, ShownCell>>;
}

/** The two decisions there are; tests hand in others to see that they are needed. */
export interface NationalPolicy {
  /** Why the county's own numbers are not shown; undefined when they are. */
  mark(cell: CountyCell): Mark | undefined;
  /** May these hidden counties enter the nation's numbers together? */
  mayEnter(hidden: readonly CountyCell[]): boolean;
}

export const nationalPolicy: NationalPolicy = {
  mark(cell) {
    const { isAsked, consent, responded, valid, notApplicable, inScope } = cell;
    if (!isAsked) return 'not-asked';
    if (responded === 0) return 'missing';
    if (consent === 'needed' || consent === 'withdrawn') return 'suppressed';
    if (consent === 'needed-and-given' && valid > 0) return undefined;
    if (valid >= fewestInCounty) return undefined;
    const isEverybody = consent === 'needed-and-given' || responded >= fewestInCounty;
    if (isEverybody && notApplicable === inScope) return 'not-applicable';
    if (isEverybody && valid === 0 && notApplicable === 0) return 'missing';
    return 'suppressed';
  },
  mayEnter: (hidden) => hidden.length >= 2 && total(hidden, ({ valid }) => valid) >= fewestInCounty,
};

/** Decides one row: every county each once. Nothing of them leaves but through this. */
export function discloseRow(
  cells: readonly CountyCell[],
  policy: NationalPolicy = nationalPolicy,
): Disclosed<ShownRow> {
  const decided = cells.map((cell) => ({ cell, mark: policy.mark(cell) }));
  const hidden = decided.flatMap(({ cell, mark }) => (mark === 'suppressed' ? [cell] : []));
  // What has once been shown apart would, taken from those it entered with, give the others away.
  const pooled = hidden.filter(({ consent }) => consent !== 'withdrawn');
  const isPooled = policy.mayEnter(pooled);
  const open = decided.flatMap(({ cell, mark }) =>
    mark === 'suppressed' || mark === 'not-asked' ? [] : [cell],
  );
  const entering = isPooled ? [...open, ...pooled] : open;
  const leftOut = hidden.length - (isPooled ? pooled.length : 0);
  return {
    nation: nationOf(entering, leftOut),
    counties: Object.fromEntries(
      decided.map(({ cell, mark }) => [cell.county, mark ?? numbersOf([cell])] as const),
    ),
  } as Disclosed<ShownRow>;
}

function nationOf(entering: readonly CountyCell[], leftOut: number): ShownCell {
  const numbers = numbersOf(entering);
  if (numbers.valid > 0) return { ...numbers, ...(leftOut > 0 && { leftOut }) };
  if (leftOut > 0) return 'suppressed';
  if (entering.length === 0) return 'not-asked';
  return numbers.notApplicable === numbers.inScope ? 'not-applicable' : 'missing';
}

function numbersOf(cells: readonly CountyCell[]) {
  const length = Math.max(0, ...cells.map(({ vector }) => vector.length));
  return {
    inScope: total(cells, ({ inScope }) => inScope),
    valid: total(cells, ({ valid }) => valid),
    notApplicable: total(cells, ({ notApplicable }) => notApplicable),
    vector: Array.from({ length }, (_, at) => total(cells, ({ vector }) => vector[at] ?? 0)),
  };
}

function total(cells: readonly CountyCell[], of: (cell: CountyCell) => number): number {
  return cells.reduce((sum, cell) => sum + of(cell), 0);
}
