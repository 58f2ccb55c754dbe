// An example of a year's money: what the satsning gave the counties' support a year, in equal parts. Nobody's decision.
import { inEqualParts } from '../../core/funds/allotment.ts';
import { type CountyId, personId } from '../../core/ids.ts';
import type { Table } from '../../storage/client.ts';
import { addAllotment } from '../../storage/funds.ts';

/** Kronor a year to the 21 counties' regional support. Source: SKR's satsning, as the field's facts have it. */
const yearlyKronor = 9_000_000;

export async function sowFunds(
  table: Table,
  counties: readonly CountyId[],
  year: number,
  at: string,
): Promise<void> {
  const person = personId('nationell');
  const allotment = {
    year,
    version: 1,
    total: yearlyKronor,
    counties: inEqualParts(yearlyKronor, counties),
    source: 'Exempel: 9 miljoner kronor om året till 21 RSS. Att delarna är lika är påhittat.',
    by: 'Nationell administratör (påhittad)',
    at,
    synthetic: true,
    person,
  };
  await addAllotment(table, allotment, {
    id: `sown-funds-${year}`,
    at,
    person,
    action: 'funds-allotted',
    target: { year: String(year), version: '1' },
  });
}
