// What has moved against the published order: places in the list, and the place that each area shared.
import type { GroupBorder, RankRange } from '../../../functions/core/priority/types.ts';
import type { Placed } from '../../../functions/core/report/groups.ts';
import { groupByPlace } from '../../../functions/core/report/groups.ts';

interface Listed extends Placed {
  readonly area: string;
}

export interface PublishedPlace {
  /** The places that it shares with those it cannot be told apart from. */
  readonly places: RankRange;
  readonly rank: number;
}

/** By area; one without a place is absent. */
export function publishedPlaces(
  priorities: readonly Listed[],
  borders: readonly GroupBorder[],
): ReadonlyMap<string, PublishedPlace> {
  return new Map(
    groupByPlace(priorities, borders).flatMap(({ places, areas }) =>
      areas.flatMap(({ area, rank }) =>
        places === undefined || rank === undefined ? [] : [[area, { places, rank }] as const],
      ),
    ),
  );
}

/** Steps up the list since it was published; negative is down, undefined without a place then or now. */
export function stepsUp(
  { area, rank }: Listed,
  published: ReadonlyMap<string, PublishedPlace>,
): number | undefined {
  const before = published.get(area)?.rank;
  return before === undefined || rank === undefined ? undefined : before - rank;
}
