// Stored: what is published to everybody of a round, never rewritten. Its head lies in a list, its content beside.
import * as z from 'zod';
import { PublicEditionHeadSchema } from '../../contract/routes/open-data.ts';
import type { RoundId } from '../../core/ids.ts';
import type { PublicEditionHead } from '../../core/open-data/edition.ts';
import { defineEntity } from '../entity.ts';
import { text } from './shapes.ts';

/** All heads lie together: one query lists what is published. */
export const openDataPartition = 'OPENDATA';

export interface StoredPublicHead extends PublicEditionHead {
  /** SHA-256 over the content as canonical JSON. */
  readonly hash: string;
}

export const publicHeads = defineEntity<RoundId, StoredPublicHead>({
  type: 'PublicHead',
  version: 1,
  key: (round) => ({ pk: openDataPartition, sk: `HEAD#${round}` }),
  schema: PublicEditionHeadSchema.extend({ hash: text }) as z.ZodType<StoredPublicHead>,
});

/** The content's chunks lie together: one query reads it. */
export const publicPartition = (round: RoundId): string => `${openDataPartition}#${round}`;

/** A chunk of the content as compressed JSON; the hash is that of the whole. */
export const publicEditions = defineEntity<
  { readonly round: RoundId; readonly chunk: number },
  { readonly hash: string; readonly body: Uint8Array }
>({
  type: 'PublicEdition',
  version: 1,
  key: ({ round, chunk }) => ({
    pk: publicPartition(round),
    sk: `CHUNK#${String(chunk).padStart(3, '0')}`,
  }),
  schema: z.object({ hash: text, body: z.instanceof(Uint8Array) }),
});
