// Writing in a plan: read what stands, decide, write all in one transaction; again where others came between.
import type { Signature } from '../core/answering.ts';
import { AppError } from '../core/errors.ts';
import { maxRows } from '../core/plan/catalogue.ts';
import { decideFields, type FieldChange, type FieldResult } from '../core/plan/change-row.ts';
import type { PlanKey, PlanRow, PlanState } from '../core/plan/plan.ts';
import {
  changedRowsPerTransaction,
  type PlanWrite,
  readPlan,
  type StoredPlan,
  writePlan,
} from '../storage/plans.ts';
import { pauseBeforeAttempt } from '../storage/transaction.ts';
import { refuseUnsavableChanges } from './check-plan.ts';
import type { PlanNeeds } from './plan-needs.ts';

const maxAttempts = 8;

export type SavedField = FieldChange & { readonly result: FieldResult; readonly rowVersion: number };

/** What became of each change, in order. All are written in one transaction, so that none is when any cannot be saved. */
export async function saveFields(
  needs: PlanNeeds,
  plan: PlanKey,
  changes: readonly FieldChange[],
  by: Signature,
): Promise<SavedField[]> {
  const ids = new Set(changes.map(({ row }) => row));
  refuseTooManyRows(ids.size);
  const saved = new Map<FieldChange, SavedField>();
  await writeInPlan(needs, plan, by, ({ rows }) => {
    refuseUnsavableChanges(rows, changes);
    return rows
      .filter(({ row }) => ids.has(row))
      .flatMap((standing) => {
        const own = changes.filter(({ row }) => row === standing.row);
        const { results, written } = decideFields(standing, own, by);
        for (const [index, result] of results.entries()) {
          const change = own[index];
          const rowVersion = (written ?? standing).version;
          if (change) saved.set(change, { ...change, result, rowVersion });
        }
        return written === undefined ? [] : [{ row: written, replaces: standing }];
      });
  });
  return changes.flatMap((change) => saved.get(change) ?? []);
}

export type RowWrites = PlanWrite['rows'];

/**
 * `decide` may be called again: it is given what stands each time. Nothing to write is written as nothing. `known`
 * gives what is known of the whole once its rows are written.
 */
export async function writeInPlan(
  { table, newId }: Pick<PlanNeeds, 'table' | 'newId'>,
  plan: PlanKey,
  by: Signature,
  decide: (standing: StoredPlan) => RowWrites,
  known: (standing: PlanState) => PlanState = (standing) => standing,
): Promise<PlanState> {
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    if (attempt > 0) await pauseBeforeAttempt(attempt);
    const standing = await readPlan(table, plan);
    if (standing === undefined) throw new AppError('unknown-plan');
    const rows = decide(standing);
    if (rows.length === 0) return standing.state;
    refuseOverfull(standing.rows, rows);
    const state = { ...known(standing.state), revision: standing.state.revision + 1, changedAt: by.at };
    const audit = auditOf(newId(), plan, by, 'plan-changed', rows.map(({ row }) => row.row).join(' '));
    const outcome = await writePlan(table, plan, { before: standing.state, state, rows, audit });
    if (outcome === 'committed') return state;
  }
  throw new AppError('busy');
}

export function auditOf(
  id: string,
  { county, period }: PlanKey,
  { authorId: person, at }: Signature,
  action: 'plan-started' | 'plan-changed' | 'plan-established',
  rows: string,
): PlanWrite['audit'] {
  return { id, at, person, action, target: { county, period, ...(rows !== '' && { rows }) } };
}

function refuseTooManyRows(changed: number): void {
  if (changed <= changedRowsPerTransaction) return;
  const message = `Högst ${changedRowsPerTransaction} rader kan ändras i samma anrop.`;
  throw new AppError('plan-invalid', { issues: [{ path: 'changes', code: 'too-many', message }] });
}

function refuseOverfull(standing: readonly PlanRow[], writes: RowWrites): void {
  const added = writes.filter(({ replaces }) => replaces === undefined).length;
  if (added === 0 || standing.length + added <= maxRows) return;
  const message = `Planen tar högst ${maxRows} rader, borttagna räknade.`;
  throw new AppError('plan-invalid', { issues: [{ path: 'rows', code: 'too-many', message }] });
}
