// Sows invented consents to be named: about two municipalities of three have agreed.
import type { Organisation } from '../../../surveys/types.ts';
import { isAloneInCounty } from '../../core/comparison/alone.ts';
import { organisationId, personId } from '../../core/ids.ts';
import type { Table } from '../../storage/client.ts';
import { putNamingConsent } from '../../storage/naming.ts';

/** `at` is ISO, UTC. */
export async function sowNaming(
  table: Table,
  { id, skrGroup }: Organisation,
  organisations: readonly Organisation[],
  at: string,
): Promise<void> {
  const hasAgreed = skrGroup !== undefined && !isAloneInCounty(id, organisations) && Number(id) % 3 > 0;
  if (!hasAgreed) return;
  const organisation = organisationId(id);
  const person = personId(`kommun-${id}`);
  const by = 'Undertecknare';
  await putNamingConsent(
    table,
    { organisation, given: true, person, by, at, firstGivenAt: at, version: 1 },
    { id: `sown-naming-${id}`, at, person, action: 'naming-consent-given', target: { organisation } },
  );
}
