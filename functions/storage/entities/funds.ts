// Stored: what a year's state money is and how it is allotted, each version whole and never rewritten.
import * as z from 'zod';
import { AllotmentSchema } from '../../contract/routes/funds.ts';
import type { Allotment } from '../../core/funds/allotment.ts';
import { defineEntity } from '../entity.ts';
import { person } from './shapes.ts';

/** As it is read, with who recorded it. */
const StoredAllotmentSchema = AllotmentSchema.extend({ year: z.number().int(), person });
export type StoredAllotment = Allotment & { readonly person: z.infer<typeof person> };

/** A year's versions lie together: one query reads them. */
export const fundsPartition = (year: number): string => `FUNDS#${year}`;

export const allotments = defineEntity<Pick<Allotment, 'year' | 'version'>, StoredAllotment>({
  type: 'Allotment',
  version: 1,
  key: ({ year, version }) => ({
    pk: fundsPartition(year),
    sk: `ALLOTMENT#${String(version).padStart(6, '0')}`,
  }),
  schema: StoredAllotmentSchema as z.ZodType<StoredAllotment>,
});
