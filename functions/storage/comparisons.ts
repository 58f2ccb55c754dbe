// A round's comparison of counties: read, and replaced together with what it is made from.
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import * as z from 'zod';
import { SurveyRefSchema } from '../contract/schemas.ts';
import { isOfIndicator } from '../core/comparison/county-snapshot.ts';
import type { ComparisonBasis, PublishedComparison } from '../core/comparison/next-comparison.ts';
import type { NationalNumbers } from '../core/disclosure/disclose-nation.ts';
import type { Disclosed } from '../core/disclosure/disclosed.ts';
import { marks } from '../core/disclosure/national-figure.ts';
import { countyStandings } from '../core/disclosure/national-table.ts';
import type { RoundId } from '../core/ids.ts';
import type { Table } from './client.ts';
import {
  comparedIndicators,
  comparisonBases,
  comparisons,
  type StoredComparison,
  type StoredIndicators,
} from './entities/comparisons.ts';
import { getItem, getItemAsItSettles, getItemsTogether } from './items.ts';
import { versionedPut } from './put-version.ts';
import { transact } from './transaction.ts';

const whole = z.number().int().min(0);
const numbers = { valid: whole, notApplicable: whole, vector: z.array(whole) };
const Editions = z.record(z.string(), whole);
const Bases = z.record(
  z.string(),
  z.object({
    consent: z.enum(['needed-and-given', 'needed', 'withdrawn', 'not-needed']),
    snapshot: z
      .object({
        editions: z.object({ inventory: Editions, maturity: Editions }),
        measures: z.record(z.string(), z.object({ ...numbers, responded: whole })),
      })
      .optional(),
  }),
);
const BasisSchema = z.object({
  standing: Bases,
  published: Bases.optional(),
  readableFrom: z.iso.datetime(),
});

const Cell = z.union([z.object({ ...numbers, inScope: whole, leftOut: whole.optional() }), z.enum(marks)]);
const RowsSchema = z.record(z.string(), z.object({ nation: Cell, counties: z.record(z.string(), Cell) }));
// What is stored here went in as disclosed, and comes out as it went in.
const NumbersSchema = RowsSchema as unknown as z.ZodType<
  Disclosed<NationalNumbers>,
  Disclosed<NationalNumbers>
>;
const responding = { inScope: whole, responded: whole, populationShare: z.number() };
const Named = z.array(z.object({ id: z.string(), name: z.string() }));
const PublishedSchema = z.object({
  inventory: SurveyRefSchema.optional(),
  maturity: SurveyRefSchema.optional(),
  areas: Named,
  dimensions: Named,
  organisations: z.object(responding),
  counties: z.array(z.object({ ...responding, county: z.string(), standing: z.enum(countyStandings) })),
  numbers: NumbersSchema,
});

/**
 * What is published is read often and is to be small; what it is made from is written at each submission. The finest
 * compression (11) takes twenty times as long as the first of these, for a tenth of the bytes.
 */
const qualities = { published: 9, basis: 5 } as const;

function pack(content: unknown, what: keyof typeof qualities): Uint8Array {
  const params = { [constants.BROTLI_PARAM_QUALITY]: qualities[what] };
  return brotliCompressSync(JSON.stringify(content), { params });
}

function unpack(body: Uint8Array): unknown {
  return JSON.parse(brotliDecompressSync(body).toString('utf8'));
}

/** Areas and dimensions, and apart from them what is below. */
export function packComparison(published: PublishedComparison): {
  readonly body: Uint8Array;
  readonly indicators: Uint8Array;
} {
  const rows = Object.entries(published.numbers);
  const numbers = Object.fromEntries(rows.filter(([name]) => !isOfIndicator(name)));
  const below = Object.fromEntries(rows.filter(([name]) => isOfIndicator(name)));
  return {
    body: pack({ ...published, numbers }, 'published'),
    indicators: pack(below, 'published'),
  };
}

/** Without what is below areas and dimensions. */
export function unpackComparison({ body }: StoredComparison): PublishedComparison {
  return PublishedSchema.parse(unpack(body));
}

export function unpackWithIndicators({ stored, indicators }: StoredWithIndicators): PublishedComparison {
  const published = unpackComparison(stored);
  if (indicators === undefined) return published;
  const below = NumbersSchema.parse(unpack(indicators.body));
  return { ...published, numbers: { ...published.numbers, ...below } };
}

/**
 * As it settles, at half the cost: who reads it holds it against the round's closing time, and a second's delay tells
 * nobody anything. One that is not there yet is looked for as it stands.
 */
export async function readComparison(table: Table, round: RoundId): Promise<StoredComparison | undefined> {
  const key = comparisons.key(round);
  const item = (await getItemAsItSettles(table, key)) ?? (await getItem(table, key));
  return item && comparisons.parse(item);
}

export interface StoredWithIndicators {
  readonly stored: StoredComparison;
  /** Absent where it was computed before there were any. */
  readonly indicators?: StoredIndicators;
}

/** Both of one version: as they settle, or as they stand together where one has settled before the other. */
export async function readWithIndicators(
  table: Table,
  round: RoundId,
): Promise<StoredWithIndicators | undefined> {
  const keys = [comparisons.key(round), comparedIndicators.key(round)];
  const settling = await Promise.all(keys.map((key) => getItemAsItSettles(table, key)));
  const found = bothIn(settling.filter((item) => item !== undefined));
  if (found !== undefined && found.stored.version === found.indicators?.version) return found;
  return bothIn(await getItemsTogether(table, keys));
}

function bothIn(items: readonly Record<string, unknown>[]): StoredWithIndicators | undefined {
  const [stored, indicators] = [comparisons, comparedIndicators].map(({ type }) =>
    items.find((item) => item['type'] === type),
  );
  if (stored === undefined) return undefined;
  return {
    stored: comparisons.parse(stored),
    ...(indicators && { indicators: comparedIndicators.parse(indicators) }),
  };
}

/** What stands and what it was made from, as they were at one moment. */
export async function readComparisonBasis(
  table: Table,
  round: RoundId,
): Promise<{ readonly stored: StoredComparison; readonly basis: ComparisonBasis } | undefined> {
  const items = await getItemsTogether(table, [comparisons.key(round), comparisonBases.key(round)]);
  const [stored, basis] = [comparisons, comparisonBases].map(({ type }) =>
    items.find((item) => item['type'] === type),
  );
  if (stored === undefined || basis === undefined) return undefined;
  return {
    stored: comparisons.parse(stored),
    basis: BasisSchema.parse(unpack(comparisonBases.parse(basis).body)),
  };
}

/** Puts all of it on condition that version `before` stands (0: none). False when it does not. */
export async function putComparison(
  table: Table,
  round: RoundId,
  stored: StoredComparison,
  indicators: Uint8Array,
  basis: ComparisonBasis,
  before: number,
): Promise<boolean> {
  const put = (Item: Record<string, unknown>) => ({ Put: { TableName: table.name, Item } });
  const outcome = await transact(table, [
    { Put: versionedPut(table, comparisons.toItem(round, stored), before) },
    put(comparedIndicators.toItem(round, { version: stored.version, body: indicators })),
    put(comparisonBases.toItem(round, { body: pack(basis, 'basis') })),
  ]);
  return outcome === 'committed';
}
