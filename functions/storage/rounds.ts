// Rounds: read one, list all, create, change.
import type { RoundId } from '../core/ids.ts';
import type { Round } from '../core/round.ts';
import { auditAction } from './audit.ts';
import type { Table } from './client.ts';
import type { AuditEntry } from './entities/audit.ts';
import { rounds } from './entities/rounds.ts';
import { getItem, queryItems } from './items.ts';
import { versionedPut } from './put-version.ts';
import { type TransactionOutcome, transact } from './transaction.ts';

export async function readRound(table: Table, round: RoundId): Promise<Round | undefined> {
  const item = await getItem(table, rounds.key(round));
  return item && rounds.parse(item);
}

/** All rounds by id: a nation has a few a year. */
export async function listRounds(table: Table): Promise<Round[]> {
  const items = await queryItems(table, 'ROUNDS', 'ROUND#');
  return items.map((item) => rounds.parse(item));
}

/** `refused` when the id is taken. */
export function createRound(table: Table, round: Round, audit: AuditEntry): Promise<TransactionOutcome> {
  const Item = rounds.toItem(round.id, round);
  return transact(table, [
    { Put: { TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' } },
    auditAction(table, audit),
  ]);
}

/** Stores the round that was made from the version before it; `refused` when that no longer stands. */
export function replaceRound(table: Table, round: Round, audit: AuditEntry): Promise<TransactionOutcome> {
  const replacement = versionedPut(table, rounds.toItem(round.id, round), round.version - 1);
  return transact(table, [{ Put: replacement }, auditAction(table, audit)]);
}
