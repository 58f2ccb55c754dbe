// Saving a register's rows: read what stands, decide each change, write all in one transaction; again where others came between.
import type { RegisterRule } from '../answers/register-rule.ts';
import type { Signature } from '../core/answering.ts';
import { AppError } from '../core/errors.ts';
import type { OrganisationId } from '../core/ids.ts';
import { decideRow, type RowChange, type RowDecision } from '../core/registers/change-row.ts';
import type { RegisterRow } from '../core/registers/register.ts';
import type { RegisterKey } from '../storage/entities/registers.ts';
import { listOwnRows, writeRows } from '../storage/registers.ts';
import { pauseBeforeAttempt } from '../storage/transaction.ts';
import type { Dependencies } from './dependencies.ts';

export interface RowsToSave {
  readonly register: RegisterKey;
  readonly organisation: OrganisationId;
  readonly by: RegisterRule;
  /** Checked, each row once. */
  readonly changes: readonly RowChange[];
  readonly signature: Signature;
}

export interface DecidedRow {
  readonly row: string;
  readonly decision: RowDecision;
}

const maxAttempts = 8;

/** What became of each change, in order. Throws `register-invalid` when the register is full, or `busy`. */
export async function saveRows(
  { table, newId }: Pick<Dependencies, 'table' | 'newId'>,
  { register, organisation, by: { surveyRef, rule }, changes, signature }: RowsToSave,
): Promise<DecidedRow[]> {
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    if (attempt > 0) await pauseBeforeAttempt(attempt);
    const standing = await listOwnRows(table, register, organisation);
    const decided = changes.map((change): DecidedRow => {
      const found = standing.find(({ row }) => row === change.row);
      return {
        row: change.row,
        decision: decideRow(change, found, { ...signature, organisation, surveyRef }),
      };
    });
    const writes = decided.flatMap(({ decision }) => (decision.kind === 'write' ? [decision] : []));
    if (writes.length === 0) return decided;
    refuseOverfull(standing, writes, rule.maxRows);
    const outcome = await writeRows(table, register, writes, {
      id: newId(),
      at: signature.at,
      person: signature.authorId,
      action: 'register-changed',
      target: {
        organisation,
        register: register.register,
        rows: writes.map(({ row }) => row.row).join(' '),
      },
    });
    if (outcome === 'committed') return decided;
  }
  throw new AppError('busy');
}

/** As many rows as the questionnaire takes, or it could not be answered with them. */
function refuseOverfull(
  standing: readonly RegisterRow[],
  writes: readonly { readonly row: RegisterRow }[],
  maxRows: number,
): void {
  const after = new Map([...standing, ...writes.map(({ row }) => row)].map((row) => [row.row, row]));
  const isAdding = writes.some(
    ({ row }) => !row.removed && standing.find((other) => other.row === row.row)?.removed !== false,
  );
  if (!isAdding || [...after.values()].filter(({ removed }) => !removed).length <= maxRows) return;
  const message = `Registret tar högst ${maxRows} rader. Ta bort någon först.`;
  throw new AppError('register-invalid', { issues: [{ path: 'changes', code: 'too-many', message }] });
}
