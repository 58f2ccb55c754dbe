// Weights as whole per cents that always sum to 100: one is moved, the others give or take in proportion.
import type { Part, Weights } from '../priority/types.ts';
import { parts } from '../priority/types.ts';

/** Whole numbers 0–100 that sum to 100. */
export type Percents = Readonly<Record<Part, number>>;

/** Shares (0..1) that sum to 1, as whole per cents. */
export function percentsOf(weights: Weights): Percents {
  return apportion(weights, parts, 100);
}

export function weightsOf(percents: Percents): Weights {
  const share = (part: Part): number => percents[part] / 100;
  return {
    need: share('need'),
    gap: share('gap'),
    consequence: share('consequence'),
    countyBenefit: share('countyBenefit'),
    reach: share('reach'),
  };
}

/**
 * `part` at `percent`, which is held within 0–100. The others keep their proportions; where they are all 0 they
 * take those of `published`.
 */
export function moveWeight(percents: Percents, part: Part, percent: number, published: Weights): Percents {
  const moved = Math.min(Math.max(Math.round(percent), 0), 100);
  const others = parts.filter((other) => other !== part);
  const isEmpty = others.every((other) => percents[other] === 0);
  return { ...apportion(isEmpty ? published : percents, others, 100 - moved), [part]: moved };
}

/** Whole numbers for `among` that sum to `whole`, by the largest remainders; 0 for the rest. */
function apportion(sizes: Percents, among: readonly Part[], whole: number): Record<Part, number> {
  const total = among.reduce((sum, part) => sum + sizes[part], 0);
  const exact = among.map((part) => ({
    part,
    share: total === 0 ? whole / among.length : (whole * sizes[part]) / total,
  }));
  const given: Record<Part, number> = { need: 0, gap: 0, consequence: 0, countyBenefit: 0, reach: 0 };
  // A share that floats just below a whole number is that number.
  for (const { part, share } of exact) given[part] = Math.floor(share + 1e-9);
  const left = whole - among.reduce((sum, part) => sum + given[part], 0);
  const byRemainder = exact.toSorted((a, b) => b.share - given[b.part] - (a.share - given[a.part]));
  for (const { part } of byRemainder.slice(0, left)) given[part] += 1;
  return given;
}
