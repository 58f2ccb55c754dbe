// The region's answers: by its own areas, with the municipal areas they correspond to, outside the order.
import type { CountyReport } from '../../contract/routes/reports.ts';
import { coreQuestions } from '../../core/priority/types.ts';
import { formatDay } from '../../core/report/format.ts';
import { correspondingTo } from '../../core/report/regions.ts';
import { type HeatCell, heatCell } from './heat-cell.ts';

export interface RegionTable {
  readonly heading: string;
  readonly note: string;
  /** Absent until the region has answered. */
  readonly rows?: readonly {
    readonly name: string;
    /** Nuläge, behov, konsekvens, länsnytta. */
    readonly cells: readonly HeatCell[];
    readonly corresponds: string;
  }[];
}

type Region = CountyReport['regions'][number];

export function describeRegion(region: Region, report: CountyReport): RegionTable {
  const names = new Map(report.priorities.map(({ area, name }) => [area, name.sv]));
  const heading = `Svaren från ${region.name}`;
  const about =
    'Regionen svarar om hälso- och sjukvård och tandvård, på en skala 0–4. Svaren visas bredvid kommunernas och ingår inte i poäng eller ordning.';
  if (region.submittedAt === undefined) {
    return { heading, note: `${about} ${region.name} har inte svarat än.` };
  }
  const submitted = formatDay(Date.parse(region.submittedAt), 'sv');
  return {
    heading,
    note: `${about} Blå: hur långt regionen har kommit. Rost: behov, följd och nytta. Utgåva ${region.edition ?? 1}, inskickad ${submitted}.`,
    rows: region.areas.map(({ name, corresponds, answers }) => ({
      name: name.sv,
      cells: coreQuestions.map((question) => heatCell(answers[question])),
      corresponds: corresponds.flatMap((area) => names.get(area) ?? []).join('; '),
    })),
  };
}

/** The region's need in each municipal area, for the heat map: one mark for each of its areas that corresponds. */
export function regionMarks(region: Region, areas: readonly { readonly area: string }[]): HeatCell[][] {
  return areas.map(({ area }) => {
    const own = correspondingTo(area, region);
    return own.length === 0 ? [heatCell('not-asked')] : own.map(({ answers }) => heatCell(answers.behov));
  });
}
