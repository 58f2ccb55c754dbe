// Stored: plans: what is known of the whole, one item a row, what rows said before, and the established editions.
import * as z from 'zod';
import { RoundIdSchema } from '../../contract/schemas.ts';
import { kindIds } from '../../core/plan/kind.ts';
import type { EstablishedPlan, PlanKey, PlanRow, PlanState } from '../../core/plan/plan.ts';
import { defineEntity } from '../entity.ts';
import { instant, person, text } from './shapes.ts';

/** One plan's items lie together: one query reads it. */
export const planPartition = ({ county, period }: PlanKey): string => `PLAN#${county}#${period}`;

const number = z.number().int().positive();
const day = z.iso.date();
const value = z.union([text, z.number(), z.boolean(), z.array(text), z.null()]);
const stamp = z.object({ version: number, author: text, at: instant });

const established = z.object({
  edition: number,
  revision: number,
  establishedOn: day,
  reference: text,
  by: text,
  at: instant,
});

export const planStates = defineEntity<PlanKey, PlanState>({
  type: 'PlanState',
  version: 2,
  readableFrom: 1,
  key: (plan) => ({ pk: planPartition(plan), sk: 'STATE' }),
  schema: z.object({
    revision: number,
    decision: z.object({ round: RoundIdSchema, version: number, decidedOn: day, reference: text }).optional(),
    synthetic: z.boolean(),
    established: established.optional(),
    changedAt: instant,
    start: text.min(1).optional(),
  }),
});

/** The latest attempt to begin the plan. */
export interface StoredPlanStart {
  readonly id: string;
}

export const planStarts = defineEntity<PlanKey, StoredPlanStart>({
  type: 'PlanStart',
  version: 1,
  key: (plan) => ({ pk: planPartition(plan), sk: 'START' }),
  schema: z.object({ id: text.min(1) }),
});

const rowShape = z.object({
  row: text.min(1),
  kind: z.enum(kindIds),
  parent: text.optional(),
  place: z.number().int(),
  removed: z.boolean(),
  kept: z.boolean(),
  values: z.record(text, value),
  programme: z.object({ goal: text, isMandatory: z.boolean() }).optional(),
  finding: z
    .object({
      round: RoundIdSchema,
      edition: number,
      decision: number,
      area: text,
      areaName: text,
      places: z.object({ best: number, worst: number }).optional(),
      decidedPlace: number,
    })
    .optional(),
  source: z
    .object({
      works: z.array(
        z.object({
          title: text,
          publisher: text,
          year: z.number().int().optional(),
          url: text.optional(),
          grade: z.enum(['done', 'recommended', 'assignment', 'rule', 'press']),
          mirrored: z.literal(true).optional(),
        }),
      ),
      shows: text.optional(),
      support: z.enum(['whole', 'partly']).optional(),
    })
    .optional(),
  version: number,
  written: z.record(text, stamp),
  made: z.object({ author: text, at: instant }),
  author: text,
  authorId: person,
  at: instant,
});

/** `start`: the attempt to begin the plan that stored it; absent when it was written afterwards. */
export type StoredPlanRow = PlanRow & { readonly start?: string | undefined };

export const planRows = defineEntity<PlanKey & Pick<PlanRow, 'row'>, StoredPlanRow>({
  type: 'PlanRow',
  version: 2,
  readableFrom: 1,
  key: ({ row, ...plan }) => ({ pk: planPartition(plan), sk: `ROW#${row}` }),
  schema: rowShape.extend({ start: text.min(1).optional() }),
});

/** What a row said before it came to say something else. */
export const planHistory = defineEntity<PlanKey & Pick<PlanRow, 'row' | 'version'>, PlanRow>({
  type: 'PlanHistory',
  version: 1,
  key: ({ row, version, ...plan }) => ({
    pk: planPartition(plan),
    sk: `HISTORY#${row}#${String(version).padStart(6, '0')}`,
  }),
  schema: rowShape,
});

/** An established edition; its rows lie in chunks under `frozen`. */
export type StoredPlanEdition = EstablishedPlan & { readonly frozen: string };

export const planEditions = defineEntity<PlanKey & Pick<EstablishedPlan, 'edition'>, StoredPlanEdition>({
  type: 'PlanEdition',
  version: 1,
  key: ({ edition, ...plan }) => ({
    pk: planPartition(plan),
    sk: `EDITION#${String(edition).padStart(6, '0')}`,
  }),
  schema: established.extend({ frozen: text.min(1) }),
});

/** A chunk of an edition's rows as compressed JSON. Nothing points at it until the edition is committed. */
export const planChunks = defineEntity<PlanKey & { frozen: string; chunk: number }, { body: Uint8Array }>({
  type: 'PlanChunk',
  version: 1,
  key: ({ frozen, chunk, ...plan }) => ({
    pk: planPartition(plan),
    sk: `FROZEN#${frozen}#${String(chunk).padStart(3, '0')}`,
  }),
  schema: z.object({ body: z.instanceof(Uint8Array) }),
});

/** An edition's rows are read back through this. */
export const FrozenRowsSchema = z.array(rowShape);
