// Plans: read, drafted from a decision, changed field by field, added to, established.

import { textFault } from '../answers/check-text.ts';
import type { planRoutes } from '../contract/routes/plans.ts';
import type { Signature } from '../core/answering.ts';
import { AppError } from '../core/errors.ts';
import { swedishDay } from '../core/people/loans.ts';
import { draftBase, draftLeftOut, draftSelected, draftSpan } from '../core/plan/draft-plan.ts';
import type { DraftRow, PlanKey, PlanState } from '../core/plan/plan.ts';
import { keptRows } from '../core/plan/tree.ts';
import type { Round } from '../core/round.ts';
import type { StoredDecision } from '../storage/entities/decisions.ts';
import {
  establishPlan,
  listPlanEditions,
  listPlanHistory,
  putFrozenRows,
  readFrozenRows,
  readPlan,
  readPlanState,
  writePlan,
} from '../storage/plans.ts';
import { addRows, areaWrites, spanOf } from './add-to-plan.ts';
import type { HttpRequest, Implementations } from './implementation.ts';
import { basisFor, decidedBasis } from './plan-draft.ts';
import { findDecision, findPeriod, findPlan, type PlanNeeds } from './plan-needs.ts';
import {
  describeEdition,
  describeHead,
  describePeriod,
  describePlan,
  describeRow,
  statusOf,
  summaryOf,
} from './plan-view.ts';
import { refusePersonalNumbers } from './refuse-personal-numbers.ts';
import { auditOf, saveFields, signedPortions, writeInPlan } from './save-plan.ts';

type StartBody = HttpRequest<(typeof planRoutes)['startPlan']>['body'];

export function planImplementations(needs: PlanNeeds): Implementations<typeof planRoutes> {
  const { table, now, newId } = needs;

  const signed = ({
    membership,
    person,
  }: Pick<HttpRequest<(typeof planRoutes)['startPlan']>, 'membership' | 'person'>): Signature => ({
    author: membership.displayName,
    authorId: person,
    at: now(),
  });

  return {
    async listPlans({ params: { county } }) {
      const year = Number(swedishDay(Date.parse(now())).slice(0, 4));
      const newestFirst = needs.periods.toSorted((a, b) => b.firstYear - a.firstYear);
      const current = newestFirst.find(({ firstYear }) => firstYear <= year);
      return {
        periods: await Promise.all(
          newestFirst.map(async (period) => ({
            ...describePeriod(period),
            status: statusOf(await readPlanState(table, { county, period: period.id })),
            isCurrent: period === current,
          })),
        ),
      };
    },

    async readPlan({ params, memberships }) {
      findPeriod(needs, params.period);
      return describePlan(needs, params, await readPlan(table, params), memberships);
    },

    async startPlan({ params, body, person, membership }) {
      const by = signed({ person, membership });
      const { drafts, state } = await draft(needs, params, body, by);
      const [first = [], ...rest] = signedPortions(drafts, by);
      const audit = auditOf(newId(), params, by, 'plan-started', '');
      const outcome = await writePlan(table, params, { before: undefined, state, rows: first, audit });
      if (outcome === 'refused') throw new AppError('plan-exists');
      if (outcome === 'contended') throw new AppError('busy');
      let { revision } = state;
      // What another has written by then stands.
      for (const portion of rest) {
        const written = await writeInPlan(needs, params, by, ({ rows }) =>
          portion.filter(({ row }) => rows.every((standing) => standing.row !== row.row)),
        );
        revision = written.revision;
      }
      return { revision, rows: drafts.length };
    },

    async addPlanAreas({ params, body: { decision: wanted, areas }, person, membership }) {
      const by = signed({ person, membership });
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

    async writePlan({ params, body: { changes }, person, membership }) {
      findPeriod(needs, params.period);
      const saved = await saveFields(needs, params, changes, signed({ person, membership }));
      return {
        results: saved.map(({ row, field, result, rowVersion }) =>
          result.ok
            ? { row, field, ok: true as const, version: result.version }
            : {
                row,
                field,
                ok: false as const,
                code: 'version-conflict' as const,
                current: { ...result.current, value: asJson(result.current.value) },
                version: rowVersion,
              },
        ),
      };
    },

    async addPlanRows({ params, body: { rows }, person, membership }) {
      findPeriod(needs, params.period);
      const added = await addRows(needs, params, rows, signed({ person, membership }));
      return { rows: added.map((row) => describeRow(row, true)) };
    },

    async readPlanHistory({ params: { row, ...plan } }) {
      findPeriod(needs, plan.period);
      const versions = await listPlanHistory(table, plan, row);
      return { versions: versions.toReversed().map((version) => describeRow(version, true)) };
    },

    async establishPlan({ params, body, person, membership }) {
      const { establishedOn, reference, expectedRevision } = body;
      refuseUnsound(establishedOn, reference, swedishDay(Date.parse(now())));
      const { state, rows } = await findPlan(needs, params);
      const standing = state.established;
      // What was sent before and has been recorded is answered as then.
      if (
        standing?.revision === expectedRevision &&
        standing.reference === reference &&
        standing.establishedOn === establishedOn
      )
        return describeEdition(standing);
      if (state.revision !== expectedRevision) throw new AppError('plan-changed');
      const by = signed({ person, membership });
      const kept = keptRows(rows);
      if (!kept.some(({ kind }) => kind === 'sub-goal'))
        throw new AppError('plan-invalid', { issues: [nothingKept] });
      const frozen = newId();
      await putFrozenRows(table, params, frozen, kept);
      const edition = {
        edition: (standing?.edition ?? 0) + 1,
        revision: state.revision,
        establishedOn,
        reference,
        by: by.author,
        at: by.at,
      };
      const outcome = await establishPlan(table, params, {
        before: state,
        state: { ...state, established: edition, changedAt: by.at },
        edition: { ...edition, frozen },
        audit: auditOf(newId(), params, by, 'plan-established', ''),
      });
      if (outcome === 'contended') throw new AppError('busy');
      if (outcome === 'refused') throw new AppError('plan-changed');
      return describeEdition(edition);
    },

    async readPlanEdition({ params: { edition: number, ...plan } }) {
      const { state } = await findPlanState(needs, plan);
      const found = (await listPlanEditions(table, plan)).find(({ edition }) => edition === Number(number));
      if (found === undefined) throw new AppError('unknown-edition');
      const rows = await readFrozenRows(table, plan, found.frozen);
      return {
        ...describeEdition(found),
        ...describeHead(needs, plan),
        synthetic: state?.synthetic ?? false,
        rows: rows.map((row) => describeRow(row, false)),
        summary: summaryOf(needs, rows),
        isLatest: state?.established?.edition === found.edition,
      };
    },
  };
}

async function findPlanState(needs: PlanNeeds, plan: PlanKey) {
  findPeriod(needs, plan.period);
  return { state: await readPlanState(needs.table, plan) };
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

const nothingKept = {
  path: 'rows',
  code: 'nothing-kept',
  message: 'Planen har inget delmål som ni har behållit. Behåll eller skriv minst ett först.',
};

function refuseUnsound(establishedOn: string, reference: string, today: string): void {
  const fault = textFault(reference, { maxLength: 200, multiline: false });
  if (fault !== undefined)
    throw new AppError('invalid-request', { issues: [{ path: 'reference', ...fault }] });
  refusePersonalNumbers([{ path: 'reference', value: reference }]);
  if (establishedOn <= today) return;
  const message = 'Dagen har inte varit än. Ange dagen då styrgruppen fastställde planen.';
  throw new AppError('plan-invalid', { issues: [{ path: 'establishedOn', code: 'in-the-future', message }] });
}

/** Schemas' lists are mutable; nothing here changes one. */
const asJson = (value: string | number | boolean | readonly string[] | null) =>
  value as string | number | boolean | string[] | null;
