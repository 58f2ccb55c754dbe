// Each municipality's need in each area, and the region's in a group of its own below them.
import type { CountyReport } from '../../contract/routes/reports.ts';
import { formatList } from '../../core/report/format.ts';
import { type HeatCell, heatCell } from './heat-cell.ts';
import { regionMarks } from './regions.ts';

interface RegionGroup {
  readonly heading: string;
  readonly note: string;
  readonly rows: readonly { readonly name: string; readonly cells: readonly (readonly HeatCell[])[] }[];
}

export interface HeatMap {
  readonly areas: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly HeatCell[] }[];
  /** Absent where the round does not ask the region. One list of marks for each area: a region may have several. */
  readonly regions?: RegionGroup;
  /** The question, the order of the areas, and who has not answered. */
  readonly note: string;
}

export function describeHeatMap(report: CountyReport): HeatMap {
  const byName = municipalitiesByName(report);
  const absent = byName.filter(({ responded }) => !responded).map(({ name }) => name);
  return {
    areas: report.priorities.map(({ name }) => name.sv),
    rows: byName.map(({ name, areas }) => ({
      name,
      cells: report.priorities.map(({ area }) => heatCell(areas[area]?.behov ?? 'missing')),
    })),
    ...(report.regions.length > 0 && { regions: describeRegions(report) }),
    note: [
      'Svar på ”Hur stort är ert behov?”, 0 inget till 4 mycket stort.',
      `Områdena står i ${report.ordered ? 'rapportens' : 'frågeformulärets'} ordning.`,
      ...(absent.length > 0 ? [`Svar saknas från ${formatList(absent, 'sv')}.`] : []),
    ].join(' '),
  };
}

function describeRegions(report: CountyReport): RegionGroup {
  return {
    heading: 'Regionens svar',
    note: 'Ingår inte i poäng eller ordning. Flera rutor under varandra: flera av regionens områden motsvarar kommunernas; de står i nästa tabell.',
    rows: report.regions.map((region) => ({
      name: region.name,
      cells: regionMarks(region, report.priorities),
    })),
  };
}

/** In Swedish alphabetical order. */
export function municipalitiesByName({ municipalities }: CountyReport): CountyReport['municipalities'] {
  return municipalities.toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
}
