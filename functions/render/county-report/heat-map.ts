// Each municipality's need in each area. What is not a number gets one of four marks, never a zero.
import type { CountyReport } from '../../contract/routes/reports.ts';
import { formatList } from '../../core/report/format.ts';

type CoreAnswer = CountyReport['municipalities'][number]['areas'][string]['behov'];

/** A number 0–4, or the letter of an empty mark. */
export type HeatCell = number | 'S' | 'T' | 'A' | 'F';

export interface HeatMap {
  readonly areas: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly HeatCell[] }[];
  /** The question, the order of the areas, and who has not answered. */
  readonly note: string;
}

const letters = { missing: 'S', 'not-asked': 'T', 'not-applicable': 'A' } as const;

export function describeHeatMap(report: CountyReport): HeatMap {
  const byName = municipalitiesByName(report);
  const absent = byName.filter(({ responded }) => !responded).map(({ name }) => name);
  return {
    areas: report.priorities.map(({ name }) => name.sv),
    rows: byName.map(({ name, areas }) => ({
      name,
      cells: report.priorities.map(({ area }) => cell(areas[area]?.behov ?? 'missing')),
    })),
    note: [
      'Svar på ”Hur stort är ert behov?”, 0 inget till 4 mycket stort.',
      `Områdena står i ${report.ordered ? 'rapportens' : 'frågeformulärets'} ordning.`,
      ...(absent.length > 0 ? [`Svar saknas från ${formatList(absent, 'sv')}.`] : []),
    ].join(' '),
  };
}

function cell(answer: CoreAnswer): HeatCell {
  return typeof answer === 'number' ? answer : letters[answer];
}

/** In Swedish alphabetical order. */
export function municipalitiesByName({ municipalities }: CountyReport): CountyReport['municipalities'] {
  return municipalities.toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
}
