// Counts that add up to a known total: which become intervals, so that nothing sent narrows what a small one may be.
import { type Cell, type Interval, isSmall, smallInterval } from './cell.ts';
import { fewestPeopleShown } from './thresholds.ts';

const [least, most] = smallInterval;

interface Ranked {
  readonly at: number;
  readonly count: number;
}

/**
 * The counts as they may be sent beside their total, in the same order; undefined when none of the ways below is
 * safe, and then the counts must not be sent at all. Each count from 1 to 4 is the interval 1–4, and every whole number
 * in it stays possible for whoever knows the total, the other cells and these rules.
 *
 * The ways are tried in order: (1) the largest count becomes the interval that follows from the total and the small
 * ones; (2) where the two largest could change places, both become one wide interval; (3) several small counts whose
 * sum leaves each of them free hide each other. Whether a way is taken depends only on what is sent with it or on what
 * every other table with the same cells shares. So that a way was passed over tells nothing either.
 */
export function hideInSum(counts: readonly number[]): readonly Cell[] | undefined {
  const small = counts.filter(isSmall);
  if (small.length === 0) return counts.map((count) => ({ count }));
  const facts = { number: small.length, sum: small.reduce((sum, count) => sum + count, 0) };
  const ranked = counts
    .map((count, at) => ({ at, count }))
    .filter(({ count }) => count >= fewestPeopleShown)
    .sort((a, b) => b.count - a.count || a.at - b.at);
  const hidden = hideLargest(ranked, facts) ?? hideTwoLargest(ranked, facts) ?? hideBySum(facts);
  if (hidden === undefined) return undefined;
  return counts.map((count, at): Cell => {
    if (isSmall(count)) return { interval: smallInterval };
    const interval = hidden.get(at);
    return interval === undefined ? { count } : { interval };
  });
}

interface SmallFacts {
  readonly number: number;
  readonly sum: number;
}

type Hidden = ReadonlyMap<number, Interval>;

/** By how much the largest must stay ahead: with less, a table whose two largest nearly tie could not hide a four. */
const lead = 2;

function hideLargest([first, second]: readonly Ranked[], { number, sum }: SmallFacts): Hidden | undefined {
  if (first === undefined) return undefined;
  const total = first.count + sum;
  const low = total - most * number;
  const staysFirst = low >= fewestPeopleShown && low >= (second?.count ?? -lead) + lead;
  return staysFirst ? new Map([[first.at, [low, total - least * number]]]) : undefined;
}

function hideTwoLargest(
  [first, second, third]: readonly Ranked[],
  { number, sum }: SmallFacts,
): Hidden | undefined {
  if (first === undefined || second === undefined) return undefined;
  const total = first.count + second.count + sum;
  const apart = Math.ceil(((most - least) * number + lead - 1) / 2);
  const low = Math.floor((total - most * number) / 2) - apart;
  const high = Math.ceil((total - least * number) / 2) + apart;
  if (low < fewestPeopleShown || low <= (third?.count ?? 0)) return undefined;
  return new Map([
    [first.at, [low, high]],
    [second.at, [low, high]],
  ]);
}

/** Each small count may be 1 and may be 4 when the others can make up the rest. */
function hideBySum({ number, sum }: SmallFacts): Hidden | undefined {
  const others = number - 1;
  return sum - most >= least * others && sum - least <= most * others ? new Map() : undefined;
}

/**
 * Are the cells such that they add up to `total`, and that the total and the other cells narrow no interval? What a
 * receiver can check of cells it did not make.
 */
export function isHiddenInSum(cells: readonly Cell[], total: number): boolean {
  const bounds = cells.map((cell) => ('count' in cell ? ([cell.count, cell.count] as const) : cell.interval));
  const lows = bounds.reduce((sum, [low]) => sum + low, 0);
  const highs = bounds.reduce((sum, [, high]) => sum + high, 0);
  if (total < lows || total > highs) return false;
  return bounds.every(
    ([low, high]) => low === high || (total - (highs - high) <= low && total - (lows - low) >= high),
  );
}
