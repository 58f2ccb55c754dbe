// Levels over rounds as one line reads them: which rounds may be held against each other, and where the line breaks.
import type { CallOutput } from '../../../functions/contract/client.ts';
import type { Figure } from '../comparison.ts';
import type { Measure } from '../measures.ts';
import { type Relation, relate } from '../separation.ts';

export type Trend = CallOutput<'GET /api/rounds/{round}/comparison/trend'>;
type Round = Trend['rounds'][number];
type Area = Trend['figures']['areas'][number];
type Point = Area['score'][number] | Area['parts']['need'][number];

export interface TrendPoint {
  readonly round: Round;
  readonly figure: Figure;
  /** May not be held against the last round. */
  readonly isBroken: boolean;
  /** What has changed since the point before, which this one may then not be held against; undefined where it may. */
  readonly breakBefore: Point['change'] | undefined;
}

/** A place's values over the rounds, by the name it is shown with. */
export interface Followed {
  readonly name: string;
  readonly points: readonly TrendPoint[];
}

/** Oldest first. `county` undefined is the nation. Undefined where the measure, area or dimension is not followed. */
export function pointsOf(
  trend: Trend,
  measure: Measure,
  area: string,
  county: string | undefined,
): TrendPoint[] | undefined {
  const series = seriesOf(trend, measure, area);
  const form = measure.kind === 'maturity' ? 'maturity' : 'inventory';
  return series?.flatMap((point, at) => {
    const round = trend.rounds.find((one) => one.round === point.round);
    const place = county === undefined ? point.nation : point.counties.find((one) => one.county === county);
    if (round === undefined || place === undefined) return [];
    const before = series[at - 1];
    return [
      {
        round,
        figure: place.level,
        isBroken: point.isBreak,
        breakBefore: before && breakBetween(before, point, trend.rounds, form),
      },
    ];
  });
}

function seriesOf({ figures }: Trend, measure: Measure, id: string): readonly Point[] | undefined {
  const area = figures.areas.find((one) => one.area === id);
  switch (measure.kind) {
    case 'score':
      return area?.score;
    case 'part':
      return area?.parts[measure.part];
    case 'question':
      return area?.questions[measure.question];
    case 'maturity':
      return figures.dimensions.find(({ dimension }) => dimension === id)?.score;
    default:
      return undefined;
  }
}

/** Each point tells only how it stands to the last one: two that both differ from that are alike if asked with the same form. */
function breakBetween(
  before: Point,
  point: Point,
  rounds: readonly Round[],
  form: 'inventory' | 'maturity',
): Point['change'] | undefined {
  if (!before.isBreak && !point.isBreak) return undefined;
  if (before.isBreak !== point.isBreak) return before.change;
  const formOf = ({ round }: Point) => rounds.find((one) => one.round === round)?.[form];
  return formOf(before) === formOf(point) ? undefined : before.change;
}

/** Where the newest point lies against the one before it; undefined where they may not be compared. */
export function lastChange(points: readonly TrendPoint[]): Relation | undefined {
  const [before, last] = points.slice(-2);
  if (before === undefined || last === undefined || last.breakBefore !== undefined) return undefined;
  return relate(last.figure, before.figure);
}
