// The place ruler: one cell per place, the computed place as a disc, the likely range as a band, the outermost as a
// thin line. Design system, section 6.
import { palette } from './palette.ts';
import type { Svg } from './svg.ts';
import { element, picture, text } from './svg.ts';

type Places = readonly [best: number, worst: number];

export interface RulerMarks {
  /** Number of places on the ruler. */
  readonly places: number;
  readonly place: number;
  /** Drawn as a band that covers whole cells. */
  readonly band?: Places | undefined;
  /** Drawn as a thin line with end ticks. */
  readonly line?: Places | undefined;
}

const height = 16;
const middle = height / 2;
const disc = 4;

/** `width` in points. */
export function placeRuler({ places, place, band, line }: RulerMarks, width: number): Svg {
  const cell = width / places;
  const centre = (at: number) => (at - 0.5) * cell;
  return picture(width, height, [
    stroke(0, middle, width, middle, palette.line, 0.75),
    ...ticks(places, centre),
    ...(band ? [bandOver(band, cell)] : []),
    ...(line ? lineBetween(line, centre) : []),
    element('circle', { cx: centre(place), cy: middle, r: Math.min(disc, cell / 2), fill: palette.accent }),
  ]);
}

/** The numbers over a column of rulers: the first place, each fifth and the last. */
export function placeScale(places: number, width: number): Svg {
  const cell = width / places;
  return picture(
    width,
    9,
    labelledPlaces(places).map((place) =>
      text(String(place), {
        x: Math.min((place - 0.5) * cell, width - 4.3),
        y: 7.5,
        'text-anchor': 'middle',
        fill: palette.ink2,
      }),
    ),
  );
}

/** A fifth that stands next to the last place gives way to it. */
function labelledPlaces(places: number): number[] {
  const fifths = Array.from({ length: Math.floor(places / 5) }, (_, index) => (index + 1) * 5);
  return [1, ...fifths.filter((place) => places - place > 1), places].filter(
    (place, index, all) => all.indexOf(place) === index,
  );
}

function ticks(places: number, centre: (place: number) => number): Svg[] {
  return Array.from({ length: places }, (_, index) => {
    const long = index === 0 || (index + 1) % 5 === 0 || index + 1 === places;
    const reach = long ? 3.5 : 1.75;
    return stroke(
      centre(index + 1),
      middle - reach,
      centre(index + 1),
      middle + reach,
      palette.lineStrong,
      0.4,
    );
  });
}

function bandOver([best, worst]: Places, cell: number): Svg {
  return element('rect', {
    x: (best - 1) * cell + 0.4,
    y: middle - 5.5,
    width: (worst - best + 1) * cell - 0.8,
    height: 11,
    rx: 1.5,
    fill: palette.accentSoft,
    stroke: palette.accent,
    'stroke-width': 0.8,
  });
}

function lineBetween([best, worst]: Places, centre: (place: number) => number): Svg[] {
  const [from, to] = [centre(best), centre(worst)];
  return [
    stroke(from, middle, to, middle, palette.ink, 1.2),
    stroke(from, middle - 4, from, middle + 4, palette.ink, 1.2),
    stroke(to, middle - 4, to, middle + 4, palette.ink, 1.2),
  ];
}

function stroke(x1: number, y1: number, x2: number, y2: number, colour: string, width: number): Svg {
  return element('line', { x1, y1, x2, y2, stroke: colour, 'stroke-width': width });
}
