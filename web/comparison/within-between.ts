// Do municipalities in the same county differ more than counties do? Read from the published distributions alone.
import type { Column } from './comparison.ts';
import type { Bin } from './measures.ts';

/**
 * Splits the municipalities' variance, each taken to lie in the middle of its bin, into what lies within counties and
 * between them. Undefined with fewer than two counties' distributions.
 */
export function isMoreWithin({ counties }: Column, bins: readonly Bin[]): boolean | undefined {
  const shown = [...counties.values()].flatMap(({ distribution }) =>
    distribution.status === 'shown' && sum(distribution.counts) > 0
      ? [describe(distribution.counts, bins)]
      : [],
  );
  if (shown.length < 2) return undefined;
  const all = sum(shown.map(({ count }) => count));
  const mean = sum(shown.map(({ count, mean: own }) => count * own)) / all;
  const within = sum(shown.map(({ squares }) => squares));
  const between = sum(shown.map(({ count, mean: own }) => count * (own - mean) ** 2));
  return within > between;
}

function describe(counts: readonly number[], bins: readonly Bin[]) {
  const middles = bins.map(({ from, to }) => (from + to) / 2);
  const count = sum(counts);
  const mean = sum(counts.map((some, at) => some * (middles[at] ?? 0))) / count;
  const squares = sum(counts.map((some, at) => some * ((middles[at] ?? 0) - mean) ** 2));
  return { count, mean, squares };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
