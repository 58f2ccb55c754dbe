// How the answers to the four questions are spread in each area.
import type { CountyReport } from '../../../contract/routes/reports.ts';
import { type CoreQuestion, coreQuestions } from '../../../core/priority/types.ts';
import { formatNumber } from '../../../core/report/format.ts';
import { missingInWords, numberColumn, type PlainSection, wordColumn } from '../plain-section.ts';

export const spreadCaptions: Readonly<Record<CoreQuestion, string>> = {
  nulage: 'Nuläge: hur långt kommunen har kommit',
  behov: 'Behov: hur stort behovet är',
  konsekvens: 'Följd: vad som händer annars',
  lansnytta: 'Länsnytta: vad gemensamt arbete ger',
};

export function describeSpread({ priorities, organisations }: CountyReport): PlainSection {
  return {
    heading: 'Hur svaren sprider sig',
    notes: [
      'Antal kommuner på varje nivå 0–4. Svar som saknas och ej aktuellt räknas för sig, aldrig som noll.',
    ],
    tables: coreQuestions.map((question) => ({
      caption: spreadCaptions[question],
      columns: [
        wordColumn('Område'),
        ...['0', '1', '2', '3', '4', 'Saknas', 'Ej aktuellt', 'Medel'].map(numberColumn),
      ],
      rows: priorities.map(({ name, questions }) => {
        const { counts, valid, applicable, mean } = questions[question];
        return [
          name.sv,
          ...[...counts, applicable - valid, organisations.inScope - applicable].map(String),
          mean === undefined ? missingInWords : formatNumber(mean, 1, 'sv'),
        ];
      }),
    })),
  };
}
