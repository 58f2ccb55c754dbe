// When activities are, on the plan's years: solid is done, tinted with an inner line up to today is under way, dashed
// rust is late, hollow is not started.
import type { PlanRow } from '../../core/plan/plan.ts';
import { type Axis, barOf, placeOf, standingOf, yearsOf } from '../../core/plan/timeline.ts';
import { palette } from './palette.ts';
import { element, picture, type Svg, text } from './svg.ts';

const barHeight = 8;
const height = 14;

/** The years above the bars, and where today is; `width` in points. */
export function timelineScale(axis: Axis, today: string, width: number): Svg {
  const years = yearsOf(axis).map((year) =>
    text(String(year), {
      x: at(axis, `${year}-01-01`, width) + 2,
      y: 8,
      fill: palette.ink2,
      'font-weight': 600,
    }),
  );
  if (!isWithin(axis, today)) return picture(width, 12, years);
  const now = at(axis, today, width);
  const isRight = now > width * 0.8;
  return picture(width, 22, [
    ...years,
    upright(now, 11, 22, palette.ink, 1),
    text('i dag', {
      x: isRight ? now - 3 : now + 3,
      y: 19,
      fill: palette.ink,
      'text-anchor': isRight ? 'end' : 'start',
    }),
  ]);
}

export function timelineBar(axis: Axis, row: PlanRow, today: string, width: number): Svg {
  const ticks = yearsOf(axis).map((year) =>
    upright(at(axis, `${year}-01-01`, width), 0, height, palette.line, 0.5),
  );
  const now = at(axis, today, width);
  const ground = element('line', {
    x1: 0,
    x2: width,
    y1: height / 2,
    y2: height / 2,
    stroke: palette.line,
    'stroke-width': 0.5,
  });
  const today_ = isWithin(axis, today) ? [upright(now, 0, height, palette.ink, 1)] : [];
  return picture(width, height, [...ticks, ground, ...barParts(axis, row, today, width), ...today_]);
}

function barParts(axis: Axis, row: PlanRow, today: string, width: number): Svg[] {
  const bar = barOf(axis, row);
  if (bar === undefined) return [];
  const standing = standingOf(row, today);
  const isRunning = standing === 'under-way' || standing === 'late';
  const looks = {
    done: { fill: palette.accent, stroke: palette.accent },
    'under-way': { fill: palette.accentSoft, stroke: palette.accent },
    late: { fill: palette.rustSoft, stroke: palette.rust, 'stroke-dasharray': '3 2' },
    'not-started': { fill: palette.paper, stroke: palette.lineStrong },
    cancelled: { fill: palette.sunken, stroke: palette.lineStrong, 'stroke-dasharray': '1 2' },
  } as const;
  const from = bar.from * width;
  const to = bar.to * width;
  const run = Math.min(at(axis, today, width), to) - from;
  return [
    element('rect', {
      x: from + 0.5,
      y: (height - barHeight) / 2,
      width: Math.max(to - from - 1, 1),
      height: barHeight,
      rx: 1.5,
      'stroke-width': 0.9,
      ...looks[standing],
    }),
    ...(isRunning && run > 0
      ? [
          element('rect', {
            x: from + 0.5,
            y: height / 2 - 1.25,
            width: run,
            height: 2.5,
            fill: standing === 'late' ? palette.rust : palette.accent,
          }),
        ]
      : []),
  ];
}

function at(axis: Axis, day: string, width: number): number {
  return placeOf(axis, day) * width;
}

function isWithin({ firstDay, lastDay }: Axis, day: string): boolean {
  return day >= firstDay && day <= lastDay;
}

function upright(x: number, y1: number, y2: number, stroke: string, weight: number): Svg {
  return element('line', { x1: x, x2: x, y1, y2, stroke, 'stroke-width': weight });
}
