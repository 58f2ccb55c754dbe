// One part of a score: length is the value, height is the weight, so the area is the contribution.
import { palette } from './palette.ts';
import type { Svg } from './svg.ts';
import { element, picture } from './svg.ts';

/** Points of height for the whole weight (1). */
const wholeWeight = 46;

/** `value` and `weight` 0..1, `width` in points for the value 1. */
export function partBar(value: number, weight: number, width: number): Svg {
  const height = Math.max(weight * wholeWeight, 1.5);
  return picture(width + 1, height, [
    element('rect', {
      x: 0.25,
      y: 0.25,
      width,
      height: height - 0.5,
      fill: 'none',
      stroke: palette.lineStrong,
      'stroke-width': 0.5,
    }),
    element('rect', { x: 0, y: 0, width: value * width, height, fill: palette.accent }),
  ]);
}
