// Yearly reports that have been submitted: listed by year, and read as they were frozen.
import * as z from 'zod';
import { RemarkSchema, YearlyReportSchema } from '../contract/routes/follow-up-shapes.ts';
import type { PlanKey } from '../core/plan/plan.ts';
import { auditAction } from './audit.ts';
import type { Table } from './client.ts';
import type { AuditEntry } from './entities/audit.ts';
import {
  type StoredYearlyEdition,
  type YearKey,
  yearlyEditions,
  yearPartition,
} from './entities/follow-up.ts';
import { queryItems } from './items.ts';
import { putFrozen, readFrozen } from './plan-chunks.ts';
import { type TransactionOutcome, transact } from './transaction.ts';

/** What an edition froze. */
const FrozenYearSchema = z.object({ report: YearlyReportSchema, remarks: z.array(RemarkSchema) });
export type FrozenYear = z.infer<typeof FrozenYearSchema>;

/** Every county's, each from its first to its latest. */
export async function listYearlyEditions(table: Table, year: number): Promise<StoredYearlyEdition[]> {
  const items = await queryItems(table, yearPartition(year), 'COUNTY#');
  return items.map((item) => yearlyEditions.parse(item));
}

/** One county's, from the first to the latest. */
export async function listOwnYearlyEditions(
  table: Table,
  { year, county }: YearKey,
): Promise<StoredYearlyEdition[]> {
  const items = await queryItems(table, yearPartition(year), `COUNTY#${county}#`);
  return items.map((item) => yearlyEditions.parse(item));
}

/** Stores what an edition is to freeze; nobody reads it before the edition is there. */
export function putFrozenYear(table: Table, plan: PlanKey, frozen: string, content: unknown): Promise<void> {
  return putFrozen(table, plan, frozen, FrozenYearSchema.parse(content));
}

export async function readFrozenYear(table: Table, plan: PlanKey, frozen: string): Promise<FrozenYear> {
  return FrozenYearSchema.parse(await readFrozen(table, plan, frozen));
}

/** `refused` when somebody has submitted an edition of that number. */
export function addYearlyEdition(
  table: Table,
  year: number,
  edition: StoredYearlyEdition,
  audit: AuditEntry,
): Promise<TransactionOutcome> {
  const Item = yearlyEditions.toItem({ year, ...edition }, edition);
  return transact(table, [
    { Put: { TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' } },
    auditAction(table, audit),
  ]);
}
