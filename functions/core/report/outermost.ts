// The outermost places of an area: whatever any of the three tests gives.
import type { RankRange } from '../priority/types.ts';

interface TestedRanges {
  readonly missing: RankRange;
  readonly weights: RankRange;
  readonly leaveOneOut: RankRange;
}

export function outermostRange({ missing, weights, leaveOneOut }: TestedRanges): RankRange {
  const ranges = [missing, weights, leaveOneOut];
  return [Math.min(...ranges.map(([best]) => best)), Math.max(...ranges.map(([, worst]) => worst))];
}
