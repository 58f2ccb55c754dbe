// What each part adds to the score, rounded so that the printed numbers add up to the printed score.
import type { Part, Weights } from '../../core/priority/types.ts';
import { parts } from '../../core/priority/types.ts';

/** Points (0–100) with one decimal, one for each part; they sum to `score` with one decimal. Undefined without a score. */
export function printedContributions(
  values: Readonly<Partial<Record<Part, number | undefined>>>,
  weights: Weights,
  score: number | undefined,
): Readonly<Record<Part, number>> | undefined {
  if (score === undefined) return undefined;
  const tenths = parts.map((part) => 1000 * weights[part] * (values[part] ?? 0));
  const rounded = sharesOf(printedTenths(score), tenths);
  return Object.fromEntries(parts.map((part, index) => [part, (rounded[index] ?? 0) / 10])) as Record<
    Part,
    number
  >;
}

/** As `formatScore` rounds: by the number's exact binary value, not by its product with ten. */
function printedTenths(score: number): number {
  return Math.round(Number(score.toFixed(1)) * 10);
}

/** Whole numbers that sum to `total`: each rounded down, and the rest given to the largest remainders. */
function sharesOf(total: number, exact: readonly number[]): number[] {
  const floors = exact.map((value) => Math.floor(value + 1e-9));
  const rest = total - floors.reduce((sum, value) => sum + value, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - (floors[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, Math.max(rest, 0));
  const raised = new Set(byRemainder.map(({ index }) => index));
  return floors.map((value, index) => (raised.has(index) ? value + 1 : value));
}
