// Consent to be shown to the nation: read, and changed on condition that what was read stands.
import type { OrganisationId } from '../core/ids.ts';
import { auditAction } from './audit.ts';
import type { Table } from './client.ts';
import type { AuditEntry } from './entities/audit.ts';
import { type NationalConsent, nationalConsents } from './entities/consents.ts';
import { getItem } from './items.ts';
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
  const isFirst = consent.version === 1;
  return transact(table, [
    {
      Put: {
        TableName: table.name,
        Item: nationalConsents.toItem(organisation, consent),
        ConditionExpression: isFirst ? 'attribute_not_exists(pk)' : '#version = :before',
        ...(!isFirst && {
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':before': consent.version - 1 },
        }),
      },
    },
    auditAction(table, audit),
  ]);
}
