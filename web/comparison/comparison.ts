// The nation's comparison as the API gives it, and a number in it whatever it measures.
import type { CallOutput } from '../../functions/contract/client.ts';
import type { Absent } from '../../functions/core/disclosure/national-figure.ts';

export type { Absent };

export type Comparison = CallOutput<'GET /api/rounds/{round}/comparison'>;
export type County = Comparison['counties'][number];

/** A number with its bounds, or one of the four marks. What is shown of a part has no basis of its own. */
export type Figure = Shown | Absent;

export interface Shown {
  readonly status: 'shown';
  /** Unrounded, on the measure's scale. */
  readonly value: number;
  readonly bounds: readonly [low: number, high: number];
  readonly valid?: number;
  readonly applicable?: number;
  /** The nation only: hidden counties that do not enter. */
  readonly countiesLeftOut?: number | undefined;
}

/** Municipalities by their own number: one count for each of the measure's bins. */
export type Distribution = { readonly status: 'shown'; readonly counts: readonly number[] } | Absent;

export interface PlaceFigures {
  readonly figure: Figure;
  readonly distribution: Distribution;
}

/** What one column of the heat map holds: an area, or a dimension of maturity. */
export interface Column {
  readonly id: string;
  /** In Swedish, as the questionnaire names it; undefined for the total of the dimensions. */
  readonly name: string | undefined;
  readonly nation: PlaceFigures;
  /** By county code. */
  readonly counties: ReadonlyMap<string, PlaceFigures>;
}
