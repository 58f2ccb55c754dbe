// Outcome tables: a municipality's own, a county's of a year, those before, and one more.
import type { CountyId } from '../core/ids.ts';
import { auditAction } from './audit.ts';
import type { Table } from './client.ts';
import type { AuditEntry } from './entities/audit.ts';
import {
  type OutcomeKey,
  outcomeHistory,
  outcomePartition,
  outcomeTables,
  type StoredOutcome,
} from './entities/outcomes.ts';
import { getItems, queryItems } from './items.ts';
import { versionedPut } from './put-version.ts';
import { type TransactionOutcome, transact } from './transaction.ts';

/** Those of the years that have one, in no order. */
export async function readOutcomes(
  table: Table,
  { county, organisation }: Omit<OutcomeKey, 'year'>,
  years: readonly number[],
): Promise<StoredOutcome[]> {
  const keys = years.map((year) => outcomeTables.key({ county, organisation, year }));
  return (await getItems(table, keys)).map((item) => outcomeTables.parse(item));
}

/** Every municipality's table of that year, by municipality. */
export async function listCountyOutcomes(
  table: Table,
  county: CountyId,
  year: number,
): Promise<StoredOutcome[]> {
  const items = await queryItems(table, outcomePartition(county), `TABLE#${year}#`);
  return items.map((item) => outcomeTables.parse(item));
}

/** Every table of that year that was replaced in the county, by municipality and oldest first. */
export async function listCountyOutcomeHistory(
  table: Table,
  county: CountyId,
  year: number,
): Promise<StoredOutcome[]> {
  const items = await queryItems(table, outcomePartition(county), `HISTORY#${year}#`);
  return items.map((item) => outcomeHistory.parse(item));
}

/** Those that were replaced, oldest first. */
export async function listOutcomeHistory(
  table: Table,
  { county, year, organisation }: OutcomeKey,
): Promise<StoredOutcome[]> {
  const items = await queryItems(table, outcomePartition(county), `HISTORY#${year}#${organisation}#`);
  return items.map((item) => outcomeHistory.parse(item));
}

/** Puts `next` in the place of `standing`, which is kept. `refused` when another stands by then. */
export function replaceOutcome(
  table: Table,
  county: CountyId,
  { next, standing }: { readonly next: StoredOutcome; readonly standing: StoredOutcome | undefined },
  audit?: AuditEntry,
): Promise<TransactionOutcome> {
  const Item = outcomeTables.toItem({ county, ...next }, next);
  const kept =
    standing === undefined
      ? []
      : [{ Put: { TableName: table.name, Item: outcomeHistory.toItem({ county, ...standing }, standing) } }];
  return transact(table, [
    { Put: versionedPut(table, Item, standing?.version ?? 0) },
    ...kept,
    ...(audit === undefined ? [] : [auditAction(table, audit)]),
  ]);
}
