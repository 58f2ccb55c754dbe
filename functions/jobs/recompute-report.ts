// Computes one county's report again, if what it is computed from has changed.
import type { CompiledQuestionnaire } from '../answers/questionnaire.ts';
import type { SurveyRef } from '../core/ids.ts';
import { buildCountyReport } from '../core/report/county-report.ts';
import type { ReportSources } from '../core/report/report-input.ts';
import { reportHashes, reportInputFor } from '../core/report/report-input.ts';
import type { Table } from '../storage/client.ts';
import { packReport, putCountyReport, readReportHead } from '../storage/county-reports.ts';
import type { CountyKey } from '../storage/entities/partitions.ts';
import { listRounds } from '../storage/rounds.ts';
import { sha256Hex } from '../storage/sha256.ts';
import { readSubmitted } from '../storage/submitted-scores.ts';
import { readSaid } from './read-said.ts';

export interface RecomputeNeeds extends Pick<ReportSources, 'places'> {
  readonly questionnaires: ReadonlyMap<SurveyRef, CompiledQuestionnaire>;
  readonly table: Table;
  now(): string;
}

const maxAttempts = 5;

/**
 * Gives the same report however often and in whatever order it runs: the standing report is read before its
 * inputs and replaced only while it stands, so a computation from older inputs never replaces a newer one.
 */
export async function recomputeReport(needs: RecomputeNeeds, key: CountyKey): Promise<void> {
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    if (await isUpToDate(needs, key)) return;
  }
  throw new Error('others replaced the report at every attempt');
}

/** One attempt; false when somebody else replaced the report meanwhile. */
async function isUpToDate({ table, now, ...sources }: RecomputeNeeds, key: CountyKey): Promise<boolean> {
  const standing = await readReportHead(table, key);
  const rounds = await listRounds(table);
  const round = rounds.find(({ id }) => id === key.round);
  if (round === undefined) return true;
  const submitted = await readSubmitted(table, round, key.county, rounds);
  const input = reportInputFor(sources, round, key.county, submitted);
  if (input === undefined) return true;
  const { inputsHash, ...bases } = reportHashes(input, sha256Hex);
  if (standing?.basis === bases.basis) return true;
  const before = standing?.version ?? 0;
  const { opensAt, closesAt, establishedAt } = round;
  const form = input.inventory && sources.questionnaires.get(input.inventory.ref);
  const said = form ? await readSaid(table, round.id, form, input.receipts) : new Map();
  const computedAt = now();
  const body = packReport(buildCountyReport(input, said, computedAt, inputsHash));
  const times = { opensAt, closesAt, establishedAt, computedAt };
  const report = { version: before + 1, ...bases, ...times, body };
  return putCountyReport(table, key, report, before);
}
