// What a county report is computed from: everything that has been submitted in the county, and the round before.
import type { CountyId, SurveyId } from '../core/ids.ts';
import type { Receipts, SubmittedScores } from '../core/report/report-input.ts';
import { type Round, surveyRefIn } from '../core/round.ts';
import { inventories } from '../core/scores.ts';
import type { Table } from './client.ts';
import { listRegionScores, listScores } from './county-reports.ts';
import type { CountyKey } from './entities/partitions.ts';
import { listMaturityScores } from './peer-counts.ts';
import { listResponseStates } from './responses.ts';

/** `rounds` are all there are. */
export async function readSubmitted(
  table: Table,
  round: Round,
  county: CountyId,
  rounds: readonly Round[],
): Promise<SubmittedScores> {
  const key: CountyKey = { round: round.id, county };
  const [municipalities, regions, maturity, receipts, earlier] = await Promise.all([
    listScores(table, key),
    listRegionScores(table, key),
    listMaturityScores(table, key),
    listReceipts(table, key, inventories.municipality),
    latestEarlier(table, county, roundsBefore(round, county, rounds)),
  ]);
  return { municipalities, regions, maturity, receipts, earlier };
}

async function listReceipts(table: Table, key: CountyKey, survey: SurveyId): Promise<Receipts> {
  const states = await listResponseStates(table, key);
  return new Map(
    states.flatMap((state) =>
      state.survey === survey && state.submitted !== undefined
        ? [[state.organisation, state.submitted.receipt] as const]
        : [],
    ),
  );
}

async function latestEarlier(
  table: Table,
  county: CountyId,
  earlier: readonly Round[],
): Promise<SubmittedScores['earlier']> {
  for (const round of earlier) {
    const scores = await listScores(table, { round: round.id, county });
    if (scores.length > 0) return { round, scores };
  }
  return undefined;
}

/** Those that asked the county's municipalities for the same questionnaire before `round` did, newest first. */
export function roundsBefore(round: Round, county: CountyId, rounds: readonly Round[]): Round[] {
  return rounds
    .filter((one) => one.opensAt < round.opensAt && asks(one, county) && asks(round, county))
    .sort((one, other) => (one.opensAt < other.opensAt ? 1 : -1));
}

/** Those whose reports may be compared with `round`. */
export function roundsAfter(round: Round, county: CountyId, rounds: readonly Round[]): Round[] {
  return rounds.filter((one) => roundsBefore(one, county, [round]).length > 0);
}

function asks(round: Round, county: CountyId): boolean {
  const isAsked = surveyRefIn(round, inventories.municipality) !== undefined;
  return isAsked && round.scope.counties.includes(county) && round.scope.kinds.includes('municipality');
}
