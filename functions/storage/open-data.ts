// What is published to everybody: listed, read, and added once for each round.
import { gunzipSync, gzipSync } from 'node:zlib';
import { PublicEditionSchema } from '../contract/routes/open-data.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import type { RoundId } from '../core/ids.ts';
import type { PublicEdition } from '../core/open-data/edition.ts';
import type { Table } from './client.ts';
import {
  openDataPartition,
  publicEditions,
  publicHeads,
  publicPartition,
  type StoredPublicHead,
} from './entities/open-data.ts';
import { getItem, queryItems } from './items.ts';
import { sha256Hex } from './sha256.ts';
import { type TransactionOutcome, transact } from './transaction.ts';

/** An item may hold 400 KB with its keys, a transaction 4 MB. */
const chunkBytes = 350_000;

/** In no order that means anything: a nation has a few a year. */
export async function listPublished(table: Table): Promise<StoredPublicHead[]> {
  const items = await queryItems(table, openDataPartition, 'HEAD#');
  return items.map((item) => publicHeads.parse(item));
}

export interface FoundEdition {
  readonly edition: PublicEdition;
  readonly hash: string;
}

/** Undefined when the round is not published. Throws when what is stored is not what its hash is of. */
export async function readPublished(table: Table, round: RoundId): Promise<FoundEdition | undefined> {
  const items = await queryItems(table, publicPartition(round), 'CHUNK#');
  const chunks = items.map((item) => publicEditions.parse(item));
  const [first] = chunks;
  if (first === undefined) return undefined;
  const { hash } = first;
  const body = Buffer.concat(chunks.map((chunk) => chunk.body));
  const content: unknown = JSON.parse(gunzipSync(body).toString('utf8'));
  if (sha256Hex(canonicalJson(content)) !== hash) throw new Error('published content has another hash');
  return { edition: PublicEditionSchema.parse(content), hash };
}

export async function isPublished(table: Table, round: RoundId): Promise<boolean> {
  return (await getItem(table, publicHeads.key(round))) !== undefined;
}

/** `refused` when the round has been published already: that stands. */
export function addPublished(table: Table, edition: PublicEdition): Promise<TransactionOutcome> {
  const hash = sha256Hex(canonicalJson(edition));
  const body = gzipSync(JSON.stringify(edition));
  const once = (Item: Record<string, unknown>) => ({
    Put: { TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' },
  });
  const chunks = Array.from({ length: Math.ceil(body.length / chunkBytes) }, (_, chunk) =>
    once(
      publicEditions.toItem(
        { round: edition.round, chunk },
        { hash, body: body.subarray(chunk * chunkBytes, (chunk + 1) * chunkBytes) },
      ),
    ),
  );
  return transact(table, [once(publicHeads.toItem(edition.round, { ...edition, hash })), ...chunks]);
}
