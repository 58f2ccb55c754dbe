// Outcome tables as they are sent and read.
import * as z from 'zod';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const text = z.string();

export const OutcomeTableSchema = z.strictObject({
  id,
  version: z.string().regex(/^[0-9a-z.-]{1,32}$/),
  name: text,
  standing: text,
  unit: text,
  period: text,
  variables: z.array(
    z.strictObject({
      id,
      name: text,
      question: text,
      definition: text,
      type: z.enum(['single', 'multiple']),
      exclusive: z.array(id),
      scope: z.enum(['all', 'closed']),
      isSensitive: z.boolean(),
      column: z.strictObject({ name: text, synonyms: z.array(text), isRequired: z.boolean() }),
      grouped: z.enum(['age', 'days']).optional(),
      categories: z.array(
        z.strictObject({
          id,
          text,
          synonyms: z.array(text),
          range: z.tuple([z.number().int(), z.number().int()]).optional(),
        }),
      ),
    }),
  ),
  closedBy: z.strictObject({ variable: id, openCategories: z.array(id) }),
  coverage: z.strictObject({ question: text, choices: z.array(z.strictObject({ id, text })) }),
  forbiddenColumns: z.array(text),
});

/** More cases than any municipality has in a year. */
const mostCases = 1_000_000;
const count = z.number().int().min(0).max(mostCases);

/** A count, or the interval that it lies in. */
export const CellSchema = z.union([
  z.strictObject({ count }),
  z.strictObject({ interval: z.tuple([count, count]) }),
]);

const cells = z.record(id, CellSchema);

const SentVariableSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('shown'), cells }),
  z.strictObject({ status: z.enum(['suppressed', 'missing', 'not-applicable']) }),
]);

/** What a municipality sends. There is no place in it for words of its own. */
export const SentTableSchema = z.strictObject({
  /** Id and version of the definition. */
  table: z.string().max(100),
  /** The rules by which small counts were hidden. */
  rules: z.number().int(),
  coverage: id,
  cases: CellSchema,
  closed: CellSchema.optional(),
  variables: z.record(id, SentVariableSchema),
});

export const OutcomeVersionSchema = z.object({
  year: z.number().int(),
  version: z.number().int(),
  at: z.string(),
  /** How whoever sent it is named to others. */
  author: z.string(),
  synthetic: z.boolean(),
  table: SentTableSchema,
});

export const TotalSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('shown'),
    /** How many the sum is of. */
    municipalities: z.number().int(),
    cells,
    countiesLeftOut: z.number().int().optional(),
  }),
  z.object({ status: z.enum(['suppressed', 'missing', 'not-applicable']) }),
]);

export const TotalsSchema = z.object({
  cases: TotalSchema,
  closed: TotalSchema,
  variables: z.record(id, TotalSchema),
});
