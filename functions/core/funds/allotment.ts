// The state's money of one year: how much there is for the counties, and what each has been allotted.
import type { Issue } from '../errors.ts';
import type { CountyId } from '../ids.ts';

/** Kronor, whole. More than any year could hold: what is typed with too many digits is told. */
export const mostKronor = 10_000_000_000;

export interface Allotment {
  readonly year: number;
  /** 1 for the first of a year; each change is one more, and none is ever replaced. */
  readonly version: number;
  /** Kronor for all counties together. */
  readonly total: number;
  /** Kronor by county; a county without a number has been allotted nothing yet. */
  readonly counties: Readonly<Record<string, number>>;
  /** Where the decision can be found, in words. */
  readonly source: string;
  readonly by: string;
  readonly at: string;
  /** An example that came with the system, nobody's decision. */
  readonly synthetic: boolean;
}

export function allottedIn({ counties }: Pick<Allotment, 'counties'>): number {
  return Object.values(counties).reduce((sum, kronor) => sum + kronor, 0);
}

/** What is wrong; empty when it may be recorded. `known`: every county. */
export function allotmentIssues(
  { total, counties }: Pick<Allotment, 'total' | 'counties'>,
  known: readonly CountyId[],
): Issue[] {
  const unknown = Object.keys(counties).filter((county) => !known.includes(county as CountyId));
  const allotted = allottedIn({ counties });
  return [
    ...unknown.map((county) => ({
      path: `counties.${county}`,
      code: 'unknown-county',
      message: 'Det finns inget sådant län.',
    })),
    ...(allotted > total
      ? [
          {
            path: 'counties',
            code: 'more-than-total',
            message: 'Länen har tillsammans fått mer än det som finns att fördela.',
          },
        ]
      : []),
  ];
}

/** The total in equal whole kronor; what does not divide is left to allot. */
export function inEqualParts(total: number, counties: readonly CountyId[]): Record<string, number> {
  const each = Math.floor(total / counties.length);
  return Object.fromEntries(counties.map((county) => [county, each]));
}
