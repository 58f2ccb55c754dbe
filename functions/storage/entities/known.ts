// Stored: what is known from elsewhere. A source's year is one item, its values compressed, and those before it are kept.
import * as z from 'zod';
import { KnownFileSchema } from '../../contract/routes/known.ts';
import { type KnownIndicator, type KnownSet, knownSources } from '../../core/known/known-set.ts';
import { defineEntity } from '../entity.ts';
import { instant, person, text } from './shapes.ts';

export const knownPartition = 'KNOWN';

/** The indicators as JSON, compressed: 120 with a number for each municipality take about a quarter of what an item holds. */
export interface StoredKnown extends Omit<KnownSet, 'indicators'> {
  readonly person: z.infer<typeof person>;
  readonly body: Uint8Array;
}

const shape = z.object({
  source: z.enum(knownSources),
  year: z.number().int(),
  version: z.number().int(),
  file: KnownFileSchema,
  by: text,
  at: instant,
  person,
  synthetic: z.boolean(),
  body: z.instanceof(Uint8Array),
}) as unknown as z.ZodType<StoredKnown>;

/** The compressed indicators are read back through this. */
export const StoredIndicatorsSchema = z.array(
  z.object({
    id: text,
    name: text,
    kind: z.enum(['yes-no', 'number']),
    unit: text.optional(),
    question: z.object({ survey: text, question: text }).optional(),
    values: z.record(text, z.number().nullable()),
  }),
) as unknown as z.ZodType<KnownIndicator[]>;

type SetKey = Pick<KnownSet, 'source' | 'year'>;

export const knownSets = defineEntity<SetKey, StoredKnown>({
  type: 'KnownSet',
  version: 1,
  key: ({ source, year }) => ({ pk: knownPartition, sk: `STANDING#${year}#${source}` }),
  schema: shape,
});

export const knownHistory = defineEntity<SetKey & Pick<KnownSet, 'version'>, StoredKnown>({
  type: 'KnownSetHistory',
  version: 1,
  key: ({ source, year, version }) => ({
    pk: knownPartition,
    sk: `HISTORY#${year}#${source}#${String(version).padStart(6, '0')}`,
  }),
  schema: shape,
});
