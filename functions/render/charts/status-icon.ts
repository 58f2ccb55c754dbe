// The status of a report as a shape: a half-filled ring while it can change, a ring with a check once established.
import { palette } from './palette.ts';
import type { Svg } from './svg.ts';
import { element, picture } from './svg.ts';

export function statusIcon(established: boolean): Svg {
  const line = { fill: 'none', stroke: palette.ink, 'stroke-width': 1.1 };
  return picture(10, 10, [
    element('circle', { cx: 5, cy: 5, r: 4.2, ...line }),
    established
      ? element('path', { d: 'M3 5.2 L4.5 6.7 L7.1 3.7', ...line })
      : element('path', { d: 'M5 0.8 A4.2 4.2 0 0 0 5 9.2 Z', fill: palette.ink }),
  ]);
}
