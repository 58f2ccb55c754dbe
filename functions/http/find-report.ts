// The county report as it is read: the established edition that stands, an earlier one, or as it was last computed.
import type { CountyReport, ReadReport } from '../contract/routes/reports.ts';
import { CountyReportSchema } from '../contract/routes/reports.ts';
import { AppError } from '../core/errors.ts';
import { buildCountyReport } from '../core/report/county-report.ts';
import { saysTheSame } from '../core/report/establishing.ts';
import { nothingSubmitted, reportHashes, reportInputFor } from '../core/report/report-input.ts';
import { roundStatus } from '../core/round.ts';
import { type Reading, readReportDocument, readReportStanding } from '../storage/county-reports.ts';
import type { CountyKey } from '../storage/entities/partitions.ts';
import type { StoredReportHead } from '../storage/entities/reports.ts';
import { readRound } from '../storage/rounds.ts';
import { sha256Hex } from '../storage/sha256.ts';
import type { Dependencies } from './dependencies.ts';
import { describeEstablishment } from './describe-establishment.ts';

export type ReportNeeds = Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now'>;

/**
 * `edition` left out: the one that stands, else the preliminary. The preliminary one beside an established edition
 * has the next number; there is none while it would say the same. Throws `unknown-round`, `unknown-edition`, or
 * `unknown-county` when the county is not in the round.
 */
export async function findReport(
  needs: ReportNeeds,
  key: CountyKey,
  edition?: number | undefined,
  reading: Reading = 'as-it-settles',
): Promise<ReadReport> {
  const { computed, established } = await readReportStanding(needs.table, key, reading);
  const standing = established.at(-1);
  const next = (standing?.edition ?? 0) + 1;
  const isNew = standing === undefined || computed === undefined || !saysTheSame(standing, computed);
  const wanted = edition ?? standing?.edition ?? next;
  const report =
    isNew && wanted === next
      ? await readComputed(needs, key, computed, reading)
      : await readEdition(needs, key, wanted, reading);
  const preliminary = {
    edition: next,
    status: 'preliminary' as const,
    at: computed?.computedAt ?? report.computedAt,
  };
  const editions = [
    ...(isNew ? [preliminary] : []),
    ...established
      .toReversed()
      .map((one) => ({ ...describeEstablishment(one), status: 'established' as const })),
  ];
  return { ...report, edition: wanted, editions };
}

async function readEdition(
  { table }: ReportNeeds,
  key: CountyKey,
  edition: number,
  reading: Reading,
): Promise<CountyReport> {
  const report = await readReportDocument(table, key, edition, reading);
  if (report === undefined) throw new AppError('unknown-edition');
  return report;
}

async function readComputed(
  needs: ReportNeeds,
  key: CountyKey,
  head: StoredReportHead | undefined,
  reading: Reading,
): Promise<CountyReport> {
  if (head === undefined) return CountyReportSchema.parse(await emptyReport(needs, key));
  const report = await readReportDocument(needs.table, key, 'computed', reading);
  if (report === undefined) throw new Error('a computed report has no document');
  return { ...report, roundStatus: roundStatus(head, needs.now()) };
}

async function emptyReport(needs: ReportNeeds, { round: id, county }: CountyKey) {
  const round = await readRound(needs.table, id);
  if (round === undefined) throw new AppError('unknown-round');
  const input = reportInputFor(needs, round, county, nothingSubmitted);
  if (input === undefined) throw new AppError('unknown-county');
  return buildCountyReport(input, new Map(), needs.now(), reportHashes(input, sha256Hex).inputsHash);
}
