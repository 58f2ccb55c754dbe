// One row for each area: how many municipalities wish for it, and where that differs from the list.
import type { CountyReport } from '../../../contract/routes/reports.ts';
import { groupByPlace } from '../../../core/report/groups.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import { type Wishes, wishDifferences } from '../beside/wishes.ts';
import { areaColumns, count, text } from './columns.ts';

export function wishesSheet({ priorities, borders }: CountyReport, { answered, areas }: Wishes): Sheet {
  const names = new Map(priorities.map(({ area, name }) => [area, name.sv]));
  const places = new Map(
    groupByPlace(priorities, borders).flatMap((group) =>
      group.areas.map(({ area }) => [area, group.places] as const),
    ),
  );
  return {
    name: 'Önskade områden',
    columns: [
      ...areaColumns,
      count('Önskas av'),
      count('Som första val'),
      count('Kommuner som har svarat'),
      count('Plats bland önskemålen'),
      count('Delad plats i listan från'),
      count('Delad plats i listan till'),
      text('Skillnad', 50),
    ],
    rows: areas.map(({ area, count: wished, first, place, differs }) => [
      area,
      names.get(area) ?? area,
      wished,
      first,
      answered,
      place,
      ...(places.get(area) ?? [undefined, undefined]),
      differs && wishDifferences[differs],
    ]),
  };
}
