// Consent to be shown to the nation: read, and changed on condition that what was read stands.
import type { OrganisationId } from '../core/ids.ts';
import { auditAction } from './audit.ts';
import type { Table } from './client.ts';
import type { AuditEntry } from './entities/audit.ts';
import { type NationalConsent, nationalConsents } from './entities/consents.ts';
import { getItem } from './items.ts';
import { versionedPut } from './put-version.ts';
import { type TransactionOutcome, transact } from './transaction.ts';

export async function readConsent(
  table: Table,
  organisation: OrganisationId,
): Promise<NationalConsent | undefined> {
  const item = await getItem(table, nationalConsents.key(organisation));
  return item && nationalConsents.parse(item);
}

/** `refused` when the version before it no longer stands. */
export function putConsent(
  table: Table,
  organisation: OrganisationId,
  consent: NationalConsent,
  audit: AuditEntry,
): Promise<TransactionOutcome> {
  const Item = nationalConsents.toItem(organisation, consent);
  return transact(table, [
    { Put: versionedPut(table, Item, consent.version - 1) },
    auditAction(table, audit),
  ]);
}
