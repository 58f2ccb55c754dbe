// Resources and earlier mappings in the county, with the areas they concern, beside the needs.
import type { CountyReport, KnownRow } from '../../../contract/routes/reports.ts';
import type { PlainSection } from '../plain-section.ts';
import { wordColumn } from '../plain-section.ts';

export const registerNames = {
  resurser: 'Resurser som finns',
  kartlaggningar: 'Tidigare kartläggningar',
} as const;

export function describeKnown(
  { priorities }: CountyReport,
  rows: readonly KnownRow[],
  sectionNames: ReadonlyMap<string, string>,
): PlainSection {
  const names = new Map([...sectionNames, ...priorities.map(({ area, name }) => [area, name.sv] as const)]);
  return {
    heading: 'Vad som redan finns och är kartlagt',
    notes:
      rows.length === 0
        ? ['Inget är registrerat i länet.']
        : ['Ur länets register, med de områden som raden gäller.'],
    tables: (['resurser', 'kartlaggningar'] as const).flatMap((register) => {
      const own = rows.filter((row) => row.register === register);
      if (own.length === 0) return [];
      return [
        {
          caption: registerNames[register],
          columns: [wordColumn('Namn'), wordColumn('Organisation'), wordColumn('Områden')],
          rows: own.map(({ name, organisation, areas }) => [
            name,
            organisation,
            areas.map((area) => names.get(area) ?? area).join('; '),
          ]),
        },
      ];
    }),
  };
}
