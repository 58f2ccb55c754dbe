// County reports and the scores they are computed from.
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type * as z from 'zod';
import { CountyReportSchema } from '../contract/routes/reports.ts';
import type { CountyReport } from '../core/report/county-report.ts';
import type { Scores } from '../core/scores.ts';
import type { Table } from './client.ts';
import { type CountyKey, countyPartition } from './entities/partitions.ts';
import { reportEditions, type StoredReportEdition } from './entities/report-editions.ts';
import { countyReports, reportDocuments, type StoredReportHead } from './entities/reports.ts';
import { regionScores, scores } from './entities/scores.ts';
import {
  getItem,
  getItemAsItSettles,
  getItemsTogether,
  queryItems,
  queryItemsAsTheySettle,
} from './items.ts';
import { versionedPut } from './put-version.ts';
import { transact } from './transaction.ts';

/** A computed report with its document, compressed. */
export interface StoredReport extends StoredReportHead {
  readonly body: Uint8Array;
}

export async function readReportHead(table: Table, county: CountyKey): Promise<StoredReportHead | undefined> {
  const item = await getItem(table, countyReports.key(county));
  return item && countyReports.parse(item);
}

/** The report with its document, as they were at one moment. */
export async function readCountyReport(table: Table, county: CountyKey): Promise<StoredReport | undefined> {
  const keys = [countyReports.key(county), reportDocuments.key({ ...county, edition: 'computed' })];
  const [head, document] = await getItemsTogether(table, keys);
  if (head === undefined || document === undefined) return undefined;
  return { ...countyReports.parse(head), ...reportDocuments.parse(document) };
}

export interface ReportStanding {
  /** Undefined before anybody has submitted. */
  readonly computed: StoredReportHead | undefined;
  /** From the first to the one that stands. */
  readonly established: readonly StoredReportEdition[];
}

/**
 * `as-it-settles`: half the cost, for those who only look, since a report follows its submissions by a while anyway.
 * `as-it-stands`: all that was acknowledged before, for those who write by it.
 */
export type Reading = 'as-it-settles' | 'as-it-stands';

/** What there is to read, without any document, in one query. */
export async function readReportStanding(
  table: Table,
  county: CountyKey,
  reading: Reading = 'as-it-settles',
): Promise<ReportStanding> {
  const query = reading === 'as-it-stands' ? queryItems : queryItemsAsTheySettle;
  const items = await query(table, countyPartition(county), countyReports.key(county).sk);
  const [computed] = items.filter(({ type }) => type === countyReports.type);
  return {
    computed: computed && countyReports.parse(computed),
    established: items
      .filter(({ type }) => type === reportEditions.type)
      .map((item) => reportEditions.parse(item)),
  };
}

/**
 * The document of an established edition, or of the report as last computed. One that is not there as it settles is
 * looked for as it stands: what says that there is one may have been seen first.
 */
export async function readReportDocument(
  table: Table,
  county: CountyKey,
  edition: number | 'computed',
  reading: Reading = 'as-it-settles',
): Promise<z.infer<typeof CountyReportSchema> | undefined> {
  const key = reportDocuments.key({ ...county, edition });
  const settled = reading === 'as-it-settles' ? await getItemAsItSettles(table, key) : undefined;
  const item = settled ?? (await getItem(table, key));
  return item && unpackReport(reportDocuments.parse(item).body);
}

/** Puts the report on condition that version `before` stands (0: none). False when it does not. */
export async function putCountyReport(
  table: Table,
  county: CountyKey,
  { body, ...head }: StoredReport,
  before: number,
): Promise<boolean> {
  const outcome = await transact(table, [
    { Put: versionedPut(table, countyReports.toItem(county, head), before) },
    {
      Put: {
        TableName: table.name,
        Item: reportDocuments.toItem({ ...county, edition: 'computed' }, { body }),
      },
    },
  ]);
  return outcome === 'committed';
}

/** The core answers of every municipality of the county that has submitted, by code. */
export async function listScores(table: Table, county: CountyKey): Promise<Scores[]> {
  const items = await queryItems(table, countyPartition(county), 'SCORES#');
  return items.map((item) => scores.parse(item));
}

/** The core answers of the county's region, when it has submitted. */
export async function listRegionScores(table: Table, county: CountyKey): Promise<Scores[]> {
  const items = await queryItems(table, countyPartition(county), 'REGIONSCORES#');
  return items.map((item) => regionScores.parse(item));
}

/**
 * Compressed as hard as can be: a county of 49 municipalities is 110 KB of much the same words, written by a job and
 * read by people.
 */
export function packReport(report: CountyReport | z.infer<typeof CountyReportSchema>): Uint8Array {
  return brotliCompressSync(JSON.stringify(CountyReportSchema.parse(report)));
}

export function unpackReport(body: Uint8Array): z.infer<typeof CountyReportSchema> {
  const report: object = JSON.parse(brotliDecompressSync(body).toString('utf8'));
  // A report that was stored before these were computed says nothing of them.
  return CountyReportSchema.parse({ regions: [], alternatives: [], ...report });
}
