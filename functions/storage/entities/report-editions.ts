// Stored: established editions of a county report, never rewritten. Each one's document lies beside (reports.ts).
import * as z from 'zod';
import type { PersonId } from '../../core/ids.ts';
import { defineEntity } from '../entity.ts';
import { type CountyKey, countyPartition } from './partitions.ts';
import { inSixDigits } from './reports.ts';
import { byWhom, person, text } from './shapes.ts';

export interface StoredReportEdition {
  /** 1 for the first. */
  readonly edition: number;
  readonly at: string;
  /** Who established it, by name or role. */
  readonly by: string;
  readonly person: PersonId;
  /** Why it corrects the one before; absent for the first. */
  readonly reason?: string | undefined;
  /** As in the report that it was made from. */
  readonly basis: string;
  /** Likewise; absent in editions established before it was kept. */
  readonly contentBasis?: string | undefined;
  readonly inputsHash: string;
}

export const reportEditions = defineEntity<CountyKey & { readonly edition: number }, StoredReportEdition>({
  type: 'ReportEdition',
  version: 2,
  readableFrom: 1,
  key: ({ edition, ...county }) => ({
    pk: countyPartition(county),
    sk: `REPORTEDITION#${inSixDigits(edition)}`,
  }),
  schema: z.object({
    ...byWhom,
    edition: z.number().int().positive(),
    person,
    reason: text.min(1).optional(),
    basis: text,
    contentBasis: text.optional(),
    inputsHash: text,
  }),
});
