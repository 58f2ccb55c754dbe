// The county's maturity profile: mean, level and spread in each dimension, and each municipality's values.
import type { CountyReport } from '../../../contract/routes/reports.ts';
import { maturityLevels } from '../../../core/maturity/level.ts';
import { formatCount, formatNumber } from '../../../core/report/format.ts';
import { municipalitiesByName } from '../heat-map.ts';
import {
  answeredInWords,
  missingInWords,
  numberColumn,
  type PlainSection,
  wordColumn,
} from '../plain-section.ts';

/** Undefined where no municipality has answered. */
export function describeMaturity(report: CountyReport): PlainSection | undefined {
  const { maturity } = report;
  if (maturity === undefined || maturity.organisations.responded === 0) return undefined;
  const { inScope, responded } = maturity.organisations;
  const format = (value: number | undefined) =>
    value === undefined ? missingInWords : formatNumber(value, 1, 'sv');
  return {
    heading: 'Mognadsprofil',
    notes: [
      `${answeredInWords(responded, inScope)} på mognadsenkäten. Sex framgångsfaktorer på skalan 0–4. En kommun räknas med om minst 60 procent av frågorna i faktorn har svar.`,
    ],
    tables: [
      {
        columns: [
          wordColumn('Framgångsfaktor'),
          numberColumn('Medel'),
          wordColumn('Nivå'),
          numberColumn('Lägst'),
          numberColumn('Högst'),
          numberColumn('Underlag'),
        ],
        rows: maturity.dimensions.map(({ name, mean, level, scores, valid }) => {
          const values = Object.values(scores);
          return [
            name,
            mean === undefined ? missingInWords : formatNumber(mean, 2, 'sv'),
            maturityLevels.find(({ id }) => id === level)?.name.sv ?? '',
            values.length === 0 ? '' : format(Math.min(...values)),
            values.length === 0 ? '' : format(Math.max(...values)),
            formatCount(valid, inScope, 'sv'),
          ];
        }),
      },
      {
        caption: 'Varje kommuns värde',
        columns: [wordColumn('Kommun'), ...maturity.dimensions.map(({ name }) => numberColumn(name))],
        rows: municipalitiesByName(report).map(({ id, name }) => [
          name,
          ...maturity.dimensions.map(({ scores }) => (scores[id] === undefined ? 'S' : format(scores[id]))),
        ]),
      },
    ],
  };
}
