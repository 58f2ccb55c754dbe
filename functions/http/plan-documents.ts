// Plans as documents: the working version as it stands, or an established edition as it was frozen.
import type { planDocumentRoutes } from '../contract/routes/plan-documents.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { AppError } from '../core/errors.ts';
import { swedishDay } from '../core/people/loans.ts';
import type { PlanKey, PlanRow } from '../core/plan/plan.ts';
import { inReadingOrder } from '../core/plan/tree.ts';
import type { PlanToPrint } from '../render/plan/plan-to-print.ts';
import { listPlanEditions, readFrozenRows, readPlan } from '../storage/plans.ts';
import { sha256Hex } from '../storage/sha256.ts';
import type { Implementations } from './implementation.ts';
import type { PlanNeeds } from './plan-needs.ts';
import { describeHead, statusOf, summaryOf } from './plan-view.ts';

export type PlanDocumentNeeds = Pick<PlanNeeds, 'table' | 'places' | 'now' | 'library' | 'periods'>;

export interface PlanRenderers {
  planPdf(plan: PlanToPrint): Promise<Uint8Array>;
  planDocx(plan: PlanToPrint): Promise<Uint8Array>;
  planXlsx(plan: PlanToPrint): Promise<Uint8Array>;
}

export function planDocumentImplementations(
  needs: PlanDocumentNeeds,
  render: PlanRenderers,
): Implementations<typeof planDocumentRoutes> {
  return {
    async readPlanPdf({ params, query: { edition } }) {
      const plan = await findPlanToPrint(needs, params, edition);
      return { fileName: planName(plan, 'pdf'), bytes: await render.planPdf(plan) };
    },

    async readPlanDocx({ params, query: { edition } }) {
      const plan = await findPlanToPrint(needs, params, edition);
      return { fileName: planName(plan, 'docx'), bytes: await render.planDocx(plan) };
    },

    async readPlanXlsx({ params, query: { edition } }) {
      const plan = await findPlanToPrint(needs, params, edition);
      return { fileName: planName(plan, 'xlsx'), bytes: await render.planXlsx(plan) };
    },
  };
}

/** Throws `unknown-period`, `unknown-plan` or `unknown-edition`. */
async function findPlanToPrint(
  needs: PlanDocumentNeeds,
  key: PlanKey,
  wanted: string | undefined,
): Promise<PlanToPrint> {
  const head = describeHead(needs, key);
  const stored = await readPlan(needs.table, key);
  if (stored === undefined) throw new AppError('unknown-plan');
  const { state } = stored;
  const edition = wanted === undefined ? undefined : await findEdition(needs, key, Number(wanted));
  const rows = inReadingOrder(edition?.rows ?? stored.rows);
  const established = edition ?? (statusOf(state) === 'established' ? state.established : undefined);
  return {
    ...head,
    ...(established && {
      established: {
        edition: established.edition,
        establishedOn: established.establishedOn,
        reference: established.reference,
      },
    }),
    isWorking: edition === undefined,
    revision: edition?.revision ?? state.revision,
    at: edition?.at ?? state.changedAt,
    synthetic: state.synthetic,
    ...(state.decision && { decision: state.decision }),
    rows,
    summary: summaryOf(needs, rows),
    today: swedishDay(Date.parse(needs.now())),
    checksum: checksumOf(rows),
  };
}

async function findEdition({ table }: PlanDocumentNeeds, key: PlanKey, number: number) {
  const found = (await listPlanEditions(table, key)).find(({ edition }) => edition === number);
  if (found === undefined) throw new AppError('unknown-edition');
  return { ...found, rows: await readFrozenRows(table, key, found.frozen) };
}

/** Of what the rows say, so that two files can be told to say the same. */
function checksumOf(rows: readonly PlanRow[]): string {
  const said = rows.map(({ row, kind, parent, place, kept, values }) => ({
    row,
    kind,
    parent,
    place,
    kept,
    values,
  }));
  return sha256Hex(canonicalJson(said));
}

/** `Genomförandeplan Västmanlands län 2026- utgåva 1.pdf`. */
function planName(
  { county, period, established, isWorking, synthetic }: PlanToPrint,
  ending: string,
): string {
  const which = isWorking ? 'arbetsversion' : `utgåva ${established?.edition}`;
  return `Genomförandeplan ${county.name} ${period.id} ${which}${synthetic ? ' (påhittade svar)' : ''}.${ending}`;
}
