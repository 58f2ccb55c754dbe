// The areas the municipalities want to begin with, and where that differs from the list.
import type { CountyReport } from '../../../contract/routes/reports.ts';
import { formatCount, formatRange } from '../../../core/report/format.ts';
import { groupByPlace } from '../../../core/report/groups.ts';
import { answeredInWords, numberColumn, type PlainSection, wordColumn } from '../plain-section.ts';

export type Wishes = NonNullable<CountyReport['said']>['wishes'];

export const wishDifferences = {
  'wished-more': 'Bland de tre mest önskade, men inte i listans första grupp',
  'wished-less': 'I listans första grupp, men önskas av få',
} as const;

export function describeWishes(report: CountyReport, wishes: Wishes): PlainSection {
  const { priorities, borders, ordered, organisations } = report;
  const groups = groupByPlace(priorities, borders);
  const places = (area: string) => {
    const found = groups.find(({ areas }) => areas.some((each) => each.area === area))?.places;
    return found ? formatRange(found) : '';
  };
  const name = (area: string) => priorities.find((each) => each.area === area)?.name.sv ?? area;
  const heading = 'Vad kommunerna själva vill börja med';
  const notes = [
    'Varje kommun får nämna högst tre områden som länet ska arbeta med, viktigast först. Önskemålen ingår inte i poängen.',
  ];
  if (wishes.answered === 0) {
    return { heading, notes: [...notes, 'Ingen kommun har svarat på det här.'], tables: [] };
  }
  return {
    heading,
    notes: [
      ...notes,
      `${answeredInWords(wishes.answered, organisations.inScope)}. ${verdict(report, wishes)}`,
    ],
    tables: [
      {
        columns: [
          wordColumn('Område'),
          numberColumn('Önskas av'),
          numberColumn('Som första val'),
          ...(ordered ? [numberColumn('Plats i listan')] : []),
          wordColumn('Skillnad'),
        ],
        rows: wishes.areas
          .toSorted((a, b) => b.count - a.count || b.first - a.first)
          .map(({ area, count, first, differs }) => [
            name(area),
            formatCount(count, wishes.answered, 'sv'),
            String(first),
            ...(ordered ? [places(area)] : []),
            differs ? wishDifferences[differs] : '',
          ]),
      },
    ],
  };
}

function verdict({ priorities }: CountyReport, { areas }: Wishes): string {
  if (!priorities.some(({ group }) => group !== undefined && group > 1)) {
    return 'Listan sätter inget område säkert först, så önskemålen går inte att ställa mot den.';
  }
  const differing = areas.filter(({ differs }) => differs !== undefined).length;
  if (differing === 0) return 'Önskemålen och listans första grupp stämmer överens.';
  if (differing === 1) return 'I ett område skiljer sig önskemålen från listan.';
  return `I ${differing} områden skiljer sig önskemålen från listan.`;
}
