// A plan's follow-up and a year's report as they are read.
import type * as z from 'zod';
import type { YearlyQuestions } from '../../surveys/yearly-report/types.ts';
import type { FollowUpSchema } from '../contract/routes/follow-up.ts';
import type {
  FollowRowSchema,
  YearlyEditionSchema,
  YearlyReportSchema,
} from '../contract/routes/follow-up-shapes.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { AppError } from '../core/errors.ts';
import { dueItems, spanIn } from '../core/follow-up/due.ts';
import type { FollowRow } from '../core/follow-up/follow-row.ts';
import { yearActivities } from '../core/follow-up/year-activities.ts';
import type { YearlyReport } from '../core/follow-up/yearly-report.ts';
import type { CountyId } from '../core/ids.ts';
import { yearOf } from '../core/plan/days.ts';
import type { PlanKey, PlanRow } from '../core/plan/plan.ts';
import { keptRows } from '../core/plan/tree.ts';
import type { StoredYearlyEdition } from '../storage/entities/follow-up.ts';
import { listFollows } from '../storage/follow-up.ts';
import type { StoredPlan } from '../storage/plans.ts';
import { sha256Hex } from '../storage/sha256.ts';
import { listOwnYearlyEditions } from '../storage/yearly-editions.ts';
import { findMoves } from './area-moves.ts';
import type { PlanNeeds } from './plan-needs.ts';
import { describeRow } from './plan-view.ts';

export interface FollowUpNeeds extends Omit<PlanNeeds, 'library' | 'questionnaires'> {
  readonly questions: YearlyQuestions;
}

type FollowUpView = z.input<typeof FollowUpSchema>;
type FollowView = z.input<typeof FollowRowSchema>;

const followedKinds = ['goal', 'sub-goal', 'indicator', 'activity'];

export async function describeFollowUp(
  needs: FollowUpNeeds,
  plan: PlanKey,
  { rows, state }: StoredPlan,
  today: string,
  mayWrite: boolean,
): Promise<FollowUpView> {
  const follows = await listFollows(needs.table, plan);
  const kept = keptRows(rows);
  const year = yearOf(today);
  const counted = yearActivities(kept, follows, year).filter(({ isCounted }) => isCounted);
  return {
    ...headOf(needs, plan, state.synthetic),
    may: { write: mayWrite },
    today,
    questions: needs.questions as FollowUpView['questions'],
    municipalities: municipalitiesOf(needs, plan.county),
    subjects: kept.filter(({ kind }) => followedKinds.includes(kind)).map((row) => describeRow(row, false)),
    rows: follows.map((row) => describeFollow(row, mayWrite)),
    due: dueItems(rows, follows, today),
    thisYear: {
      year,
      planned: counted.length,
      done: counted.filter(({ status }) => status === 'klar').length,
    },
    moves: await findMoves(
      needs,
      plan.county,
      kept.filter(({ kind }) => kind === 'sub-goal'),
    ),
    years: await Promise.all(
      reportableYears(rows, today).map(async (each) => {
        const latest = (await listOwnYearlyEditions(needs.table, { year: each, county: plan.county })).at(-1);
        return { year: each, ...(latest !== undefined && { latest: describeEdition(latest) }) };
      }),
    ),
  };
}

/** Of the plan, begun, the latest first. */
export function reportableYears(rows: readonly PlanRow[], today: string): number[] {
  const { startsOn, endsOn } = spanIn(rows, today);
  const [first, last] = [yearOf(startsOn), Math.min(yearOf(endsOn), yearOf(today))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => last - index);
}

/** Throws `unknown-year`. */
export function refuseOtherYears(rows: readonly PlanRow[], year: number, today: string): void {
  if (!reportableYears(rows, today).includes(year)) throw new AppError('unknown-year');
}

export function headOf(
  needs: Pick<FollowUpNeeds, 'places'>,
  { county, period }: PlanKey,
  synthetic: boolean,
) {
  const name = needs.places.counties.find(({ id }) => id === county)?.name ?? county;
  return { county: { id: county as string, name }, period, synthetic };
}

export function municipalitiesOf(
  { places }: Pick<FollowUpNeeds, 'places'>,
  county: CountyId,
): { id: string; name: string }[] {
  return places.organisations
    .filter((each) => each.kind === 'municipality' && each.county === county)
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}

export function describeFollow(
  { written: _, authorId: __, author, ...row }: FollowRow,
  mayWrite: boolean,
): FollowView {
  // The contract's lists may be written to, core's may not.
  return { ...(row as unknown as FollowView), ...(mayWrite && { author }) };
}

export function describeEdition({
  edition,
  number,
  checksum,
  submittedAt,
  submittedBy,
  reason,
}: StoredYearlyEdition): z.input<typeof YearlyEditionSchema> {
  const described = { edition, number, checksum, submittedAt, submittedBy };
  return reason === undefined ? described : { ...described, reason };
}

/** Over what is reported and for whom, in one fixed order. */
export function checksumOf({ county, period }: PlanKey, report: YearlyReport): string {
  return sha256Hex(canonicalJson({ county, period, report }));
}

/** The same: the contract's lists may be written to, core's may not. */
export function asReported(report: YearlyReport): z.input<typeof YearlyReportSchema> {
  return report as unknown as z.input<typeof YearlyReportSchema>;
}
