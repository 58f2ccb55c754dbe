// Resources and earlier mappings in the county, beside the needs.
import type { CountyReport, KnownRow } from '../../../contract/routes/reports.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import { registerNames } from '../beside/known.ts';
import { text } from './columns.ts';

export function knownSheet(
  { priorities }: CountyReport,
  rows: readonly KnownRow[],
  sections: ReadonlyMap<string, string>,
): Sheet {
  const names = new Map([...sections, ...priorities.map(({ area, name }) => [area, name.sv] as const)]);
  return {
    name: 'Resurser och kartläggningar',
    columns: [text('Register', 24), text('Namn', 50), text('Organisation', 24), text('Områden', 60)],
    rows: rows.map(({ register, name, organisation, areas }) => [
      registerNames[register],
      name,
      organisation,
      areas.map((area) => names.get(area) ?? area).join('; '),
    ]),
  };
}
