// County reports and the scores they are computed from.
import { gunzipSync, gzipSync } from 'node:zlib';
import type * as z from 'zod';
import { CountyReportSchema } from '../contract/routes/reports.ts';
import type { CountyReport } from '../core/report/county-report.ts';
import type { Scores } from '../core/scores.ts';
import type { Table } from './client.ts';
import { type CountyKey, countyPartition } from './entities/partitions.ts';
import { countyReports, type StoredReport } from './entities/reports.ts';
import { regionScores, scores } from './entities/scores.ts';
import { getItem, getItemAsItSettles, queryItems } from './items.ts';
import { putVersion } from './put-version.ts';

export async function readCountyReport(table: Table, county: CountyKey): Promise<StoredReport | undefined> {
  const item = await getItem(table, countyReports.key(county));
  return item && countyReports.parse(item);
}

/** The same for those who only look: a report follows its submissions by a while anyway. */
export async function readReportToShow(table: Table, county: CountyKey): Promise<StoredReport | undefined> {
  const item = await getItemAsItSettles(table, countyReports.key(county));
  return item && countyReports.parse(item);
}

/** Puts the report on condition that version `before` stands (0: none). False when it does not. */
export function putCountyReport(
  table: Table,
  county: CountyKey,
  report: StoredReport,
  before: number,
): Promise<boolean> {
  return putVersion(table, countyReports.toItem(county, report), before);
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

/** Compressed: a county of 49 municipalities is 50 KB of much the same words, and is written at each submission. */
export function packReport(report: CountyReport | z.infer<typeof CountyReportSchema>): Uint8Array {
  return gzipSync(JSON.stringify(CountyReportSchema.parse(report)));
}

export function unpackReport(body: Uint8Array): z.infer<typeof CountyReportSchema> {
  const report: object = JSON.parse(gunzipSync(body).toString('utf8'));
  // A report that was stored before these were computed says nothing of them.
  return CountyReportSchema.parse({ regions: [], alternatives: [], ...report });
}
