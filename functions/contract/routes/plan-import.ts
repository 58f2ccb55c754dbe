// What an edited Excel file would change in a plan. Nothing is written: what is accepted is sent as changes of rows.
import * as z from 'zod';
import { kindIds } from '../../core/plan/kind.ts';
import { defineRoute } from '../route.ts';
import { OnePlan, PlanValueSchema, RowId } from './plan-shapes.ts';
import { planBodyRefusals, planRefusals } from './plans.ts';

const count = z.number().int();
const line = z.number().int().min(2).max(100_000);
/** A cell as the spreadsheet has it; a day as `2027-12-31`. */
const CellSchema = z.union([z.string().max(33_000), z.number(), z.boolean(), z.null()]);
const kind = z.enum(kindIds);

const FileRowSchema = z.strictObject({
  /** The kind that the row's sheet is for, and its line there. */
  kind,
  line,
  /** As they stand in the file. */
  row: CellSchema,
  version: CellSchema,
  /** By field, `kept` too; a cell that says what the plan says may be left out. */
  cells: z.record(z.string().max(64), CellSchema),
});

const whereSchema = { kind, line, row: z.string(), name: z.string() };

export const PlanImportSchema = z.object({
  /** Of the plan that it was compared with. */
  revision: count,
  /** To be sent as they stand to the plan's rows. */
  changes: z.array(
    z.object({
      ...whereSchema,
      row: RowId,
      field: z.string(),
      from: PlanValueSchema,
      value: PlanValueSchema,
      expectedVersion: count,
    }),
  ),
  /** Written by somebody else since the file was saved: theirs stands. */
  conflicts: z.array(
    z.object({
      ...whereSchema,
      field: z.string(),
      value: PlanValueSchema,
      current: z.object({ value: PlanValueSchema, version: count, author: z.string(), at: z.string() }),
    }),
  ),
  /** What cannot be read in, and why; without field: the whole row. */
  refused: z.array(
    z.object({
      ...whereSchema,
      field: z.string().optional(),
      code: z.string(),
      /** In Swedish. */
      message: z.string(),
    }),
  ),
  /** Rows of the plan that the file lacks. They stay. */
  missing: z.array(z.object({ row: z.string(), kind, name: z.string() })),
});

export const planImportRoutes = {
  checkPlanImport: defineRoute({
    method: 'POST',
    path: '/api/plans/{county}/{period}/import',
    summary:
      'What an edited Excel file would change, row by row, with what cannot be read in and why. Writes nothing.',
    group: 'documents',
    action: 'write-plan',
    params: OnePlan,
    body: z.strictObject({
      file: z.strictObject({
        format: z.string().max(100),
        county: z.string().max(100),
        period: z.string().max(100),
        /** `arbetsversion`; an edition's number is refused. */
        edition: z.string().max(100),
      }),
      rows: z.array(FileRowSchema).max(2000),
    }),
    status: 200,
    response: PlanImportSchema,
    errors: [...planRefusals, ...planBodyRefusals, 'unknown-plan', 'file-unusable'],
  }),
} as const;
