// Each dimension's mean, level and spread; and each municipality's value in each.
import type { CountyReport } from '../../../contract/routes/reports.ts';
import { maturityLevels } from '../../../core/maturity/level.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import { municipalitiesByName } from '../heat-map.ts';
import { count, known, mean, missing, text } from './columns.ts';

type Maturity = NonNullable<CountyReport['maturity']>;

const dimensionColumns = [text('Framgångsfaktor-id', 22), text('Framgångsfaktor', 40)];

export function maturitySheets(report: CountyReport, { organisations, dimensions }: Maturity): Sheet[] {
  return [
    {
      name: 'Mognad',
      marks: ['missing'],
      columns: [
        ...dimensionColumns,
        mean('Medel (0–4)'),
        text('Nivå', 24),
        mean('Lägst'),
        mean('Högst'),
        count('Kommuner med värde'),
        count('Kommuner i omgången'),
      ],
      rows: dimensions.map(({ dimension, name, mean: value, level, scores, valid }) => {
        const own = Object.values(scores);
        return [
          dimension,
          name,
          known(value),
          maturityLevels.find(({ id }) => id === level)?.name.sv ?? missing,
          own.length === 0 ? missing : Math.min(...own),
          own.length === 0 ? missing : Math.max(...own),
          valid,
          organisations.inScope,
        ];
      }),
    },
    {
      name: 'Mognad per kommun',
      marks: ['missing'],
      columns: [text('Kommunkod', 11), text('Kommun', 20), ...dimensionColumns, mean('Värde (0–4)')],
      rows: municipalitiesByName(report).flatMap((municipality) =>
        dimensions.map(({ dimension, name, scores }) => [
          municipality.id,
          municipality.name,
          dimension,
          name,
          known(scores[municipality.id]),
        ]),
      ),
    },
  ];
}
