// The list: tie groups with place rulers where there is an order, otherwise areas in questionnaire order with their scores.
import type { AreaPriority, CountyReport } from '../../contract/routes/reports.ts';
import { formatBounds, formatCount, formatRange, formatScore } from '../../core/report/format.ts';
import { describeGroup, groupByPlace } from '../../core/report/groups.ts';
import { placeRuler, placeScale } from '../charts/place-ruler.ts';
import { scoreLine } from '../charts/score-line.ts';
import type { Svg } from '../charts/svg.ts';
import { outermost, placesIn } from './places.ts';
import { missingScoreInWords } from './reasons.ts';

export interface Picture {
  readonly svg: Svg;
  readonly alt: string;
}

export interface PriorityRow {
  readonly name: string;
  /** Shown under the name: "Osäkert underlag" and the like. */
  readonly marks: readonly string[];
  readonly picture?: Picture;
  readonly likely: string;
  readonly outermost: string;
  readonly score: string;
  readonly bounds: string;
  readonly answers: string;
  /** 0..1, absent when nothing is applicable. */
  readonly coverage?: number | undefined;
}

export interface PriorityGroup {
  readonly title?: string;
  readonly note?: string;
  /** Its upper border is drawn dashed. */
  readonly dashed: boolean;
  readonly rows: readonly PriorityRow[];
}

export interface PriorityTable {
  readonly ordered: boolean;
  /** Over the rulers; absent when no area has a place. */
  readonly scale?: Svg;
  readonly dashed: boolean;
  readonly legend: readonly { readonly svg: Svg; readonly text: string }[];
  readonly groups: readonly PriorityGroup[];
}

const pictureWidth = 112;

export function describePriorities(report: CountyReport): PriorityTable {
  if (!report.ordered) {
    return {
      ordered: false,
      dashed: false,
      legend: [],
      groups: [{ dashed: false, rows: report.priorities.map(unorderedRow) }],
    };
  }
  const groups = groupByPlace(report.priorities, report.borders);
  const places = placesIn(report);
  return {
    ordered: true,
    dashed: report.borders.some(({ dashed }) => dashed),
    ...(places > 0 ? { scale: placeScale(places, pictureWidth) } : {}),
    legend: places > 0 ? legend(report.priorities) : [],
    groups: groups.map((group, index) => ({
      ...describeGroup(group, 'sv'),
      dashed: groups[index - 1]?.borderBelow === 'dashed',
      rows: group.areas.map((area) => rankedRow(area, places)),
    })),
  };
}

function rankedRow(area: AreaPriority, places: number): PriorityRow {
  const { rank, rankRange } = area;
  if (rank === undefined || rankRange === undefined) return plainRow(area);
  const outer = outermost(rankRange);
  const { likely } = rankRange;
  const likelyInWords = likely ? `sannolik plats ${formatRange(likely)}` : 'inget sannolikt spann';
  return {
    ...plainRow(area),
    picture: {
      svg: placeRuler({ places, place: rank, band: likely, line: outer }, pictureWidth),
      alt: `Beräknad plats ${rank} av ${places}, ${likelyInWords}, ytterst ${formatRange(outer)}.`,
    },
    likely: likely ? formatRange(likely) : 'för få svar',
    outermost: formatRange(outer),
  };
}

function unorderedRow(area: AreaPriority): PriorityRow {
  const { score, bounds } = area;
  if (score === undefined || bounds === undefined) return plainRow(area);
  return {
    ...plainRow(area),
    picture: {
      svg: scoreLine(score, bounds, pictureWidth),
      alt: `Poäng ${formatScore(score, 'sv')}, lägst–högst ${formatBounds(bounds)}, på skalan 0 till 100.`,
    },
  };
}

function plainRow(area: AreaPriority): PriorityRow {
  const { valid, applicable } = area.answers;
  return {
    name: area.name.sv,
    marks: marks(area),
    likely: '',
    outermost: '',
    score: area.score === undefined ? '' : formatScore(area.score, 'sv'),
    bounds: area.bounds === undefined ? '' : formatBounds(area.bounds),
    answers: applicable === 0 ? 'ej aktuellt' : formatCount(valid, applicable, 'sv'),
    coverage: area.coverage,
  };
}

function marks(area: AreaPriority): string[] {
  return [
    ...(area.score === undefined ? [missingScoreInWords(area)] : []),
    ...(area.uncertain ? ['Osäkert underlag'] : []),
  ];
}

function legend(priorities: readonly AreaPriority[]): PriorityTable['legend'] {
  const [places, place, width] = [4, 2, 36];
  const someLikely = priorities.some(({ rankRange }) => rankRange?.likely !== undefined);
  return [
    { svg: placeRuler({ places, place }, width), text: 'beräknad plats' },
    ...(someLikely
      ? [
          {
            svg: placeRuler({ places, place, band: [2, 3] }, width),
            text: 'sannolikt spann, 90\u00A0% av dragningarna, givet svaren som kommit in',
          },
        ]
      : []),
    { svg: placeRuler({ places, place, line: [1, 4] }, width), text: 'ytterst, alla prövningar' },
  ];
}
