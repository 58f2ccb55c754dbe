// A county's priorities from its municipalities' answers. Source: product definition, "The numbers".
import { likelyRange, topShares } from './acceptability.ts';
import type { AreaDescription } from './describe-area.ts';
import { describeArea, reasonForNoScore } from './describe-area.ts';
import { drawPlaces } from './draw-places.ts';
import type { Responses } from './leave-one-out.ts';
import { leaveEachOut, scoreByArea } from './leave-one-out.ts';
import type { Scored } from './order.ts';
import { byAreaId, inPublishedOrder } from './order.ts';
import { beatsForAllWeights, rangeOver, rangeWithin, surelyBeats } from './rank-range.ts';
import { isComplete, partsOf } from './score.ts';
import { generatorName } from './sfc32.ts';
import type { AreaTally } from './tally.ts';
import { tallyArea, validIn } from './tally.ts';
import { findBorders, groupAt } from './tie-groups.ts';
import type { AreaPriority, PriorityInput, PriorityResult } from './types.ts';
import { coreQuestions } from './types.ts';

/** With fewer valid answers to a question there is too little to draw its missing ones from. */
const fewestToDrawFrom = 3;

interface Area {
  readonly description: AreaDescription;
  readonly tally: AreaTally;
}

type ScoredArea = Area & Scored;

/**
 * One county's numbers, unrounded. The same answers in any order, with the same seed, give the same bytes.
 * Throws RangeError when `draws` is not a positive whole number.
 */
export function computePriorities(input: PriorityInput): PriorityResult {
  const { inScope, submitted, weights, seed, draws } = input;
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError('draws must be a positive whole number');
  const responses = inScope.map((organisation) => submitted.get(organisation));
  const responded = responses.filter((response) => response !== undefined).length;
  const areas = input.areas.map((area): Area => {
    const tally = tallyArea(area, responses);
    return { tally, description: describeArea(area, tally, weights) };
  });
  const ordered = responded > 0 && 2 * responded >= inScope.length;
  return {
    organisations: { inScope: inScope.length, responded },
    ordered,
    ...(ordered ? orderAreas(areas, responses, input) : listAreas(areas)),
    draws: { generator: generatorName, seed, count: draws },
  };
}

type Listing = Pick<PriorityResult, 'priorities' | 'borders'>;

/** Too few have answered for an order: the areas as they stand in the catalogue. */
function listAreas(areas: readonly Area[]): Listing {
  return {
    priorities: areas.map(({ description }) => ({ ...description, reason: 'response-too-low' })),
    borders: [],
  };
}

function orderAreas(areas: readonly Area[], responses: Responses, input: PriorityInput): Listing {
  const { weights, seed, draws } = input;
  const scored = inPublishedOrder(areas.flatMap(withScore));
  const recomputations = leaveEachOut(input.areas, responses, weights);
  const results = [scoreByArea(input.areas, responses, weights), ...recomputations];
  const borders = findBorders(scored, recomputations, weights);
  const places = drawPlaces(scored, weights, seed, draws);

  const priorities = scored.map((area, index): AreaPriority => {
    const drawn = hasEnoughToDrawFrom(area) ? places.get(area.area) : undefined;
    return {
      ...area.description,
      rank: index + 1,
      rankRange: {
        missing: rangeWithin(area, scored, surelyBeats),
        weights: rangeWithin(area, scored, (a, b) => beatsForAllWeights(a.parts, b.parts, weights)),
        leaveOneOut: rangeOver(area.area, results, scored.length),
        ...(drawn && { likely: likelyRange(drawn) }),
      },
      ...(drawn ? { top: topShares(drawn) } : { reason: 'too-few-answers' }),
      group: groupAt(index, borders),
    };
  });
  return {
    priorities: [...priorities, ...areas.flatMap(withoutScore).toSorted(byAreaId)],
    borders: borders.map(({ dashed }, index) => ({ above: index + 1, dashed })),
  };
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

function hasEnoughToDrawFrom({ tally }: Area): boolean {
  return coreQuestions.every((question) => validIn(tally[question]) >= fewestToDrawFrom);
}
