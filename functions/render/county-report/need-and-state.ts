// The importance–performance chart with its key table.
import type { CountyReport } from '../../contract/routes/reports.ts';
import type { RankRange } from '../../core/priority/types.ts';
import { formatList, formatNumber, formatRange } from '../../core/report/format.ts';
import type { Means, PlottedArea } from '../charts/importance-performance.ts';
import { importancePerformanceChart } from '../charts/importance-performance.ts';
import { firstGroup } from './places.ts';
import type { Picture } from './priority-table.ts';

export interface NeedAndState {
  readonly picture: Picture;
  /** What the numbers and the filled discs mean, a sentence each. */
  readonly keyNotes: readonly string[];
  readonly rows: readonly {
    readonly number: number;
    readonly name: string;
    readonly behov: string;
    readonly nulage: string;
    readonly first: boolean;
  }[];
}

/** Undefined when no area has both means. */
export function describeNeedAndState(report: CountyReport): NeedAndState | undefined {
  const first = new Set(firstGroup(report)?.areas.map(({ area }) => area));
  const areas = report.priorities.flatMap((area, index) => {
    const [behov, nulage] = [area.questions.behov.mean, area.questions.nulage.mean];
    if (behov === undefined || nulage === undefined) return [];
    return [
      { number: area.rank ?? index + 1, name: area.name.sv, behov, nulage, first: first.has(area.area) },
    ];
  });
  if (areas.length === 0) return undefined;
  const means = {
    behov: meanOf(areas.map(({ behov }) => behov)),
    nulage: meanOf(areas.map(({ nulage }) => nulage)),
  };
  return {
    picture: {
      svg: importancePerformanceChart(areas, means, { pointsOut: report.ordered }),
      alt: `${inWords(means)} ${report.ordered ? `${focusInWords(areas, means)} ` : ''}Alla värden står i tabellen bredvid.`,
    },
    keyNotes: keyNotes(report),
    rows: areas.map((area) => ({
      ...area,
      behov: formatNumber(area.behov, 1, 'sv'),
      nulage: formatNumber(area.nulage, 1, 'sv'),
    })),
  };
}

function keyNotes(report: CountyReport): string[] {
  if (!report.ordered) return ['Numret följer frågeformulärets ordning.'];
  const first = firstGroup(report);
  const unplaced = report.priorities.some(({ rank }) => rank === undefined);
  return [
    'Numret är områdets beräknade plats.',
    ...(unplaced ? ['Områden utan plats är numrerade sist.'] : []),
    ...(first ? [`Fyllda cirklar: ${placesInWords(first.places)}.`] : []),
  ];
}

function placesInWords(places: RankRange): string {
  const [from, to] = places;
  return from === to
    ? `området på plats\u00A0${formatRange(places)}`
    : `de som delar plats\u00A0${formatRange(places)}`;
}

function inWords(means: Means): string {
  return (
    'Punktdiagram: vågrätt nuläge, lodrätt behov, båda som medelvärde 0–4. ' +
    `Länets medelvärden är ${formatNumber(means.behov, 1, 'sv')} för behov och ${formatNumber(means.nulage, 1, 'sv')} för nuläge.`
  );
}

function focusInWords(areas: readonly (PlottedArea & { readonly name: string })[], means: Means): string {
  const focus = areas.filter(({ behov, nulage }) => behov > means.behov && nulage < means.nulage);
  const inFocus =
    focus.length > 0
      ? formatList(
          focus.map(({ number, name }) => `${number} ${name}`),
          'sv',
        )
      : 'inget område';
  return `I rutan Satsa här, med stort behov och lågt nuläge, ligger ${inFocus}.`;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
