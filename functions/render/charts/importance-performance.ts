// Need against present state: two fixed axes 0–4, dashed lines at the county's means, one numbered disc per area.
// Design system, section 6; the method is Martilla and James (1977), doi 10.1177/002224297704100112.
import { palette } from './palette.ts';
import type { Point } from './spread-apart.ts';
import { spreadApart } from './spread-apart.ts';
import type { Svg } from './svg.ts';
import { element, picture, text } from './svg.ts';

export interface PlottedArea {
  readonly number: number;
  /** Means on the 0–4 scale. */
  readonly behov: number;
  readonly nulage: number;
  /** Filled: in the first tie group. */
  readonly first: boolean;
}

export interface Means {
  readonly behov: number;
  readonly nulage: number;
}

const side = 210;
const left = 16;
const top = 16;
const radius = 7;
const perStep = side / 4;
const x = (nulage: number) => left + nulage * perStep;
const y = (behov: number) => top + side - behov * perStep;

export const chartWidth = left + side + 10;
export const chartHeight = top + side + 27;

/** `pointsOut`: tints and names the corner to begin with, which a county with too few answers does not get. */
export function importancePerformanceChart(
  areas: readonly PlottedArea[],
  means: Means,
  { pointsOut }: { readonly pointsOut: boolean },
): Svg {
  const places = areas.map((area) => ({ x: x(area.nulage) - left, y: y(area.behov) - top }));
  const shown = spreadApart(places, radius * 2, side).map((point) => ({
    x: point.x + left,
    y: point.y + top,
  }));
  return picture(chartWidth, chartHeight, [
    ...(pointsOut ? [focus(means)] : []),
    ...crossHairs(means),
    ...axes(),
    ...quadrantNames(pointsOut),
    ...areas.map((area, index) => leader({ x: x(area.nulage), y: y(area.behov) }, shown[index])),
    ...areas.flatMap((area, index) => disc(area, shown[index])),
  ]);
}

function focus({ behov, nulage }: Means): Svg {
  const [width, height] = [x(nulage) - left, y(behov) - top];
  return element('rect', { x: left, y: top, width, height, fill: palette.rustSoft });
}

function crossHairs({ behov, nulage }: Means): Svg[] {
  const dash = { stroke: palette.ink2, 'stroke-width': 0.75, 'stroke-dasharray': '3 2' };
  return [
    element('line', { x1: x(nulage), x2: x(nulage), y1: top, y2: top + side, ...dash }),
    element('line', { x1: left, x2: left + side, y1: y(behov), y2: y(behov), ...dash }),
  ];
}

function axes(): Svg[] {
  const axis = { stroke: palette.ink, 'stroke-width': 1 };
  const tick = { stroke: palette.lineStrong, 'stroke-width': 0.5 };
  const steps = [0, 1, 2, 3, 4];
  return [
    element('line', { x1: left, x2: left + side, y1: top + side, y2: top + side, ...axis }),
    element('line', { x1: left, x2: left, y1: top, y2: top + side, ...axis }),
    ...steps.flatMap((step) => [
      element('line', { x1: x(step), x2: x(step), y1: top + side, y2: top + side + 3, ...tick }),
      element('line', { x1: left - 3, x2: left, y1: y(step), y2: y(step), ...tick }),
      text(String(step), { x: x(step), y: top + side + 11, 'text-anchor': 'middle', fill: palette.ink2 }),
      text(String(step), { x: left - 6, y: y(step) + 2.7, 'text-anchor': 'end', fill: palette.ink2 }),
    ]),
    text('↑ Behov, medelvärde 0–4', { x: left - 3, y: 9, fill: palette.ink2 }),
    text('Nuläge, medelvärde 0–4 →', {
      x: left + side,
      y: top + side + 24,
      'text-anchor': 'end',
      fill: palette.ink2,
    }),
  ];
}

function quadrantNames(pointsOut: boolean): Svg[] {
  const [near, far] = [left + 4, left + side - 4];
  const [high, low] = [top + 11, top + side - 5];
  const quiet = { fill: palette.ink2, 'font-size': 8.5 };
  return [
    ...(pointsOut
      ? [text('Satsa här', { x: near, y: high, fill: palette.rust, 'font-weight': 600, 'font-size': 9.5 })]
      : []),
    text('Behåll', { x: far, y: high, 'text-anchor': 'end', ...quiet }),
    text('Lägre prioritet', { x: near, y: low, ...quiet }),
    text('Möjlig överinsats', { x: far, y: low, 'text-anchor': 'end', ...quiet }),
  ];
}

/** From a disc that was moved aside back to where its numbers stand. */
function leader(from: Point, to: Point = from): Svg {
  return element('g', { stroke: palette.ink, fill: palette.ink }, [
    element('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, 'stroke-width': 0.6 }),
    element('circle', { cx: from.x, cy: from.y, r: 1, 'stroke-width': 0 }),
  ]);
}

function disc({ number, first }: PlottedArea, at: Point | undefined): Svg[] {
  if (at === undefined) return [];
  return [
    element('circle', {
      cx: at.x,
      cy: at.y,
      r: radius - 0.6,
      fill: first ? palette.accent : palette.paper,
      stroke: first ? palette.paper : palette.ink,
      'stroke-width': first ? 0.6 : 0.9,
    }),
    text(String(number), {
      x: at.x,
      y: at.y + 2.7,
      'text-anchor': 'middle',
      'font-weight': 600,
      fill: first ? palette.paper : palette.ink,
    }),
  ];
}
