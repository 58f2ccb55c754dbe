// Writing follow-ups: what is being written, what became of each attempt to save, and settling two values.
import { Refusal } from '../../../functions/contract/client.ts';
import { useRowDrafts } from '../../shared/row-drafts.ts';
import { useMember } from '../../shared/session/member.tsx';
import { useSession } from '../../shared/session/session.tsx';
import {
  type Change,
  changesOf,
  type FollowConflict,
  type FollowDraft,
  type FollowTarget,
  type Result,
  sentOf,
  settlingChanges,
  theirsAgain,
  type Values,
} from './follow-draft.ts';
import type { FollowValue } from './follow-up.ts';

export type FollowOutcome =
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly cause: unknown }
  | { readonly kind: 'conflict'; readonly conflicts: readonly FollowConflict[] };

export function useFollowWork(
  plan: { readonly county: string; readonly period: string },
  reload: () => void,
) {
  const { client } = useSession();
  const { personId } = useMember();
  const { drafts, outcomes, setDraft, changeDraft, setOutcome, drop } = useRowDrafts<
    FollowDraft,
    FollowOutcome
  >(['follow-up', personId, plan.county, plan.period]);

  async function attempt(
    id: string,
    send: () => Promise<readonly FollowConflict[]>,
    dropsDraft = true,
  ): Promise<void> {
    setOutcome(id, { kind: 'saving' });
    try {
      const conflicts = await send();
      if (conflicts.length > 0) setOutcome(id, { kind: 'conflict', conflicts });
      else if (dropsDraft) drop(id);
      else setOutcome(id, undefined);
      reload();
    } catch (cause) {
      setOutcome(id, { kind: 'failed', cause });
    }
  }

  async function patch(changes: readonly Change[]): Promise<readonly Result[]> {
    if (changes.length === 0) return [];
    const { results } = await client('PATCH /api/plans/{county}/{period}/follow-up', {
      params: plan,
      body: { changes: [...changes] },
    });
    return results;
  }

  return {
    plan,
    drafts,
    outcomes,
    /** `proposed` shows as filled in and is confirmed by saving. */
    open: (id: string, target: FollowTarget, proposed: Values = {}) =>
      setDraft(id, { ...target, proposed, form: {} }),
    write: (id: string, part: string, value: FollowValue) =>
      changeDraft(id, (draft) => ({ ...draft, form: { ...draft.form, [part]: value } })),
    drop,
    save: (id: string) =>
      attempt(id, async () => {
        const draft = drafts[id];
        return draft === undefined ? [] : conflictsIn(await patch(changesOf(draft, sentOf(draft))));
      }),
    /** Writes what is proposed as it is. */
    confirm: (id: string, target: FollowTarget, values: Values) =>
      attempt(id, async () => conflictsIn(await patch(changesOf(target, values))), false),
    /** All of one's own, now knowing the other; or first one's own and then the other's, so that both are kept. */
    settle: (id: string, whose: 'mine' | 'theirs') =>
      attempt(id, async () => {
        const [draft, outcome] = [drafts[id], outcomes[id]];
        if (draft === undefined || outcome?.kind !== 'conflict') return [];
        const { conflicts } = outcome;
        const saved = await patch(settlingChanges(draft, conflicts));
        const left = conflictsIn(saved);
        if (left.length > 0 || whose === 'mine') return left;
        return conflictsIn(await patch(theirsAgain(conflicts, saved)));
      }),
  };
}

export type FollowWork = ReturnType<typeof useFollowWork>;

/** What the server said of one part; `touched`: the parts in the order that they were sent. */
export function issuesAt(
  outcome: FollowOutcome | undefined,
  part: string,
  touched: readonly string[],
): string[] {
  if (outcome?.kind !== 'failed' || !(outcome.cause instanceof Refusal)) return [];
  const path = `changes.${touched.indexOf(part)}.`;
  return outcome.cause.issues.filter((issue) => issue.path.startsWith(path)).map(({ message }) => message);
}

function conflictsIn(results: readonly Result[]): readonly FollowConflict[] {
  return results.filter((result): result is FollowConflict => !result.ok);
}
