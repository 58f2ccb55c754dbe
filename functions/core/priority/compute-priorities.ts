// A county's priorities from its municipalities' answers. Source: product definition, "The numbers".
import { drawCounty } from './draw-county.ts';
import { hasOrder, placeAreas } from './place-areas.ts';
import { generatorName } from './sfc32.ts';
import { tallyCounty } from './tallied-county.ts';
import type { PriorityInput, PriorityResult } from './types.ts';

/**
 * One county's numbers, unrounded. The same answers in any order, with the same seed, give the same bytes.
 * Throws RangeError when `draws` is not a positive whole number.
 */
export function computePriorities(input: PriorityInput): PriorityResult {
  const { weights, seed, draws } = input;
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError('draws must be a positive whole number');
  const county = tallyCounty(input);
  const drawn = hasOrder(county) ? drawCounty(county.areas, weights, { seed, draws }) : new Map();
  return {
    ...placeAreas(county, weights, drawn),
    draws: { generator: generatorName, seed, count: draws },
  };
}
