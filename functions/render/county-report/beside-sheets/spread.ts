// One row for each area and question: municipalities at each level, and who is missing apart.
import type { CountyReport } from '../../../contract/routes/reports.ts';
import { coreQuestions } from '../../../core/priority/types.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import { spreadCaptions } from '../beside/spread.ts';
import { areaColumns, count, known, mean, text } from './columns.ts';

export function spreadSheet({ priorities, organisations }: CountyReport): Sheet {
  return {
    name: 'Spridning',
    marks: ['missing'],
    columns: [
      ...areaColumns,
      text('Fråga', 44),
      ...['Nivå 0', 'Nivå 1', 'Nivå 2', 'Nivå 3', 'Nivå 4', 'Uppgift saknas', 'Ej aktuellt'].map(count),
      mean('Medel (0–4)'),
    ],
    rows: priorities.flatMap(({ area, name, questions }) =>
      coreQuestions.map((question) => {
        const { counts, valid, applicable, mean: value } = questions[question];
        return [
          area,
          name.sv,
          spreadCaptions[question],
          ...counts,
          applicable - valid,
          organisations.inScope - applicable,
          known(value),
        ];
      }),
    ),
  };
}
