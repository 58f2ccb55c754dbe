// The county report as it stands: one item, or computed from nothing when nobody has submitted yet.
import type { CountyReport } from '../contract/routes/reports.ts';
import { CountyReportSchema } from '../contract/routes/reports.ts';
import { AppError } from '../core/errors.ts';
import { buildCountyReport } from '../core/report/county-report.ts';
import { nothingSubmitted, reportHashes, reportInputFor } from '../core/report/report-input.ts';
import { roundStatus } from '../core/round.ts';
import { readReportToShow, unpackReport } from '../storage/county-reports.ts';
import type { CountyKey } from '../storage/entities/partitions.ts';
import { readRound } from '../storage/rounds.ts';
import { sha256Hex } from '../storage/sha256.ts';
import type { Dependencies } from './dependencies.ts';

export type ReportNeeds = Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now'>;

/** Throws `unknown-round`, or `unknown-county` when the county is not in the round. */
export async function findReport(needs: ReportNeeds, key: CountyKey): Promise<CountyReport> {
  const stored = await readReportToShow(needs.table, key);
  if (stored === undefined) return CountyReportSchema.parse(await emptyReport(needs, key));
  return { ...unpackReport(stored.body), roundStatus: roundStatus(stored, needs.now()) };
}

async function emptyReport(needs: ReportNeeds, { round: id, county }: CountyKey) {
  const round = await readRound(needs.table, id);
  if (round === undefined) throw new AppError('unknown-round');
  const input = reportInputFor(needs, round, county, nothingSubmitted);
  if (input === undefined) throw new AppError('unknown-county');
  return buildCountyReport(input, new Map(), needs.now(), reportHashes(input, sha256Hex).inputsHash);
}
