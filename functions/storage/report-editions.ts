// Established editions of a county report: all of them, and one more.
import { auditAction } from './audit.ts';
import type { Table } from './client.ts';
import type { AuditEntry } from './entities/audit.ts';
import { type CountyKey, countyPartition } from './entities/partitions.ts';
import { reportEditions, type StoredReportEdition } from './entities/report-editions.ts';
import { countyReports, reportDocuments } from './entities/reports.ts';
import { queryItems } from './items.ts';
import { type TransactionOutcome, transact } from './transaction.ts';

/** From the first to the one that stands: a county makes one, seldom two. */
export async function listReportEditions(table: Table, county: CountyKey): Promise<StoredReportEdition[]> {
  const items = await queryItems(table, countyPartition(county), 'REPORTEDITION#');
  return items.map((item) => reportEditions.parse(item));
}

/** `body` is its document, packed. `refused` when somebody has established that edition, or when version `madeFrom` of the report no longer stands. */
export function addReportEdition(
  table: Table,
  county: CountyKey,
  edition: StoredReportEdition,
  body: Uint8Array,
  madeFrom: number,
  audit: AuditEntry,
): Promise<TransactionOutcome> {
  const Item = reportEditions.toItem({ ...county, edition: edition.edition }, edition);
  const document = reportDocuments.toItem({ ...county, edition: edition.edition }, { body });
  return transact(table, [
    { Put: { TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' } },
    { Put: { TableName: table.name, Item: document } },
    {
      ConditionCheck: {
        TableName: table.name,
        Key: countyReports.key(county),
        ConditionExpression: '#version = :version',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': madeFrom },
      },
    },
    auditAction(table, audit),
  ]);
}
