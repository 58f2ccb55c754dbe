// Hanlon's rating and the score by population, beside the published order.
import type { CountyReport } from '../../../contract/routes/reports.ts';
import { formatRange, formatScore } from '../../../core/report/format.ts';
import { groupByPlace } from '../../../core/report/groups.ts';
import { missingInWords, numberColumn, type PlainSection, wordColumn } from '../plain-section.ts';

export function describeOtherOrders({
  priorities,
  borders,
  ordered,
  alternatives,
}: CountyReport): PlainSection {
  const groups = groupByPlace(priorities, borders);
  const byArea = new Map(alternatives.map((one) => [one.area, one]));
  const score = (value: number | undefined) =>
    value === undefined ? missingInWords : formatScore(value, 'sv');
  const place = (value: number | undefined) => (ordered ? [value === undefined ? '' : String(value)] : []);
  const placeColumn = ordered ? [numberColumn('Plats')] : [];
  return {
    heading: 'Andra sätt att räkna',
    notes: [
      'Det här är inte den publicerade ordningen. Hanlons prioritetstal (BPR) är en andra bedömning av samma svar: omfattning, allvar och vad en gemensam insats kan ge. Talen går inte att jämföra med poängen. Efter befolkning väger varje kommun efter sin folkmängd, så stora kommuner kan ensamma avgöra.',
    ],
    tables: [
      {
        columns: [
          wordColumn('Område'),
          numberColumn('Publicerad poäng'),
          ...placeColumn,
          numberColumn('Hanlon (BPR)'),
          ...placeColumn,
          numberColumn('Efter befolkning'),
          ...placeColumn,
        ],
        rows: priorities.map((area) => {
          const places = groups.find(({ areas }) => areas.includes(area))?.places;
          const { hanlon, population } = byArea.get(area.area) ?? {};
          return [
            area.name.sv,
            score(area.score),
            ...(ordered ? [places ? formatRange(places) : ''] : []),
            score(hanlon?.rating),
            ...place(hanlon?.rank),
            score(population?.score),
            ...place(population?.rank),
          ];
        }),
      },
    ],
  };
}
