// Whether the areas that a plan's sub-goals answer have moved in the next round, by the county report's own comparison.
import type * as z from 'zod';
import type { FollowUpSchema } from '../contract/routes/follow-up.ts';
import type { CountyId } from '../core/ids.ts';
import type { PlanRow } from '../core/plan/plan.ts';
import { roundStatus } from '../core/round.ts';
import { readReportDocument, readReportStanding } from '../storage/county-reports.ts';
import { listRounds } from '../storage/rounds.ts';
import type { Dependencies } from './dependencies.ts';

type Move = z.input<typeof FollowUpSchema>['moves'][number];

/** Of each round the established report, else as last computed. One that compares with a finding's round is that of the next. */
export async function findMoves(
  { table, now }: Pick<Dependencies, 'table' | 'now'>,
  county: CountyId,
  subGoals: readonly PlanRow[],
): Promise<Move[]> {
  const found = subGoals.filter(({ finding }) => finding !== undefined);
  if (found.length === 0) return [];
  const rounds = (await listRounds(table)).filter(({ scope }) => scope.counties.includes(county));
  const compared = await Promise.all(
    rounds.map(async (round) => {
      const key = { round: round.id, county };
      const { established } = await readReportStanding(table, key);
      const report = await readReportDocument(table, key, established.at(-1)?.edition ?? 'computed');
      const since = report?.sinceLast;
      return since === undefined ? [] : [{ round, since }];
    }),
  );
  const at = now();
  return found.flatMap(({ row, finding }): Move[] => {
    if (finding === undefined) return [];
    const { round, area, areaName } = finding;
    const next = compared.flat().find(({ since }) => since.round === round);
    const change = next?.since.areas.find((each) => each.area === area);
    const move = { subGoal: row, round, area, areaName };
    if (next === undefined || change === undefined) return [move];
    const { area: _, ...both } = change;
    const isClosed = ['closed', 'established'].includes(roundStatus(next.round, at));
    return [
      {
        ...move,
        later: {
          round: next.round.id,
          roundName: next.round.name,
          isClosed,
          both: next.since.organisations.both,
          change: both,
        },
      },
    ];
  });
}
