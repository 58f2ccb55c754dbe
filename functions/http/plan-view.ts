// A plan as it is read: its rows, its numbers, the decisions it may draw from and what the library offers it.
import type * as z from 'zod';
import type { PlanRowSchema, PlanSchema } from '../contract/routes/plan-shapes.ts';
import { membershipFor } from '../core/access.ts';
import type { CountyId } from '../core/ids.ts';
import { swedishDay } from '../core/people/loans.ts';
import { sourceOf } from '../core/plan/library.ts';
import type { PlanKey, PlanRow, PlanState } from '../core/plan/plan.ts';
import { summarisePlan } from '../core/plan/summary.ts';
import { inReadingOrder } from '../core/plan/tree.ts';
import { listDecisions } from '../storage/decisions.ts';
import type { StoredMembership } from '../storage/entities/people.ts';
import { listPlanEditions, type StoredPlan } from '../storage/plans.ts';
import { listRounds } from '../storage/rounds.ts';
import { areasIn } from './add-to-plan.ts';
import { findPeriod, type PlanNeeds } from './plan-needs.ts';

type PlanView = z.input<typeof PlanSchema>;
type RowView = z.input<typeof PlanRowSchema>;

export async function describePlan(
  needs: PlanNeeds,
  plan: PlanKey,
  stored: StoredPlan | undefined,
  memberships: readonly StoredMembership[],
): Promise<PlanView> {
  const { state, rows = [] } = stored ?? {};
  const mayWrite = membershipFor(memberships, 'write-plan', plan) !== undefined;
  const editions = await listPlanEditions(needs.table, plan);
  const shown = inReadingOrder(rows);
  return {
    ...describeHead(needs, plan),
    status: statusOf(state),
    revision: state?.revision ?? 0,
    changedAt: state?.changedAt,
    synthetic: state?.synthetic ?? false,
    may: { write: mayWrite },
    decision: state?.decision,
    // A row under a removed one does not show either; whoever may put it back is told of it.
    rows: [...shown, ...(mayWrite ? rows.filter((row) => !shown.includes(row)) : [])].map((row) =>
      describeRow(row, mayWrite),
    ),
    summary: summaryOf(needs, rows),
    editions: editions.map(describeEdition).toReversed(),
    decisions: mayWrite ? await describeDecisions(needs, plan.county, rows) : [],
    offers: mayWrite ? offersFor(needs, rows) : [],
  };
}

export function describeHead(
  needs: Pick<PlanNeeds, 'places' | 'periods'>,
  { county, period }: PlanKey,
): Pick<PlanView, 'county' | 'period'> {
  const name = needs.places.counties.find(({ id }) => id === county)?.name ?? county;
  return { county: { id: county, name }, period: describePeriod(findPeriod(needs, period)) };
}

export function describePeriod({
  id,
  firstYear,
  lastYear,
  goalsFrom,
  note,
}: PlanNeeds['periods'][number]): PlanView['period'] {
  return { id, firstYear, lastYear, goalsFrom, note };
}

export function statusOf(state: PlanState | undefined): PlanView['status'] {
  if (state === undefined) return 'none';
  return state.established?.revision === state.revision ? 'established' : 'draft';
}

export function summaryOf(
  { library, now }: Pick<PlanNeeds, 'library' | 'now'>,
  rows: readonly PlanRow[],
): PlanView['summary'] {
  const summary = summarisePlan(rows, swedishDay(Date.parse(now())), library.capacity.daysPerYear);
  return { ...summary, years: [...summary.years] };
}

export function describeRow(row: PlanRow, mayWrite: boolean): RowView {
  const { written: _, made: __, authorId: ___, author, ...shown } = row;
  // The contract's lists may be written to, core's may not.
  return { ...(shown as unknown as RowView), ...(mayWrite && { author }) };
}

export function describeEdition<E extends PlanView['editions'][number]>({
  edition,
  establishedOn,
  reference,
  by,
  at,
}: E): PlanView['editions'][number] {
  return { edition, establishedOn, reference, by, at };
}

async function describeDecisions(
  { table }: PlanNeeds,
  county: CountyId,
  rows: readonly PlanRow[],
): Promise<PlanView['decisions']> {
  const has = areasIn(rows);
  const rounds = (await listRounds(table)).filter(({ scope }) => scope.counties.includes(county));
  const found = await Promise.all(
    rounds.map(async (round): Promise<PlanView['decisions']> => {
      const standing = (await listDecisions(table, { round: round.id, county })).at(-1);
      if (standing === undefined) return [];
      const { version, decidedOn, reference, selected, proposed } = standing;
      const missing = selected
        .filter((area) => !has.has(area))
        .map((area) => ({ area, name: proposed.find((each) => each.area === area)?.name ?? { sv: area } }));
      return [{ round: round.id, roundName: round.name, version, decidedOn, reference, missing }];
    }),
  );
  return found.flat().sort((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1));
}

function offersFor({ library }: PlanNeeds, rows: readonly PlanRow[]): PlanView['offers'] {
  const known = new Set(rows.map(({ row }) => row));
  return inReadingOrder(rows).flatMap(({ row: subGoal, kind, finding }) => {
    if (kind !== 'sub-goal' || finding === undefined) return [];
    const activities = library.areas.find(({ id }) => id === finding.area)?.activities ?? [];
    return activities
      .filter(({ id }) => !known.has(id))
      .map(({ id: item, title, source }) => {
        const { works, ...rest } = sourceOf(library, source);
        return { item, subGoal, title, source: { works: [...works], ...rest } };
      });
  });
}
