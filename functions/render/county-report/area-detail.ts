// One area opened: how its score is made up, and whether its place holds.
import type { AreaPriority, CountyReport } from '../../contract/routes/reports.ts';
import type { Part, RankRange } from '../../core/priority/types.ts';
import { parts } from '../../core/priority/types.ts';
import { formatList, formatNumber, formatRange, formatScore, formatShare } from '../../core/report/format.ts';
import { partBar } from '../charts/part-bar.ts';
import { placeRuler } from '../charts/place-ruler.ts';
import { scoreLine } from '../charts/score-line.ts';
import type { Svg } from '../charts/svg.ts';
import { printedContributions } from './contributions.ts';
import { partNames } from './part-names.ts';
import type { Picture } from './priority-table.ts';

export interface AreaDetail {
  readonly name: string;
  readonly score: string;
  readonly parts: readonly PartRow[];
  readonly tests: readonly TestRow[];
  readonly bounds: string;
  readonly line: Picture;
  /** How often it is at the top of the draws; absent where draws cannot be given. */
  readonly top?: string;
}

interface PartRow {
  readonly name: string;
  readonly meaning: string;
  readonly value: string;
  readonly weight: string;
  readonly bar: Svg;
  readonly contribution: string;
}

interface TestRow {
  readonly name: string;
  readonly meaning: string;
  readonly places: string;
  readonly picture?: Picture;
}

const barWidth = 74;
const lineWidth = 200;
/** Points; the scale over the rulers has the same. */
export const rulerWidth = 86;

/** Undefined for an area without score or place. `places` is the number of places in the report. */
export function describeArea(
  area: AreaPriority,
  report: CountyReport,
  places: number,
): AreaDetail | undefined {
  const contributions = printedContributions(area.parts, report.weights, area.score);
  if (
    !contributions ||
    area.score === undefined ||
    !area.bounds ||
    !area.rankRange ||
    area.rank === undefined
  )
    return undefined;
  const score = formatScore(area.score, 'sv');
  const bounds = area.bounds.map((bound) => formatScore(bound, 'sv')).join('–');
  return {
    name: area.name.sv,
    score,
    bounds,
    parts: parts.map((part) => ({
      name: partNames[part],
      meaning: meaning(part, area),
      value: formatNumber(area.parts[part] ?? 0, 2, 'sv'),
      weight: formatShare(report.weights[part], 'sv'),
      bar: partBar(area.parts[part] ?? 0, report.weights[part], barWidth),
      contribution: formatScore(contributions[part], 'sv'),
    })),
    tests: testsOf(area.rankRange, area.rank, places, report.draws.count),
    line: {
      svg: scoreLine(area.score, area.bounds, lineWidth, true),
      alt: `Poäng ${score} på skalan 0 till 100, känslighetsintervall ${bounds}.`,
    },
    ...(area.top ? { top: topInWords(area.top) } : {}),
  };
}

function meaning(part: Part, { questions }: AreaPriority): string {
  const mean = (value: number | undefined) => formatNumber(value ?? 0, 1, 'sv');
  const texts: Readonly<Record<Part, string>> = {
    need: `i medel ${mean(questions.behov.mean)} av 4`,
    gap: `nuläge i medel ${mean(questions.nulage.mean)} av 4`,
    consequence: `i medel ${mean(questions.konsekvens.mean)} av 4`,
    countyBenefit: `i medel ${mean(questions.lansnytta.mean)} av 4`,
    reach: 'andel med behov 3 eller 4',
  };
  return texts[part];
}

function testsOf(
  rankRange: NonNullable<AreaPriority['rankRange']>,
  place: number,
  places: number,
  draws: number,
): TestRow[] {
  const row = (name: string, meaning: string, test: RankRange): TestRow => ({
    name,
    meaning,
    places: formatRange(test),
    picture: {
      svg: placeRuler({ places, place, line: test }, rulerWidth),
      alt: `${name}: plats ${formatRange(test)} av ${places}.`,
    },
  });
  const { likely } = rankRange;
  return [
    row('Svar som saknas', 'på bästa och sämsta värde', rankRange.missing),
    row('Andra vikter', 'varje vikt upp till ±50\u00A0%', rankRange.weights),
    row('Utan en kommun', 'en i taget lämnas utanför', rankRange.leaveOneOut),
    {
      name: 'Sannolikt spann',
      meaning: `90\u00A0% av ${formatNumber(draws, 0, 'sv')} dragningar, givet svaren som kommit in`,
      places: likely ? formatRange(likely) : 'för få svar',
      ...(likely
        ? {
            picture: {
              svg: placeRuler({ places, place, band: likely }, rulerWidth),
              alt: `Sannolikt spann: plats ${formatRange(likely)} av ${places}.`,
            },
          }
        : {}),
    },
  ];
}

/** Stops at the first that always holds: what follows says nothing more. */
function topInWords(top: NonNullable<AreaPriority['top']>): string {
  const share = (value: number) => (value === 1 ? 'alla' : value === 0 ? 'ingen' : formatShare(value, 'sv'));
  const said = [`först i ${share(top[1])}`];
  if (top[1] < 1) said.push(`bland de två första i ${share(top[2])}`);
  if (top[2] < 1) said.push(`bland de tre första i ${share(top[3])}`);
  return `Av dragningarna, givet svaren som kommit in: ${formatList(said, 'sv')}.`;
}
