// The county report as it is read: the established edition that stands, an earlier one, or as it was last computed.
import type { CountyReport, ReadReport } from '../contract/routes/reports.ts';
import { CountyReportSchema } from '../contract/routes/reports.ts';
import { AppError } from '../core/errors.ts';
import { buildCountyReport } from '../core/report/county-report.ts';
import { nothingSubmitted, reportHashes, reportInputFor } from '../core/report/report-input.ts';
import { roundStatus } from '../core/round.ts';
import { readReportToShow, unpackReport } from '../storage/county-reports.ts';
import type { CountyKey } from '../storage/entities/partitions.ts';
import { listReportEditions } from '../storage/report-editions.ts';
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
): Promise<ReadReport> {
  const [computed, established] = await Promise.all([
    readComputed(needs, key),
    listReportEditions(needs.table, key),
  ]);
  const standing = established.at(-1);
  const next = (standing?.edition ?? 0) + 1;
  const isNew = standing === undefined || standing.basis !== computed.basis;
  const editions = [
    ...(isNew ? [{ edition: next, status: 'preliminary' as const, at: computed.report.computedAt }] : []),
    ...established
      .toReversed()
      .map((one) => ({ ...describeEstablishment(one), status: 'established' as const })),
  ];
  const wanted = edition ?? standing?.edition ?? next;
  if (isNew && wanted === next) return { ...computed.report, edition: next, editions };
  const found = established.find((one) => one.edition === wanted);
  if (found === undefined) throw new AppError('unknown-edition');
  return { ...unpackReport(found.body), editions };
}

interface Computed {
  readonly report: CountyReport;
  /** Absent before anybody has submitted: nothing is stored then. */
  readonly basis?: string;
}

async function readComputed(needs: ReportNeeds, key: CountyKey): Promise<Computed> {
  const stored = await readReportToShow(needs.table, key);
  if (stored === undefined) return { report: CountyReportSchema.parse(await emptyReport(needs, key)) };
  const report = { ...unpackReport(stored.body), roundStatus: roundStatus(stored, needs.now()) };
  return { report, basis: stored.basis };
}

async function emptyReport(needs: ReportNeeds, { round: id, county }: CountyKey) {
  const round = await readRound(needs.table, id);
  if (round === undefined) throw new AppError('unknown-round');
  const input = reportInputFor(needs, round, county, nothingSubmitted);
  if (input === undefined) throw new AppError('unknown-county');
  return buildCountyReport(input, new Map(), needs.now(), reportHashes(input, sha256Hex).inputsHash);
}
