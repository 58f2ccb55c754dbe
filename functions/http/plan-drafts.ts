// Plans drafted from decisions: the whole, and areas that are taken up later.
import type { planDraftRoutes } from '../contract/routes/plan-drafts.ts';
import type { Signature } from '../core/answering.ts';
import { AppError } from '../core/errors.ts';
import { swedishDay } from '../core/people/loans.ts';
import { draftBase, draftLeftOut, draftSelected, draftSpan } from '../core/plan/draft-plan.ts';
import { type DraftRow, firstVersion, type PlanKey, type PlanState } from '../core/plan/plan.ts';
import type { Round } from '../core/round.ts';
import type { StoredDecision } from '../storage/entities/decisions.ts';
import { readPlanState } from '../storage/plans.ts';
import { startPlan } from '../storage/start-plan.ts';
import { areaWrites, spanOf } from './add-to-plan.ts';
import type { HttpRequest, Implementations } from './implementation.ts';
import { basisFor, decidedBasis } from './plan-draft.ts';
import { findDecision, findPeriod, findPlan, type PlanNeeds } from './plan-needs.ts';
import { auditOf, writeInPlan } from './save-plan.ts';
import { signatureOf } from './signature-of.ts';

type StartBody = HttpRequest<(typeof planDraftRoutes)['startPlan']>['body'];

export function planDraftImplementations(needs: PlanNeeds): Implementations<typeof planDraftRoutes> {
  const { table, now, newId } = needs;

  return {
    async startPlan({ params, body, person, membership }) {
      const by = signatureOf({ person, membership }, now());
      if ((await readPlanState(table, params)) !== undefined) throw new AppError('plan-exists');
      const { drafts, state } = await draft(needs, params, body, by);
      const rows = drafts.map((row) => firstVersion(row, by));
      const audit = auditOf(newId(), params, by, 'plan-started', '');
      const outcome = await startPlan(table, params, newId(), { state, rows, audit });
      if (outcome === 'committed') return { revision: state.revision, rows: rows.length };
      // Somebody else started a plan, or is about to.
      const isStarted = (await readPlanState(table, params)) !== undefined;
      throw new AppError(isStarted ? 'plan-exists' : 'busy');
    },

    async addPlanAreas({ params, body: { decision: wanted, areas }, person, membership }) {
      const by = signatureOf({ person, membership }, now());
      const standing = await findPlan(needs, params);
      const { round, decision } = await findDecision(needs, params.county, wanted);
      const unselected = areas.flatMap((area, index) =>
        decision.selected.includes(area)
          ? []
          : [{ path: `areas.${index}`, code: 'not-selected', message: 'Området är inte valt i beslutet.' }],
      );
      if (unselected.length > 0) throw new AppError('plan-invalid', { issues: unselected });
      const basis = await basisFor(needs, params.county, round, spanOf(standing.rows));
      const decided = decidedBasis(round, decision);
      let { state } = standing;
      let rows = 0;
      const origin = originOf(round, decision);
      const fromDecision = (plan: PlanState): PlanState => ({
        ...plan,
        synthetic: plan.synthetic || origin.synthetic,
        decision: plan.decision ?? origin.decision,
      });
      for (const area of areas) {
        let written = 0;
        state = await writeInPlan(
          needs,
          params,
          by,
          (plan) => {
            const writes = areaWrites(plan, basis, decided, area, by);
            written = writes.length;
            return writes;
          },
          fromDecision,
        );
        rows += written;
      }
      return { revision: state.revision, rows };
    },
  };
}

/** From the decision, or only what every plan begins with. */
async function draft(
  needs: PlanNeeds,
  { county, period: id }: PlanKey,
  { decision: wanted }: StartBody,
  { at }: Signature,
): Promise<{ drafts: DraftRow[]; state: PlanState }> {
  const period = findPeriod(needs, id);
  const span = draftSpan(period, swedishDay(Date.parse(at)));
  const base = draftBase(needs.library, period, span);
  const state = { revision: 1, synthetic: false, changedAt: at };
  if (wanted === undefined) return { drafts: base, state };
  const { round, decision } = await findDecision(needs, county, wanted);
  const decided = decidedBasis(round, decision);
  const basis = await basisFor(needs, county, round, span);
  const drafts = [...base, ...draftLeftOut(decided)];
  for (const area of [...decided.order].filter((each) => decided.selected.includes(each))) {
    const goals = new Set(drafts.filter(({ kind }) => kind === 'goal').map(({ row }) => row));
    const placeUnder = (goal: string): number => drafts.filter(({ parent }) => parent === goal).length + 1;
    drafts.push(...draftSelected(basis, decided, area, goals, placeUnder));
  }
  return { drafts, state: { ...state, ...originOf(round, decision) } };
}

/** What a plan says of where its rows come from. */
function originOf(round: Round, { version, decidedOn, reference }: StoredDecision) {
  return { synthetic: round.synthetic, decision: { round: round.id, version, decidedOn, reference } };
}
