// Decisions: all of a county's, and one more.
import { auditAction } from './audit.ts';
import type { Table } from './client.ts';
import type { AuditEntry } from './entities/audit.ts';
import { decisions, type StoredDecision } from './entities/decisions.ts';
import { type CountyKey, countyPartition } from './entities/partitions.ts';
import { reportEditions } from './entities/report-editions.ts';
import { queryItems } from './items.ts';
import { type TransactionOutcome, transact } from './transaction.ts';

/** From the first to the one that stands: a county makes a few in a round. */
export async function listDecisions(table: Table, county: CountyKey): Promise<StoredDecision[]> {
  const items = await queryItems(table, countyPartition(county), 'DECISION#');
  return items.map((item) => decisions.parse(item));
}

/**
 * `refused` when somebody has recorded a decision of that version, or established edition `nextEdition` of the report
 * that it was made from; nothing is ever replaced.
 */
export function addDecision(
  table: Table,
  county: CountyKey,
  decision: StoredDecision,
  nextEdition: number,
  audit: AuditEntry,
): Promise<TransactionOutcome> {
  const Item = decisions.toItem({ ...county, version: decision.version }, decision);
  return transact(table, [
    { Put: { TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' } },
    {
      ConditionCheck: {
        TableName: table.name,
        Key: reportEditions.key({ ...county, edition: nextEdition }),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
    auditAction(table, audit),
  ]);
}
