// Stored: the outcome tables that municipalities sent, and those they sent before. Small counts are intervals already.
import * as z from 'zod';
import { SentTableSchema } from '../../contract/routes/outcome-shapes.ts';
import { OrganisationIdSchema } from '../../contract/schemas.ts';
import type { CountyId, OrganisationId } from '../../core/ids.ts';
import { defineEntity } from '../entity.ts';
import { instant, person, text } from './shapes.ts';

export interface OutcomeKey {
  readonly county: CountyId;
  readonly year: number;
  readonly organisation: OrganisationId;
}

/** All of a county's tables together: one query answers its sums of a year. */
export const outcomePartition = (county: CountyId): string => `OUTCOMES#${county}`;

const StoredOutcomeSchema = z.object({
  organisation: OrganisationIdSchema,
  year: z.number().int(),
  version: z.number().int().positive(),
  table: SentTableSchema,
  author: text,
  authorId: person,
  at: instant,
  synthetic: z.boolean(),
});
export type StoredOutcome = z.infer<typeof StoredOutcomeSchema>;

export const outcomeTables = defineEntity<OutcomeKey, StoredOutcome>({
  type: 'OutcomeTable',
  version: 1,
  key: ({ county, year, organisation }) => ({
    pk: outcomePartition(county),
    sk: `TABLE#${year}#${organisation}`,
  }),
  schema: StoredOutcomeSchema as z.ZodType<StoredOutcome>,
});

export const outcomeHistory = defineEntity<OutcomeKey & { readonly version: number }, StoredOutcome>({
  type: 'OutcomeHistory',
  version: 1,
  key: ({ county, year, organisation, version }) => ({
    pk: outcomePartition(county),
    sk: `HISTORY#${year}#${organisation}#${String(version).padStart(6, '0')}`,
  }),
  schema: StoredOutcomeSchema as z.ZodType<StoredOutcome>,
});
