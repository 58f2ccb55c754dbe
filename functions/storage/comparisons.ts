// A round's comparison of counties: read, and replaced together with what it is made from.
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import * as z from 'zod';
import { SurveyRefSchema } from '../contract/schemas.ts';
import type { ComparisonBasis, PublishedComparison } from '../core/comparison/next-comparison.ts';
import type { NationalNumbers } from '../core/disclosure/disclose-nation.ts';
import type { Disclosed } from '../core/disclosure/disclosed.ts';
import { marks } from '../core/disclosure/national-figure.ts';
import { countyStandings } from '../core/disclosure/national-table.ts';
import type { RoundId } from '../core/ids.ts';
import type { Table } from './client.ts';
import { comparisonBases, comparisons, type StoredComparison } from './entities/comparisons.ts';
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
const responding = { inScope: whole, responded: whole, populationShare: z.number() };
const Named = z.array(z.object({ id: z.string(), name: z.string() }));
const PublishedSchema = z.object({
  inventory: SurveyRefSchema.optional(),
  maturity: SurveyRefSchema.optional(),
  areas: Named,
  dimensions: Named,
  organisations: z.object(responding),
  counties: z.array(z.object({ ...responding, county: z.string(), standing: z.enum(countyStandings) })),
  // What is stored here went in as disclosed, and comes out as it went in.
  numbers: RowsSchema as unknown as z.ZodType<Disclosed<NationalNumbers>, Disclosed<NationalNumbers>>,
});

function pack(content: unknown): Uint8Array {
  return brotliCompressSync(JSON.stringify(content));
}

function unpack(body: Uint8Array): unknown {
  return JSON.parse(brotliDecompressSync(body).toString('utf8'));
}

export function packComparison(published: PublishedComparison): Uint8Array {
  return pack(published);
}

export function unpackComparison({ body }: StoredComparison): PublishedComparison {
  return PublishedSchema.parse(unpack(body));
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

/** Puts both on condition that version `before` stands (0: none). False when it does not. */
export async function putComparison(
  table: Table,
  round: RoundId,
  stored: StoredComparison,
  basis: ComparisonBasis,
  before: number,
): Promise<boolean> {
  const outcome = await transact(table, [
    { Put: versionedPut(table, comparisons.toItem(round, stored), before) },
    { Put: { TableName: table.name, Item: comparisonBases.toItem(round, { body: pack(basis) }) } },
  ]);
  return outcome === 'committed';
}
