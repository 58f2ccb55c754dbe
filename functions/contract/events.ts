// The events that others may act on: what a county has settled. Nothing of what was answered, decided or planned.
import * as z from 'zod';
import { CountyIdSchema, RoundIdSchema } from './schemas.ts';

/** Names us on the bus. */
export const eventSource = 'lagesbild';

/** EventBridge's detail type of each kind. */
export const detailTypes = {
  'report-established': 'County report established',
  'decision-recorded': 'County decision recorded',
  'plan-established': 'County plan established',
} as const;

const common = {
  /**
   * The same however often the event comes: it is sent at least once, and may come twice or out of order. Who acts on
   * it remembers the id.
   */
  id: z.string().max(200),
  /** The version of this shape; a reader ignores what it does not know. */
  schema: z.literal(1),
  county: CountyIdSchema,
  /** Of the report or plan; a decision's version. 1 for the first, and each is never changed. */
  edition: z.number().int().positive(),
  /** When it was established or recorded: ISO, UTC. */
  at: z.iso.datetime(),
  /** SHA-256 (hex): of a report's inputs as the report prints it, of a decision, of a plan's rows as canonical JSON. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The page that shows it to those who may read it. */
  link: z.string(),
};

/** What EventBridge carries as `detail`. */
export const EstablishedEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('report-established'), round: RoundIdSchema, ...common }),
  z.object({ kind: z.literal('decision-recorded'), round: RoundIdSchema, ...common }),
  z.object({ kind: z.literal('plan-established'), period: z.string(), ...common }),
]);
export type EstablishedEvent = z.infer<typeof EstablishedEventSchema>;
