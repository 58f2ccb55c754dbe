// What has changed since the round before, where the questions may be compared.
import type { CountyReport } from '../../../contract/routes/reports.ts';
import { formatNumber } from '../../../core/report/format.ts';
import { missingInWords, numberColumn, type PlainSection, wordColumn } from '../plain-section.ts';

type SinceLast = NonNullable<CountyReport['sinceLast']>;
type Compared = SinceLast['areas'][number]['behov'];
type BeforeAndNow = NonNullable<Compared['compared']>['all'];

/** Stands with the area's name: beside an empty row it says why, and a narrow column has no room for it. */
const remarks = {
  same: '',
  reworded: ' (frågan är omformulerad)',
  stricter: ' (går inte att jämföra: frågan har skärpts)',
  new: ' (går inte att jämföra: frågan är ny)',
} as const;

export function describeSinceLast({ priorities }: CountyReport, since: SinceLast): PlainSection {
  const names = new Map(priorities.map(({ area, name }) => [area, name.sv]));
  const { before, both } = since.organisations;
  return {
    heading: `Vad som har ändrats sedan ${since.roundName.sv}`,
    notes: [
      `${before} ${before === 1 ? 'kommun' : 'kommuner'} svarade förra gången, ${both} båda gångerna. Medelvärden 0–4 med antal giltiga svar (n). Bara frågor som går att jämföra: oförändrade eller omformulerade.`,
    ],
    tables: (['nulage', 'behov'] as const).map((question) => ({
      caption: question === 'nulage' ? 'Nuläge' : 'Behov',
      columns: [
        wordColumn('Område'),
        ...['Båda gångerna: då', 'nu', 'ändring', 'Alla som svarade: då', 'nu', 'ändring'].map(numberColumn),
      ],
      rows: since.areas.map((area) => [
        `${names.get(area.area) ?? area.area}${remarks[area[question].change]}`,
        ...cellsOf(area[question]),
      ]),
    })),
  };
}

function cellsOf({ compared }: Compared): string[] {
  if (compared === undefined) return Array.from({ length: 6 }, () => '');
  return [...valuesOf(compared.both), ...valuesOf(compared.all)];
}

function valuesOf({ before, now }: BeforeAndNow): string[] {
  const inWords = ({ n, mean }: BeforeAndNow['now']) =>
    mean === undefined ? missingInWords : `${formatNumber(mean, 1, 'sv')} (n ${n})`;
  const isKnown = before.mean !== undefined && now.mean !== undefined;
  const difference = isKnown ? signed((now.mean ?? 0) - (before.mean ?? 0)) : '';
  return [inWords(before), inWords(now), difference];
}

function signed(difference: number): string {
  const rounded = Math.round(10 * difference) / 10;
  const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '';
  return `${sign}${formatNumber(Math.abs(rounded), 1, 'sv')}`;
}
