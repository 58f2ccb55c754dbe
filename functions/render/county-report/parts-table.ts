// Every area's score opened: what each part contributes.
import type { CountyReport } from '../../contract/routes/reports.ts';
import { parts } from '../../core/priority/types.ts';
import { formatScore, formatShare } from '../../core/report/format.ts';
import { printedContributions } from './contributions.ts';
import { partNames } from './part-names.ts';

export interface PartsTable {
  readonly columns: readonly { readonly name: string; readonly weight: string }[];
  readonly rows: readonly {
    readonly name: string;
    readonly contributions: readonly string[];
    readonly score: string;
  }[];
}

/** Areas without a score are left out; the list above says why they have none. */
export function describeParts(report: CountyReport): PartsTable {
  return {
    columns: parts.map((part) => ({
      name: partNames[part],
      weight: formatShare(report.weights[part], 'sv'),
    })),
    rows: report.priorities.flatMap((area) => {
      const contributions = printedContributions(area.parts, report.weights, area.score);
      if (!contributions || area.score === undefined) return [];
      return [
        {
          name: area.name.sv,
          contributions: parts.map((part) => formatScore(contributions[part], 'sv')),
          score: formatScore(area.score, 'sv'),
        },
      ];
    }),
  };
}
