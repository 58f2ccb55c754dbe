// What a county's established plan counts on for a year: money coming in, and costs that the state's money is to pay.
import type { PlanRow } from '../plan/plan.ts';
import { summarisePlan } from '../plan/summary.ts';

/** Kronor, whole. */
export interface PlannedFunds {
  /** All that the plan counts on, whoever gives it. */
  readonly funds: number;
  /** Of activities, spread over their days, and of other costs; whoever pays. */
  readonly costs: number;
}

/** Undefined where the plan has neither funds nor costs in the year. */
export function plannedFunds(rows: readonly PlanRow[], year: number): PlannedFunds | undefined {
  const found = summarisePlan(rows, `${year}-12-31`, 0).years.find((each) => each.year === year);
  return found && { funds: found.funds, costs: found.costs };
}
