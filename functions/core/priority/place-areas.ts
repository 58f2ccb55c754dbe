// The order of a county's areas with the weights given, and how far each could move; the draws are handed in.
import type { AreaDescription } from './describe-area.ts';
import { describeArea, reasonForNoScore } from './describe-area.ts';
import type { DrawnPlaces } from './draw-county.ts';
import { hasEnoughToDrawFrom } from './draw-county.ts';
import type { Scored } from './order.ts';
import { byAreaId, inPublishedOrder } from './order.ts';
import type { Recomputation } from './rank-range.ts';
import { beatsForAllWeights, rangeOver, rangeWithin, surelyBeats } from './rank-range.ts';
import { isComplete, partsOf, scoreOf } from './score.ts';
import type { PartsByArea, TalliedCounty } from './tallied-county.ts';
import type { AreaTally } from './tally.ts';
import { findBorders, groupAt } from './tie-groups.ts';
import type { AreaPriority, PriorityResult, Weights } from './types.ts';

interface Area {
  readonly description: AreaDescription;
  readonly tally: AreaTally;
}

type ScoredArea = Area & Scored;

export type Placing = Omit<PriorityResult, 'draws'>;

/**
 * Unrounded. `drawn` holds what the draws say by area; where it says nothing of an area, `likely` and `top` are
 * absent. No order under half of the organisations in scope.
 */
export function placeAreas(
  { organisations, areas: tallied, withoutEach }: TalliedCounty,
  weights: Weights,
  drawn: ReadonlyMap<string, DrawnPlaces>,
): Placing {
  const areas = tallied.map(
    ({ area, tally }): Area => ({ tally, description: describeArea(area, tally, weights) }),
  );
  const ordered = hasOrder({ organisations });
  return {
    organisations,
    ordered,
    ...(ordered ? orderAreas(areas, withoutEach, weights, drawn) : listAreas(areas)),
  };
}

/** Half of those in scope is enough. */
export function hasOrder({
  organisations: { inScope, responded },
}: Pick<TalliedCounty, 'organisations'>): boolean {
  return responded > 0 && 2 * responded >= inScope;
}

type Listing = Pick<PriorityResult, 'priorities' | 'borders'>;

/** Too few have answered for an order: the areas as they stand in the catalogue. */
function listAreas(areas: readonly Area[]): Listing {
  return {
    priorities: areas.map(({ description }) => ({ ...description, reason: 'response-too-low' })),
    borders: [],
  };
}

function orderAreas(
  areas: readonly Area[],
  withoutEach: readonly PartsByArea[],
  weights: Weights,
  drawn: ReadonlyMap<string, DrawnPlaces>,
): Listing {
  const scored = inPublishedOrder(areas.flatMap(withScore));
  const recomputations = withoutEach.map((parts) => scoresOf(parts, weights));
  const results = [new Map(scored.map(({ area, score }) => [area, score])), ...recomputations];
  const borders = findBorders(scored, recomputations, weights);

  const priorities = scored.map((area, index): AreaPriority => {
    const places = drawn.get(area.area);
    return {
      ...area.description,
      rank: index + 1,
      rankRange: {
        missing: rangeWithin(area, scored, surelyBeats),
        weights: rangeWithin(area, scored, (a, b) => beatsForAllWeights(a.parts, b.parts, weights)),
        leaveOneOut: rangeOver(area.area, results, scored.length),
        ...(places && { likely: places.likely }),
      },
      ...(places && { top: places.top }),
      ...(!hasEnoughToDrawFrom(area) && { reason: 'too-few-answers' }),
      group: groupAt(index, borders),
    };
  });
  return {
    priorities: [...priorities, ...areas.flatMap(withoutScore).toSorted(byAreaId)],
    borders: borders.map(({ dashed }, index) => ({ above: index + 1, dashed })),
  };
}

function scoresOf(parts: PartsByArea, weights: Weights): Recomputation {
  return new Map([...parts].map(([area, complete]) => [area, scoreOf(complete, weights)]));
}

function withScore(area: Area): ScoredArea[] {
  const { area: id, score, bounds } = area.description;
  const parts = partsOf(area.tally);
  if (score === undefined || bounds === undefined || !isComplete(parts)) return [];
  return [{ ...area, area: id, score, bounds, parts }];
}

function withoutScore({ description }: Area): AreaPriority[] {
  return description.score === undefined ? [{ ...description, reason: reasonForNoScore(description) }] : [];
}
