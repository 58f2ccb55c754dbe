// The shapes the priority numbers go in and out by. Formulas and their source: product definition, "The numbers".
import type { OrganisationId } from '../ids.ts';

/** The four core questions that enter an area's score. */
export const coreQuestions = ['nulage', 'behov', 'konsekvens', 'lansnytta'] as const;
export type CoreQuestion = (typeof coreQuestions)[number];

/** A scale answer 0–4; `missing` is no response, unanswered or "vet inte"; `not-applicable` leaves the denominator. */
export type CoreAnswer = 0 | 1 | 2 | 3 | 4 | 'missing' | 'not-applicable';

export type AreaAnswers = Readonly<Record<CoreQuestion, CoreAnswer>>;

/** One municipality's latest submitted edition, by area. An area that is absent is missing throughout. */
export type OrganisationAnswers = Readonly<Record<string, AreaAnswers>>;

export const parts = ['need', 'gap', 'consequence', 'countyBenefit', 'reach'] as const;
export type Part = (typeof parts)[number];
/** Shares 0..1 that sum to 1. */
export type Weights = Readonly<Record<Part, number>>;

/** The published default (weights version `2026-1`). */
export const defaultWeights: Weights = {
  need: 0.3,
  gap: 0.2,
  consequence: 0.25,
  countyBenefit: 0.15,
  reach: 0.1,
};
export const weightsVersion = '2026-1';

export interface PriorityInput {
  /** Area ids in catalogue order. */
  readonly areas: readonly string[];
  /** Municipalities in scope, with or without a response. */
  readonly inScope: readonly OrganisationId[];
  /** Those with a submitted edition. */
  readonly submitted: ReadonlyMap<OrganisationId, OrganisationAnswers>;
  readonly weights: Weights;
  /** Unsigned 32-bit seed of the draws. */
  readonly seed: number;
  /** Number of draws; 10 000 in every published report. */
  readonly draws: number;
}

/** Best and worst place, 1 is first. */
export type RankRange = readonly [best: number, worst: number];

export type MissingScoreReason = 'not-applicable' | 'no-valid-answer';

/** Valid answers, their mean on the 0–4 scale, and how many gave each answer (the index is the answer). */
export interface QuestionNumbers {
  readonly valid: number;
  readonly applicable: number;
  readonly mean?: number;
  readonly counts: readonly [number, number, number, number, number];
}

/** An area's numbers. A number that cannot be given is absent, and `reason` says why. */
export interface AreaPriority {
  readonly area: string;
  readonly rank?: number;
  /** 0–100. */
  readonly score?: number;
  readonly bounds?: readonly [low: number, high: number];
  /** valid / applicable over the four questions, 0..1; absent when nothing is applicable. */
  readonly coverage?: number;
  readonly answers: { readonly valid: number; readonly applicable: number };
  /** Each 0..1; a part without a valid answer is absent. */
  readonly parts: Readonly<Partial<Record<Part, number>>>;
  readonly questions: Readonly<Record<CoreQuestion, QuestionNumbers>>;
  readonly rankRange?: {
    readonly missing: RankRange;
    readonly weights: RankRange;
    readonly leaveOneOut: RankRange;
    /** 5th to 95th percentile of the rank over the draws. */
    readonly likely?: RankRange;
  };
  /** Share of draws (0..1) in which the area is in the top 1, 2 and 3. */
  readonly top?: { readonly 1: number; readonly 2: number; readonly 3: number };
  readonly group?: number;
  /** True when coverage is under 0.5. */
  readonly uncertain: boolean;
  readonly reason?: MissingScoreReason | 'response-too-low' | 'too-few-answers';
}

/** Below the group numbered `above`; `dashed` where missing answers could still move an area across. */
export interface GroupBorder {
  readonly above: number;
  readonly dashed: boolean;
}

export interface PriorityResult {
  readonly organisations: { readonly inScope: number; readonly responded: number };
  /** False when under half of the municipalities in scope have answered: no order is given. */
  readonly ordered: boolean;
  /** In published order; catalogue order when not `ordered`. */
  readonly priorities: readonly AreaPriority[];
  readonly borders: readonly GroupBorder[];
  readonly draws: { readonly generator: string; readonly seed: number; readonly count: number };
}
