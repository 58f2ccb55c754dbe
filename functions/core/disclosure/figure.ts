// A mean that is shown with how many it rests on and how far it could move, or the reason why it is not shown.

export const hiddenReasons = [
  /** Answers are still taken, or were until just now. */
  'round-open',
  /** Fewer others than the rule asks for. */
  'too-few',
  /** It could be shown alone, but beside another figure that is shown it would give somebody's answer away. */
  'would-reveal',
  /** The round asks one county only, so there is no nation and no group across counties. */
  'one-county',
  /** Organisations of this kind are not compared. */
  'not-compared',
] as const;
export type HiddenReason = (typeof hiddenReasons)[number];

export interface ShownFigure {
  readonly status: 'shown';
  /** On the scale 0–4, as are the bounds. */
  readonly mean: number;
  /** The mean with every missing answer at the scale's one end and other. */
  readonly bounds: readonly [low: number, high: number];
  /** `valid` of `applicable`: municipalities with a number, and those it concerns. */
  readonly valid: number;
  readonly applicable: number;
  /** Counties whose answers are too few to enter; absent when all enter. */
  readonly countiesLeftOut?: number;
  /** How many gave each answer 0–4; only for the nation, and only where they are many. */
  readonly counts?: readonly [number, number, number, number, number];
}

export type Figure = ShownFigure | { readonly status: 'hidden'; readonly reason: HiddenReason };

/** What a municipality's own number is held against. */
export interface Comparison<F = Figure> {
  readonly county: F;
  readonly group: F;
  readonly nation: F;
}
