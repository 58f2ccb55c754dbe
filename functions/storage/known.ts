// What is known from elsewhere: all that stands, and a source's year replaced.
import { gunzipSync, gzipSync } from 'node:zlib';
import type { PersonId } from '../core/ids.ts';
import type { KnownSet } from '../core/known/known-set.ts';
import { auditAction } from './audit.ts';
import type { Table } from './client.ts';
import type { AuditEntry } from './entities/audit.ts';
import {
  knownHistory,
  knownPartition,
  knownSets,
  StoredIndicatorsSchema,
  type StoredKnown,
} from './entities/known.ts';
import { getItem, queryItemsAsTheySettle } from './items.ts';
import { versionedPut } from './put-version.ts';
import { type TransactionOutcome, transact } from './transaction.ts';

export type KeptSet = KnownSet & { readonly person: PersonId };

/** From the earliest year on. Of some ten kilobytes a year and source; read as it settles, since it changes a few times a year. */
export async function listKnownSets(table: Table): Promise<KeptSet[]> {
  const items = await queryItemsAsTheySettle(table, knownPartition, 'STANDING#');
  return items.map((item) => unpack(knownSets.parse(item)));
}

export async function readKnownSet(
  table: Table,
  key: Pick<KnownSet, 'source' | 'year'>,
): Promise<KeptSet | undefined> {
  const item = await getItem(table, knownSets.key(key));
  return item && unpack(knownSets.parse(item));
}

/** Puts `next` in the place of `standing`, which is kept. `refused` when another stands by then. */
export function replaceKnownSet(
  table: Table,
  next: KeptSet,
  standing: KeptSet | undefined,
  audit: AuditEntry,
): Promise<TransactionOutcome> {
  const put = versionedPut(table, knownSets.toItem(next, pack(next)), standing?.version ?? 0);
  const kept =
    standing === undefined
      ? []
      : [{ Put: { TableName: table.name, Item: knownHistory.toItem(standing, pack(standing)) } }];
  return transact(table, [{ Put: put }, ...kept, auditAction(table, audit)]);
}

function pack({ indicators, ...facts }: KeptSet): StoredKnown {
  return { ...facts, body: gzipSync(JSON.stringify(indicators)) };
}

function unpack({ body, ...facts }: StoredKnown): KeptSet {
  const indicators = StoredIndicatorsSchema.parse(JSON.parse(gunzipSync(body).toString('utf8')));
  return { ...facts, indicators };
}
