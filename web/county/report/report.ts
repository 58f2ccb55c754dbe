// The county report as the API gives it.
import type { CallOutput } from '../../../functions/contract/client.ts';

export type Report = CallOutput<'GET /api/rounds/{round}/counties/{county}/report'>;
export type Area = Report['priorities'][number];
export type Said = NonNullable<Report['said']>;
export type Region = Report['regions'][number];

/** In Swedish alphabetical order, as one looks a name up. */
export function municipalitiesByName({ municipalities }: Report): Report['municipalities'] {
  return municipalities.toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
}
