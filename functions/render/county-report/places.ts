// The outermost places of an area, and the tie group that comes before the rest.
import type { AreaPriority, CountyReport } from '../../contract/routes/reports.ts';
import type { RankRange } from '../../core/priority/types.ts';
import type { PlaceGroup } from '../../core/report/groups.ts';
import { groupByPlace } from '../../core/report/groups.ts';

/** The best and the worst over missing answers, weights and leaving one organisation out. */
export function outermost({
  missing,
  weights,
  leaveOneOut,
}: NonNullable<AreaPriority['rankRange']>): RankRange {
  const all = [missing, weights, leaveOneOut];
  return [Math.min(...all.map(([best]) => best)), Math.max(...all.map(([, worst]) => worst))];
}

/** Undefined when nothing comes before anything else: no order is given, or all areas share one group. */
export function firstGroup(
  report: CountyReport,
): (PlaceGroup<AreaPriority> & { readonly places: RankRange }) | undefined {
  const [first] = groupByPlace(report.priorities, report.borders);
  if (!first?.places || first.areas.length === placesIn(report)) return undefined;
  return { ...first, places: first.places };
}

/** How many areas have a place. */
export function placesIn(report: CountyReport): number {
  return report.priorities.filter(({ rank }) => rank !== undefined).length;
}
