// Saving follow-ups: read what stands, decide each, write all in one transaction; again where others came between.
import type { Signature } from '../core/answering.ts';
import { AppError } from '../core/errors.ts';
import { decideFollow, type FollowChange } from '../core/follow-up/change-follow.ts';
import { type FollowKey, findFollow } from '../core/follow-up/follow-row.ts';
import type { FieldResult } from '../core/plan/change-row.ts';
import type { PlanKey } from '../core/plan/plan.ts';
import { type FollowWrite, listFollows, writeFollows } from '../storage/follow-up.ts';
import { pauseBeforeAttempt } from '../storage/transaction.ts';
import type { Dependencies } from './dependencies.ts';

const maxAttempts = 8;

/** What became of each change, in order; `version`: of its follow-up afterwards. */
export type SavedPart = FollowChange & { readonly result: FieldResult; readonly rowVersion: number };

/** `changes` are checked. Throws `busy`. */
export async function saveFollowUps(
  { table, newId }: Pick<Dependencies, 'table' | 'newId'>,
  plan: PlanKey,
  changes: readonly FollowChange[],
  by: Signature,
): Promise<SavedPart[]> {
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    if (attempt > 0) await pauseBeforeAttempt(attempt);
    const standing = await listFollows(table, plan);
    const saved = new Map<FollowChange, SavedPart>();
    const writes = keysIn(changes).flatMap((key): FollowWrite[] => {
      const own = changes.filter(({ row, occasion }) => row === key.row && occasion === key.occasion);
      const replaces = findFollow(standing, key.row, key.occasion);
      const { results, written } = decideFollow(key, replaces, own, by);
      const rowVersion = (written ?? replaces)?.version ?? 0;
      for (const [index, result] of results.entries()) {
        const change = own[index];
        if (change) saved.set(change, { ...change, result, rowVersion });
      }
      return written === undefined ? [] : [{ row: written, replaces }];
    });
    const outcome =
      writes.length === 0
        ? 'committed'
        : await writeFollows(table, plan, writes, {
            id: newId(),
            at: by.at,
            person: by.authorId,
            action: 'plan-followed-up',
            target: {
              county: plan.county,
              period: plan.period,
              rows: writes.map(({ row: { row, occasion } }) => `${occasion}/${row}`).join(' '),
            },
          });
    if (outcome === 'committed') return changes.flatMap((change) => saved.get(change) ?? []);
  }
  throw new AppError('busy');
}

function keysIn(changes: readonly FollowChange[]): FollowKey[] {
  const byKey = new Map(changes.map(({ row, occasion }) => [`${occasion} ${row}`, { row, occasion }]));
  return [...byKey.values()];
}
