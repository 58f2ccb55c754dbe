// What the nation may be shown of counties: a number with its bounds and basis, or one of four marks.
import type { MaturityLevelId } from '../maturity/level.ts';
import type { CoreQuestion, Part } from '../priority/types.ts';

/**
 * Why a number is not there. `suppressed`: too few answers to show. `missing`: asked, but nobody has given an answer.
 * `not-asked`: not in the round. `not-applicable`: concerns nobody.
 */
export const marks = ['suppressed', 'missing', 'not-asked', 'not-applicable'] as const;
export type Mark = (typeof marks)[number];

export interface Absent {
  readonly status: 'absent';
  readonly mark: Mark;
}

export interface Bounded {
  readonly status: 'shown';
  readonly value: number;
  /** The value with every missing answer at the scale's one end and other. */
  readonly bounds: readonly [low: number, high: number];
}

/** `valid` of `applicable`: municipalities with a number, and those it concerns. */
export interface Counted extends Bounded {
  readonly valid: number;
  readonly applicable: number;
  /** The nation only: hidden counties whose answers are too few to enter, even together. */
  readonly countiesLeftOut?: number;
}

/** A question's mean 0–4, and how many municipalities gave each answer. */
export type QuestionFigure =
  | (Counted & { readonly counts: readonly [number, number, number, number, number] })
  | Absent;

/** How many municipalities made each of a question's choices, in its order. */
export type ChoiceFigure =
  | (Pick<Counted, 'status' | 'valid' | 'applicable' | 'countiesLeftOut'> & {
      readonly counts: readonly number[];
    })
  | Absent;

/** Municipalities by their own number, in bins of fixed number; too few for a distribution: a mark. */
export type Spread = { readonly status: 'shown'; readonly counts: readonly number[] } | Absent;

export interface AreaFigures {
  /** 0–100; `valid` of `applicable` are answers to the four questions together. */
  readonly score: Counted | Absent;
  /** Each 0..1. */
  readonly parts: Readonly<Record<Part, Bounded | Absent>>;
  readonly questions: Readonly<Record<CoreQuestion, QuestionFigure>>;
  /** Municipalities by their own score: ten bins of ten points. Hidden counties are in none. */
  readonly spread: Spread;
}

export interface LevelFigures {
  /** 0–4, unrounded. */
  readonly score: (Counted & { readonly level: MaturityLevelId }) | Absent;
  /** Municipalities by level, from the lowest. Hidden counties are in none. */
  readonly spread: Spread;
}

/** The same of the nation and of each county, in code order. */
export interface ByPlace<Figures> {
  readonly nation: Figures;
  readonly counties: readonly ({ readonly county: string } & Figures)[];
}

export interface NationalFigures {
  readonly areas: readonly ({ readonly area: string } & ByPlace<AreaFigures>)[];
  readonly dimensions: readonly ({ readonly dimension: string } & ByPlace<LevelFigures>)[];
  /** The mean of the dimensions; absent when the round asks no maturity questionnaire. */
  readonly total?: ByPlace<LevelFigures>;
}
