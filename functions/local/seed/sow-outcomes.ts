// Sows invented outcome tables of the last year that has ended, marked as such.
import type { Organisation } from '../../../surveys/types.ts';
import { countyId, organisationId, personId } from '../../core/ids.ts';
import { outcomeDueDay, outcomeYears } from '../../core/outcome-table/years.ts';
import type { Table } from '../../storage/client.ts';
import { replaceOutcome } from '../../storage/outcomes.ts';
import { inventOutcomes } from './invent-outcomes.ts';

export async function sowOutcomes(table: Table, organisation: Organisation, now: Date): Promise<void> {
  const [year = 0] = outcomeYears(now.getTime());
  const invented = organisation.kind === 'municipality' ? inventOutcomes(organisation, year) : undefined;
  if (invented === undefined) return;
  const person = personId(`kommun-${organisation.id}`);
  // Long enough before the seed was sown to be in the sums at once, and not after it was due.
  const at = new Date(
    Math.min(now.getTime() - 3_600_000, Date.parse(`${outcomeDueDay(year)}T10:00:00Z`)),
  ).toISOString();
  const next = {
    organisation: organisationId(organisation.id),
    year,
    version: 1,
    table: invented as Parameters<typeof replaceOutcome>[2]['next']['table'],
    author: 'Undertecknare',
    authorId: person,
    at,
    synthetic: true,
  };
  await replaceOutcome(table, countyId(organisation.county), { next, standing: undefined });
}
