// One row for each area and question: both rounds' means with their n, for those who answered both and for all.
import type { CountyReport } from '../../../contract/routes/reports.ts';
import type { Cell, Sheet } from '../../sheets/sheet.ts';
import { areaColumns, count, known, mean, text } from './columns.ts';

type SinceLast = NonNullable<CountyReport['sinceLast']>;
type Compared = SinceLast['areas'][number]['behov'];

const changes = {
  same: 'oförändrad',
  reworded: 'omformulerad',
  stricter: 'skärpt: går inte att jämföra',
  new: 'ny: går inte att jämföra',
} as const;

const questions = [
  ['nulage', 'Nuläge'],
  ['behov', 'Behov'],
] as const;

export function sinceLastSheet({ priorities }: CountyReport, since: SinceLast): Sheet {
  const names = new Map(priorities.map(({ area, name }) => [area, name.sv]));
  return {
    name: 'Sedan förra omgången',
    marks: ['missing'],
    columns: [
      ...areaColumns,
      text('Förra omgången', 26),
      text('Fråga', 12),
      text('Frågan är', 26),
      ...['Båda gångerna', 'Alla som svarade'].flatMap((who) => [
        count(`${who}: n då`),
        mean(`${who}: medel då`),
        count(`${who}: n nu`),
        mean(`${who}: medel nu`),
        mean(`${who}: ändring`),
      ]),
    ],
    rows: since.areas.flatMap((area) =>
      questions.map(([question, words]) => [
        area.area,
        names.get(area.area) ?? area.area,
        since.roundName.sv,
        words,
        ...cellsOf(area[question]),
      ]),
    ),
  };
}

/** Empty where the questions may not be compared: no number stands on the other side of a break. */
function cellsOf({ change, compared }: Compared): Cell[] {
  const values = (['both', 'all'] as const).flatMap((who): Cell[] => {
    const pair = compared?.[who];
    if (pair === undefined) return Array.from({ length: 5 }, () => undefined);
    const { before, now } = pair;
    const isKnown = before.mean !== undefined && now.mean !== undefined;
    return [
      before.n,
      known(before.mean),
      now.n,
      known(now.mean),
      isKnown ? (now.mean ?? 0) - (before.mean ?? 0) : undefined,
    ];
  });
  return [changes[change], ...values];
}
