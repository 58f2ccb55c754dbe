// A maturity profile: an organisation's dimensions and total, and a county's means of its municipalities'.
import type { CoreAnswer } from '../priority/types.ts';
import type { DimensionScore } from './dimension.ts';
import { scoreDimension } from './dimension.ts';

export interface MaturityProfile {
  readonly dimensions: Readonly<Record<string, DimensionScore>>;
  /** Mean of all dimensions, 0–4; absent when one has no score. */
  readonly total?: number;
}

/** Item answers by dimension id. */
export function scoreProfile(items: Readonly<Record<string, readonly CoreAnswer[]>>): MaturityProfile {
  const scored = Object.entries(items).map(
    ([dimension, answers]) => [dimension, scoreDimension(answers)] as const,
  );
  const scores = scored.flatMap(([, { score }]) => score ?? []);
  const total = scores.length === scored.length ? meanOfScores(scores) : undefined;
  return { dimensions: Object.fromEntries(scored), ...(total !== undefined && { total }) };
}

/** A county's dimension: the mean of its municipalities' scores and how many have one. */
export interface CountyDimension {
  readonly municipalities: number;
  readonly mean?: number;
}

/** One organisation, one vote. */
export function averageDimension(profiles: readonly MaturityProfile[], dimension: string): CountyDimension {
  const scores = profiles.flatMap(({ dimensions }) => dimensions[dimension]?.score ?? []);
  const mean = meanOfScores(scores);
  return { municipalities: scores.length, ...(mean !== undefined && { mean }) };
}

/** Summed from the least, so that the organisations' order cannot matter. */
function meanOfScores(scores: readonly number[]): number | undefined {
  if (scores.length === 0) return undefined;
  return scores.toSorted((a, b) => a - b).reduce((total, score) => total + score, 0) / scores.length;
}
