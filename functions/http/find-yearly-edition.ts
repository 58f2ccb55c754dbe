// A submitted edition of a yearly report, as the one who asks may read it.
import { membershipFor } from '../core/access.ts';
import { AppError } from '../core/errors.ts';
import { forNation } from '../core/follow-up/for-nation.ts';
import type { YearlyReport } from '../core/follow-up/yearly-report.ts';
import type { PlanKey } from '../core/plan/plan.ts';
import type { StoredYearlyEdition } from '../storage/entities/follow-up.ts';
import type { StoredMembership } from '../storage/entities/people.ts';
import { type FrozenYear, listOwnYearlyEditions, readFrozenYear } from '../storage/yearly-editions.ts';
import { checksumOf, type FollowUpNeeds, headOf } from './follow-up-view.ts';
import { findPeriod } from './plan-needs.ts';

export interface FoundYear {
  readonly edition: StoredYearlyEdition;
  readonly county: { readonly id: string; readonly name: string };
  readonly report: YearlyReport;
  readonly remarks: FrozenYear['remarks'];
  readonly isLatest: boolean;
}

/** Throws `unknown-period` or `unknown-edition`. Whoever reads the county's plan reads every number. */
export async function findYearlyEdition(
  needs: Pick<FollowUpNeeds, 'table' | 'places' | 'periods'>,
  { year, edition: number, ...plan }: PlanKey & { readonly year: string; readonly edition: string },
  memberships: readonly StoredMembership[],
): Promise<FoundYear> {
  findPeriod(needs, plan.period);
  const editions = await listOwnYearlyEditions(needs.table, { year: Number(year), county: plan.county });
  const edition = editions.find((each) => each.edition === Number(number) && each.period === plan.period);
  if (edition === undefined) throw new AppError('unknown-edition');
  const { report: frozen, remarks } = await readFrozenYear(needs.table, plan, edition.frozen);
  const report = frozen as unknown as YearlyReport;
  const isOwn = membershipFor(memberships, 'read-plan', plan) !== undefined;
  const shown = isOwn ? report : forNation(report);
  return {
    // The checksum over what is shown: one over a hidden number gives it away to whoever tries the few there are.
    edition: isOwn ? edition : { ...edition, checksum: checksumOf(plan, shown) },
    county: headOf(needs, plan, edition.synthetic).county,
    report: shown,
    remarks,
    isLatest: edition === editions.at(-1),
  };
}
