// Hanlon's rating and the score by population, beside the published order.
import type { CountyReport } from '../../../contract/routes/reports.ts';
import { groupByPlace } from '../../../core/report/groups.ts';
import type { Sheet, SheetColumn } from '../../sheets/sheet.ts';
import { areaColumns, count, known } from './columns.ts';

const number = (heading: string): SheetColumn => ({ heading, width: 13, format: 'one-decimal' });

export function otherOrdersSheet({ priorities, borders, alternatives }: CountyReport): Sheet {
  const places = new Map(
    groupByPlace(priorities, borders).flatMap((group) =>
      group.areas.map(({ area }) => [area, group.places] as const),
    ),
  );
  const byArea = new Map(alternatives.map((one) => [one.area, one]));
  return {
    name: 'Andra sätt att räkna',
    marks: ['missing'],
    columns: [
      ...areaColumns,
      number('Publicerad poäng'),
      count('Publicerad delad plats från'),
      count('Publicerad delad plats till'),
      number('Hanlon (BPR)'),
      count('Plats efter Hanlon'),
      number('Poäng efter befolkning'),
      count('Plats efter befolkning'),
    ],
    rows: priorities.map(({ area, name, score }) => {
      const { hanlon, population } = byArea.get(area) ?? {};
      return [
        area,
        name.sv,
        known(score),
        ...(places.get(area) ?? [undefined, undefined]),
        known(hanlon?.rating),
        hanlon?.rank,
        known(population?.score),
        population?.rank,
      ];
    }),
  };
}
