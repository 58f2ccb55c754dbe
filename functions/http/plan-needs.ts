// What the plan's implementations are handed, and how a request's plan is found.
import type { PlanLibrary } from '../../surveys/plan-library/types.ts';
import type { ProgrammePeriod } from '../../surveys/programme/types.ts';
import { AppError } from '../core/errors.ts';
import type { CountyId, RoundId } from '../core/ids.ts';
import type { PlanKey } from '../core/plan/plan.ts';
import type { Round } from '../core/round.ts';
import { listDecisions } from '../storage/decisions.ts';
import type { StoredDecision } from '../storage/entities/decisions.ts';
import { readPlan, type StoredPlan } from '../storage/plans.ts';
import { readRound } from '../storage/rounds.ts';
import type { Dependencies } from './dependencies.ts';

export interface PlanNeeds
  extends Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now' | 'newId'> {
  readonly library: PlanLibrary;
  readonly periods: readonly ProgrammePeriod[];
}

/** Throws `unknown-period`. */
export function findPeriod({ periods }: Pick<PlanNeeds, 'periods'>, id: string): ProgrammePeriod {
  const period = periods.find((each) => each.id === id);
  if (period === undefined) throw new AppError('unknown-period');
  return period;
}

/** Throws `unknown-period` or `unknown-plan`. */
export async function findPlan(
  needs: Pick<PlanNeeds, 'table' | 'periods'>,
  plan: PlanKey,
): Promise<StoredPlan> {
  findPeriod(needs, plan.period);
  const found = await readPlan(needs.table, plan);
  if (found === undefined) throw new AppError('unknown-plan');
  return found;
}

/** Throws `unknown-round` or `unknown-decision`. */
export async function findDecision(
  { table }: PlanNeeds,
  county: CountyId,
  wanted: { readonly round: RoundId; readonly version: number },
): Promise<{ round: Round; decision: StoredDecision }> {
  const round = await readRound(table, wanted.round);
  if (round === undefined) throw new AppError('unknown-round');
  const decisions = await listDecisions(table, { round: round.id, county });
  const decision = decisions.find(({ version }) => version === wanted.version);
  if (decision === undefined) throw new AppError('unknown-decision');
  return { round, decision };
}
