// Stored: what a county's steering group decided about the order, each decision whole and never rewritten.
import type * as z from 'zod';
import { DecisionSchema } from '../../contract/routes/decisions.ts';
import { defineEntity } from '../entity.ts';
import { type CountyKey, countyPartition } from './partitions.ts';
import { person } from './shapes.ts';

/** A decision as it is read, with who recorded it. */
const StoredDecisionSchema = DecisionSchema.extend({ person });
export type StoredDecision = z.infer<typeof StoredDecisionSchema>;

/** Sorts as a number does. */
const inSixDigits = (version: number): string => String(version).padStart(6, '0');

export const decisions = defineEntity<CountyKey & { readonly version: number }, StoredDecision>({
  type: 'Decision',
  version: 1,
  key: ({ version, ...county }) => ({ pk: countyPartition(county), sk: `DECISION#${inSixDigits(version)}` }),
  schema: StoredDecisionSchema as z.ZodType<StoredDecision>,
});
