// What one kind of stored item is: its keys, its shape and the version of that shape.
import type * as z from 'zod';
import { tableDefinition } from '../contract/table.ts';

/** The primary key of one item. */
export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

/** What every stored item carries beside its own content; no entity may name a field like this. */
export const reservedAttributes = ['pk', 'sk', 'type', 'v', tableDefinition.timeToLiveAttribute] as const;

export interface Entity<Identity, Value> {
  readonly type: string;
  /** Adds 1 when the stored shape changes. */
  readonly version: number;
  /** The oldest stored version that can still be read. */
  readonly readableFrom: number;
  readonly schema: z.ZodType<Value>;
  key(identity: Identity): ItemKey;
  /** The item to store: keys, type, version and the checked content. */
  toItem(identity: Identity, value: Value): Record<string, unknown>;
  /** The content of a stored item, checked again. Throws when the item is of another type or of a version it cannot read. */
  parse(item: Record<string, unknown>): Value;
}

/** An item of another kind or of a shape that this code does not know. Names types, never content. */
export class UnexpectedItemError extends Error {
  override readonly name = 'UnexpectedItemError';
}

export function defineEntity<Identity, Value>(definition: {
  readonly type: string;
  readonly version: number;
  /**
   * The oldest stored version that the schema still reads: a change that only widens (a new role, a new optional
   * field) leaves it as it is, so that what is stored need not be rewritten. Default: `version`.
   */
  readonly readableFrom?: number;
  readonly schema: z.ZodType<Value>;
  readonly key: (identity: Identity) => ItemKey;
}): Entity<Identity, Value> {
  const { type, version, readableFrom = version, schema, key } = definition;
  const isReadable = (stored: unknown): boolean =>
    typeof stored === 'number' && stored >= readableFrom && stored <= version;
  return {
    ...definition,
    readableFrom,
    toItem: (identity, value) =>
      ({ ...schema.parse(value), ...key(identity), type, v: version }) as Record<string, unknown>,
    parse(item) {
      if (item['type'] !== type || !isReadable(item['v'])) {
        throw new UnexpectedItemError(`wanted ${type} ${version}, found ${item['type']} ${item['v']}`);
      }
      return schema.parse(item);
    },
  };
}
