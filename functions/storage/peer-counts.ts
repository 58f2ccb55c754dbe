// What the municipalities of a round answered, as counts by county and SKR group, and the scores they are counted from.
import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import type { Facts } from '../core/facts.ts';
import type { OrganisationId, RoundId } from '../core/ids.ts';
import type { MaturityScores } from '../core/maturity/scores.ts';
import type { CountyPeers } from '../core/results/peers.ts';
import type { Scores } from '../core/scores.ts';
import type { Table } from './client.ts';
import { type CountyKey, countyPartition } from './entities/partitions.ts';
import { peerCounts, peersPartition, type StoredPeers } from './entities/reports.ts';
import { facts, maturityScores, scores } from './entities/scores.ts';
import { getItem, getItems, queryItems } from './items.ts';
import { putVersion } from './put-version.ts';

const count = z.number().int().min(0);
const QuestionCounts = z.object({
  counts: z.tuple([count, count, count, count, count]),
  notApplicable: count,
});
const Cell = z.object({
  areas: z.record(
    z.string(),
    z.object({
      nulage: QuestionCounts,
      behov: QuestionCounts,
      konsekvens: QuestionCounts,
      lansnytta: QuestionCounts,
    }),
  ),
  dimensions: z.record(z.string(), z.object({ valid: count, sum: count, notApplicable: count })),
});
const Editions = z.object({ inventory: z.record(z.string(), count), maturity: z.record(z.string(), count) });
const bins = z.array(count);
const Spread = z.object({
  areas: z.record(z.string(), bins),
  dimensions: z.record(z.string(), bins),
  total: bins,
});
const Indicator = z.object({ valid: count, notApplicable: count, counts: z.array(count) });
const Counted = z.object({
  groups: z.record(z.string(), Cell),
  spreads: Spread,
  // What was counted before there were any has none.
  indicators: z.record(z.string(), Indicator).default({}),
  editions: Editions,
});
const CountyPeersSchema = Counted.extend({ readableFrom: z.iso.datetime(), seen: Counted.optional() });

/** Compressed: the same few words for every area and group. */
export function packPeers(peers: CountyPeers): Uint8Array {
  return gzipSync(JSON.stringify(CountyPeersSchema.parse(peers)));
}

export function unpackPeers(body: Uint8Array): CountyPeers {
  return CountyPeersSchema.parse(JSON.parse(gunzipSync(body).toString('utf8')));
}

export async function readPeers(table: Table, county: CountyKey): Promise<StoredPeers | undefined> {
  const item = await getItem(table, peerCounts.key(county));
  return item && peerCounts.parse(item);
}

/** The counts of every county of the round that somebody has submitted in, by county code. */
export async function listPeers(table: Table, round: RoundId): Promise<StoredPeers[]> {
  const items = await queryItems(table, peersPartition(round), 'COUNTY#');
  return items.map((item) => peerCounts.parse(item));
}

/** Puts the counts on condition that version `before` stands (0: none). False when it does not. */
export function putPeers(
  table: Table,
  county: CountyKey,
  peers: StoredPeers,
  before: number,
): Promise<boolean> {
  return putVersion(table, peerCounts.toItem(county, peers), before);
}

/** The maturity answers of every municipality of the county that has submitted, by code. */
export async function listMaturityScores(table: Table, county: CountyKey): Promise<MaturityScores[]> {
  const items = await queryItems(table, countyPartition(county), 'MATURITY#');
  return items.map((item) => maturityScores.parse(item));
}

/** The facts of every municipality of the county that has submitted, by code. */
export async function listFacts(table: Table, county: CountyKey): Promise<Facts[]> {
  const items = await queryItems(table, countyPartition(county), 'FACTS#');
  return items.map((item) => facts.parse(item));
}

/** What one organisation submitted last in a round; absent where it has not. */
export interface OwnScores {
  readonly scores?: Scores;
  readonly maturity?: MaturityScores;
}

/** What each of `organisations` submitted last in a round, by its id; whoever has not is absent. */
export async function readScoresOf(
  table: Table,
  round: RoundId,
  organisations: readonly { readonly organisation: OrganisationId; readonly county: CountyKey['county'] }[],
): Promise<ReadonlyMap<string, OwnScores>> {
  const keys = organisations.flatMap((one) => [
    scores.key({ round, ...one }),
    maturityScores.key({ round, ...one }),
  ]);
  const found = new Map<string, OwnScores>();
  for (const item of await getItems(table, keys)) {
    const own =
      item['type'] === scores.type
        ? { scores: scores.parse(item) }
        : { maturity: maturityScores.parse(item) };
    const { organisation } = own.scores ?? own.maturity;
    found.set(organisation, { ...found.get(organisation), ...own });
  }
  return found;
}

/** For each of `rounds` in their order, read in one go. */
export async function readOwnScores(
  table: Table,
  county: CountyKey['county'],
  organisation: OrganisationId,
  rounds: readonly RoundId[],
): Promise<OwnScores[]> {
  const identities = rounds.map((round) => ({ round, county, organisation }));
  const keys = identities.flatMap((one) => [scores.key(one), maturityScores.key(one)]);
  const items = await getItems(table, keys);
  const find = ({ pk, sk }: { pk: string; sk: string }) =>
    items.find((item) => item['pk'] === pk && item['sk'] === sk);
  return identities.map((one) => {
    const [area, maturity] = [find(scores.key(one)), find(maturityScores.key(one))];
    return {
      ...(area && { scores: scores.parse(area) }),
      ...(maturity && { maturity: maturityScores.parse(maturity) }),
    };
  });
}
