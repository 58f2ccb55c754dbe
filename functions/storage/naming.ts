// Consent to be named to similar municipalities: one, all, and changed on condition that what was read stands.
import type { OrganisationId } from '../core/ids.ts';
import { auditAction } from './audit.ts';
import type { Table } from './client.ts';
import type { AuditEntry } from './entities/audit.ts';
import { type NamingConsent, namingConsents, namingPartition } from './entities/naming.ts';
import { getItem, queryItems } from './items.ts';
import { versionedPut } from './put-version.ts';
import { type TransactionOutcome, transact } from './transaction.ts';

export async function readNamingConsent(
  table: Table,
  organisation: OrganisationId,
): Promise<NamingConsent | undefined> {
  const item = await getItem(table, namingConsents.key(organisation));
  return item && namingConsents.parse(item);
}

/** Of everybody who has ever agreed, in the order in which they first did; strongly consistent. */
export async function listNamingConsents(table: Table): Promise<NamingConsent[]> {
  const items = await queryItems(table, namingPartition, 'ORGANISATION#');
  const consents = items.map((item) => namingConsents.parse(item));
  return consents.sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

function orderOf({ firstGivenAt, organisation }: NamingConsent): string {
  return `${firstGivenAt} ${organisation}`;
}

/** `refused` when the version before it no longer stands. */
export function putNamingConsent(
  table: Table,
  consent: NamingConsent,
  audit: AuditEntry,
): Promise<TransactionOutcome> {
  const Item = namingConsents.toItem(consent.organisation, consent);
  return transact(table, [
    { Put: versionedPut(table, Item, consent.version - 1) },
    auditAction(table, audit),
  ]);
}
