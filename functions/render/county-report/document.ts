// The county report as a document: every text and picture of the pages, ready to be set. Typst only lays it out.
import type { CountyReport } from '../../contract/routes/reports.ts';
import { formatAsWord, formatRange } from '../../core/report/format.ts';
import { describeRegionStandings } from '../../core/report/region-standing.ts';
import { summarise } from '../../core/report/summary.ts';
import { placeScale } from '../charts/place-ruler.ts';
import type { Svg } from '../charts/svg.ts';
import { printable } from '../printable-text.ts';
import type { AreaDetail } from './area-detail.ts';
import { describeArea, rulerWidth } from './area-detail.ts';
import {
  type Beside,
  describeBeside,
  noAppendix,
  printableAppendix,
  type ReportAppendix,
} from './beside/describe-beside.ts';
import type { HeatMap } from './heat-map.ts';
import { describeHeatMap, municipalitiesByName } from './heat-map.ts';
import type { Method } from './method.ts';
import { describeMethod } from './method.ts';
import type { NeedAndState } from './need-and-state.ts';
import { describeNeedAndState } from './need-and-state.ts';
import type { PartsTable } from './parts-table.ts';
import { describeParts } from './parts-table.ts';
import { firstGroup, placesIn } from './places.ts';
import type { PriorityTable } from './priority-table.ts';
import { describePriorities } from './priority-table.ts';
import type { RegionTable } from './regions.ts';
import { describeRegion } from './regions.ts';
import type { Standing } from './standing.ts';
import { describeStanding } from './standing.ts';

export interface ReportDocument {
  readonly standing: Standing;
  readonly summary: readonly string[];
  /** The evidence is absent before the first answer, and in a round that asks about no area. */
  readonly priorities?: PriorityTable;
  readonly details?: { readonly heading: string; readonly scale: Svg; readonly areas: readonly AreaDetail[] };
  readonly parts?: PartsTable;
  readonly needAndState?: NeedAndState;
  readonly heatMap?: HeatMap;
  /** Absent where the round does not ask the region. */
  readonly regions?: readonly RegionTable[];
  /** Who is asked, while nobody has answered. */
  readonly asked?: readonly string[];
  readonly beside: Beside;
  readonly method: Method;
}

export function describeReport(
  untrusted: CountyReport,
  untrustedAppendix: ReportAppendix = noAppendix,
): ReportDocument {
  const report = printable(untrusted);
  const appendix = printableAppendix(untrustedAppendix);
  const ground = {
    standing: describeStanding(report),
    summary: [...summarise(report, 'sv'), ...describeRegionStandings(report, 'sv')],
    ...(report.regions.length > 0 && {
      regions: report.regions.map((region) => describeRegion(region, report)),
    }),
    beside: describeBeside(report, appendix),
    method: describeMethod(report),
  };
  if (report.organisations.inScope === 0) return ground;
  if (report.organisations.responded === 0) {
    return { ...ground, asked: municipalitiesByName(report).map(({ name }) => name) };
  }
  if (report.priorities.length === 0) return ground;
  const details = describeFirstGroup(report);
  const parts = describeParts(report);
  const needAndState = describeNeedAndState(report);
  return {
    ...ground,
    priorities: describePriorities(report),
    ...(details ? { details } : {}),
    ...(parts.rows.length > 0 ? { parts } : {}),
    ...(needAndState ? { needAndState } : {}),
    heatMap: describeHeatMap(report),
  };
}

function describeFirstGroup(report: CountyReport): ReportDocument['details'] {
  const first = firstGroup(report);
  if (!first) return undefined;
  const places = formatRange(first.places);
  const count = first.areas.length;
  return {
    heading:
      count === 1
        ? `Området på plats ${places}`
        : `De ${formatAsWord(count, 'sv')} områdena som delar plats ${places}`,
    scale: placeScale(placesIn(report), rulerWidth),
    areas: first.areas.flatMap((area) => describeArea(area, report, placesIn(report)) ?? []),
  };
}
