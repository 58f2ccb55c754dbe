// What counties' established plans and submitted yearly reports say of a year's money.
import type { ProgrammePeriod } from '../../surveys/programme/types.ts';
import type { YearlyReport } from '../core/follow-up/yearly-report.ts';
import { type PlannedFunds, plannedFunds } from '../core/funds/planned-funds.ts';
import { type ReportedFunds, reportedFunds } from '../core/funds/reported-funds.ts';
import type { CountyId } from '../core/ids.ts';
import type { Table } from '../storage/client.ts';
import type { StoredYearlyEdition } from '../storage/entities/follow-up.ts';
import { listPlanEditions, readFrozenRows, readPlanState } from '../storage/plans.ts';
import { listOwnYearlyEditions, listYearlyEditions, readFrozenYear } from '../storage/yearly-editions.ts';

export interface MoneyInPlan {
  readonly planned: PlannedFunds;
  readonly synthetic: boolean;
}

export interface MoneyReported {
  readonly reported: ReportedFunds;
  readonly edition: StoredYearlyEdition;
}

/** By county, of the latest established edition; counties without one, or whose plan has no money in the year, are not there. */
export async function findMoneyInPlans(
  { table, periods }: { readonly table: Table; readonly periods: readonly ProgrammePeriod[] },
  year: number,
  counties: readonly CountyId[],
): Promise<ReadonlyMap<CountyId, MoneyInPlan>> {
  const period = periods.findLast(
    ({ firstYear, lastYear }) => firstYear <= year && year <= (lastYear ?? Number.POSITIVE_INFINITY),
  );
  if (period === undefined) return new Map();
  const found = await Promise.all(
    counties.map(async (county) => {
      const plan = { county, period: period.id };
      const state = await readPlanState(table, plan);
      if (state?.established === undefined) return [];
      const edition = (await listPlanEditions(table, plan)).at(-1);
      if (edition === undefined) return [];
      const planned = plannedFunds(await readFrozenRows(table, plan, edition.frozen), year);
      return planned === undefined ? [] : [[county, { planned, synthetic: state.synthetic }] as const];
    }),
  );
  return new Map(found.flat());
}

/** By county, of the latest submitted edition; counties that have not stated their money are not there. */
export async function findMoneyReported(
  table: Table,
  year: number,
  counties: readonly CountyId[],
): Promise<ReadonlyMap<CountyId, MoneyReported>> {
  const [only] = counties;
  const editions =
    counties.length === 1 && only !== undefined
      ? await listOwnYearlyEditions(table, { year, county: only })
      : await listYearlyEditions(table, year);
  const found = await Promise.all(
    counties.map(async (county) => {
      const edition = editions.findLast((each) => each.county === county);
      if (edition === undefined) return [];
      const { report } = await readFrozenYear(table, { county, period: edition.period }, edition.frozen);
      const reported = reportedFunds(report as unknown as YearlyReport);
      return reported === undefined ? [] : [[county, { reported, edition }] as const];
    }),
  );
  return new Map(found.flat());
}
