// A score on the line 0–100: the band from lowest to highest, and a tick at the score.
import { palette } from './palette.ts';
import type { Svg } from './svg.ts';
import { element, picture, text } from './svg.ts';

const height = 16;
const middle = height / 2;

/** `width` in points; the scale is always 0–100, and its ends and middle are named when `named`. */
export function scoreLine(
  score: number,
  [low, high]: readonly [number, number],
  width: number,
  named = false,
): Svg {
  const at = (value: number) => 0.75 + (value / 100) * (width - 1.5);
  const upright = (x: number, reach: number, colour: string, weight: number) =>
    element('line', {
      x1: x,
      x2: x,
      y1: middle - reach,
      y2: middle + reach,
      stroke: colour,
      'stroke-width': weight,
    });
  return picture(width, named ? height + 8 : height, [
    element('line', {
      x1: 0,
      x2: width,
      y1: middle,
      y2: middle,
      stroke: palette.lineStrong,
      'stroke-width': 0.5,
    }),
    ...[0, 25, 50, 75, 100].map((value) =>
      upright(at(value), value % 50 === 0 ? 3.5 : 2, palette.lineStrong, 0.5),
    ),
    element('rect', {
      x: at(low),
      y: middle - 4.5,
      width: Math.max(at(high) - at(low), 0.8),
      height: 9,
      rx: 1.5,
      fill: palette.accentSoft,
      stroke: palette.accent,
      'stroke-width': 0.8,
    }),
    upright(at(score), 6.5, palette.ink, 2.2),
    ...(named ? names(at) : []),
  ]);
}

function names(at: (value: number) => number): Svg[] {
  const anchors = { 0: 'start', 50: 'middle', 100: 'end' } as const;
  return ([0, 50, 100] as const).map((value) =>
    text(String(value), { x: at(value), y: height + 6, 'text-anchor': anchors[value], fill: palette.ink2 }),
  );
}
