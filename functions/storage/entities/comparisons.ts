// Stored: a round's comparison of counties as it is published, and, apart from it, what it is made from.
import * as z from 'zod';
import type { RoundId } from '../../core/ids.ts';
import { defineEntity } from '../entity.ts';
import { instant, text } from './shapes.ts';

const comparisonPartition = (round: RoundId): string => `ROUND#${round}#COMPARISON`;

/** What national staff read, in one item of the same size however many municipalities there are. */
export interface StoredComparison {
  /** Adds 1 at each put: of two computations at once, the one that read the older version does it over. */
  readonly version: number;
  /** SHA-256 over all that is stored but this and the time: the same basis means the same comparison. */
  readonly basis: string;
  /** SHA-256 over the published numbers. */
  readonly hash: string;
  /** The round's closing time that it was computed for: a round that has changed since waits for the next one. */
  readonly closesAt: string;
  readonly readableFrom: string;
  readonly computedAt: string;
  readonly body: Uint8Array;
}

export const comparisons = defineEntity<RoundId, StoredComparison>({
  type: 'Comparison',
  version: 1,
  key: (round) => ({ pk: comparisonPartition(round), sk: 'PUBLISHED' }),
  schema: z.object({
    version: z.number().int().positive(),
    basis: text,
    hash: text,
    closesAt: instant,
    readableFrom: instant,
    computedAt: instant,
    body: z.instanceof(Uint8Array),
  }),
});

/** What is published below areas and dimensions: as much again, and read only by those who look into it. */
export interface StoredIndicators {
  /** That of the comparison it belongs to. */
  readonly version: number;
  readonly body: Uint8Array;
}

export const comparedIndicators = defineEntity<RoundId, StoredIndicators>({
  type: 'ComparedIndicators',
  version: 1,
  key: (round) => ({ pk: comparisonPartition(round), sk: 'INDICATORS' }),
  schema: z.object({ version: z.number().int().positive(), body: z.instanceof(Uint8Array) }),
});

/** Read by the job alone: holds counts that are hidden. */
export const comparisonBases = defineEntity<RoundId, { readonly body: Uint8Array }>({
  type: 'ComparisonBasis',
  version: 1,
  key: (round) => ({ pk: comparisonPartition(round), sk: 'BASIS' }),
  schema: z.object({ body: z.instanceof(Uint8Array) }),
});
