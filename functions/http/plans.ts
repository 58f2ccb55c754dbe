// Plans: read, changed field by field, added to, established.

import { textFault } from '../answers/check-text.ts';
import type { planRoutes } from '../contract/routes/plans.ts';
import { AppError } from '../core/errors.ts';
import { swedishDay } from '../core/people/loans.ts';
import type { PlanKey } from '../core/plan/plan.ts';
import { keptRows } from '../core/plan/tree.ts';
import {
  establishPlan,
  listPlanEditions,
  listPlanHistory,
  putFrozenRows,
  readFrozenRows,
  readPlan,
  readPlanState,
} from '../storage/plans.ts';
import { addRows } from './add-to-plan.ts';
import type { Implementations } from './implementation.ts';
import { findPeriod, findPlan, type PlanNeeds } from './plan-needs.ts';
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
import { auditOf, saveFields } from './save-plan.ts';
import { signatureOf } from './signature-of.ts';

export function planImplementations(needs: PlanNeeds): Implementations<typeof planRoutes> {
  const { table, now, newId } = needs;

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

    async writePlan({ params, body: { changes }, person, membership }) {
      findPeriod(needs, params.period);
      const saved = await saveFields(needs, params, changes, signatureOf({ person, membership }, now()));
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
      const added = await addRows(needs, params, rows, signatureOf({ person, membership }, now()));
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
      const by = signatureOf({ person, membership }, now());
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
