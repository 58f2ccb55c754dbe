// Stored: what is computed of a county's scores: its report, and its answers as counts.
// A report's document lies beside what is known of it, so that whoever only asks how things stand does not read it.
import * as z from 'zod';
import { CountyIdSchema } from '../../contract/schemas.ts';
import type { CountyId, RoundId } from '../../core/ids.ts';
import { defineEntity } from '../entity.ts';
import { type CountyKey, countyPartition } from './partitions.ts';
import { instant, text } from './shapes.ts';

/** The counties' counts of a round lie together: one query reads what the nation answered. */
export const peersPartition = (round: RoundId): string => `ROUND#${round}#PEERS`;

/** A county's answers as counts by SKR group, compressed; with the version and basis that a report has. */
export interface StoredPeers {
  readonly county: CountyId;
  readonly version: number;
  readonly basis: string;
  readonly body: Uint8Array;
}

export const peerCounts = defineEntity<CountyKey, StoredPeers>({
  type: 'PeerCounts',
  version: 2,
  key: ({ round, county }) => ({ pk: peersPartition(round), sk: `COUNTY#${county}` }),
  schema: z.object({
    county: CountyIdSchema,
    version: z.number().int().positive(),
    basis: text,
    body: z.instanceof(Uint8Array),
  }),
});

/** What a computed report was computed from. */
export interface StoredReportHead {
  /** Adds 1 at each put: of two computations at once, the one that read the older version does it over. */
  readonly version: number;
  /** SHA-256 over the numbers' inputs and the round's name and times; the same hash means the same report. */
  readonly basis: string;
  /** SHA-256 over what can change what the report says; absent in reports computed before it was kept. */
  readonly contentBasis?: string | undefined;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly establishedAt?: string | undefined;
  readonly computedAt: string;
}

export const countyReports = defineEntity<CountyKey, StoredReportHead>({
  type: 'CountyReport',
  version: 3,
  readableFrom: 2,
  key: (county) => ({ pk: countyPartition(county), sk: 'REPORT' }),
  schema: z.object({
    version: z.number().int().positive(),
    basis: text,
    contentBasis: text.optional(),
    opensAt: instant,
    closesAt: instant,
    establishedAt: instant.optional(),
    computedAt: instant,
  }),
});

/** A report's document (its shape is the contract's), compressed: of an established edition, or as last computed. */
export const reportDocuments = defineEntity<
  CountyKey & { readonly edition: number | 'computed' },
  { readonly body: Uint8Array }
>({
  type: 'ReportDocument',
  version: 1,
  key: ({ edition, ...county }) => ({
    pk: countyPartition(county),
    sk: `DOCUMENT#${typeof edition === 'number' ? inSixDigits(edition) : edition}`,
  }),
  schema: z.object({ body: z.instanceof(Uint8Array) }),
});

/** Sorts as a number does. */
export function inSixDigits(edition: number): string {
  return String(edition).padStart(6, '0');
}
