// Stored: what is written when a plan is followed up, what it said before, and yearly reports' editions.
import * as z from 'zod';
import {
  FollowKeySchema,
  FollowValueSchema,
  YearlyEditionSchema,
} from '../../contract/routes/follow-up-shapes.ts';
import { CountyIdSchema } from '../../contract/schemas.ts';
import type { FollowKey, FollowRow } from '../../core/follow-up/follow-row.ts';
import type { CountyId } from '../../core/ids.ts';
import type { PlanKey } from '../../core/plan/plan.ts';
import { defineEntity } from '../entity.ts';
import { planPartition } from './plans.ts';
import { instant, person, text } from './shapes.ts';

const number = z.number().int().positive();

const followShape = FollowKeySchema.extend({
  values: z.record(text, FollowValueSchema),
  version: number,
  written: z.record(text, z.object({ version: number, author: text, at: instant })),
  author: text,
  authorId: person,
  at: instant,
}) as z.ZodType<FollowRow>;

export const followRows = defineEntity<PlanKey & FollowKey, FollowRow>({
  type: 'FollowRow',
  version: 1,
  key: ({ row, occasion, ...plan }) => ({ pk: planPartition(plan), sk: `FOLLOW#${occasion}#${row}` }),
  schema: followShape,
});

export const followHistory = defineEntity<PlanKey & FollowKey & Pick<FollowRow, 'version'>, FollowRow>({
  type: 'FollowHistory',
  version: 1,
  key: ({ row, occasion, version, ...plan }) => ({
    pk: planPartition(plan),
    sk: `FOLLOWHISTORY#${occasion}#${row}#${String(version).padStart(6, '0')}`,
  }),
  schema: followShape,
});

/** A submitted edition; what it reports lies in chunks under `frozen` in its plan's partition. */
const StoredYearlyEditionSchema = YearlyEditionSchema.extend({
  county: CountyIdSchema,
  period: text.min(1),
  synthetic: z.boolean(),
  frozen: text.min(1),
  person,
});
export type StoredYearlyEdition = z.infer<typeof StoredYearlyEditionSchema>;

export interface YearKey {
  readonly year: number;
  readonly county: CountyId;
}

/** A year's editions lie together: one query reads who has reported. */
export const yearPartition = (year: number): string => `YEARLY#${year}`;

export const yearlyEditions = defineEntity<YearKey & { readonly edition: number }, StoredYearlyEdition>({
  type: 'YearlyEdition',
  version: 1,
  key: ({ year, county, edition }) => ({
    pk: yearPartition(year),
    sk: `COUNTY#${county}#${String(edition).padStart(6, '0')}`,
  }),
  schema: StoredYearlyEditionSchema as z.ZodType<StoredYearlyEdition>,
});
