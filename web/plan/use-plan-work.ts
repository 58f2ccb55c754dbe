// Working in a plan: what is being written, what became of each attempt to save, and the steps a row can take.
import { useEffect, useState } from 'react';
import { type CallInput, type CallOutput, Refusal } from '../../functions/contract/client.ts';
import type { KindId } from '../../functions/core/plan/kind.ts';
import { placesAfterMove, rowsAbove } from '../../functions/core/plan/tree.ts';
import { draftStash } from '../register/row-drafts.ts';
import { useLeaveWarning } from '../shared/leave-warning.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import type { Plan, PlanValue, Row } from './plan.ts';

type Change = CallInput<'PATCH /api/plans/{county}/{period}/rows'>['body']['changes'][number];
type Result = CallOutput<'PATCH /api/plans/{county}/{period}/rows'>['results'][number];
export type Conflict = Extract<Result, { ok: false }>;
export type Values = Readonly<Record<string, PlanValue>>;

/** The fields that have been touched, of a row that stands or of one that is new. */
interface Draft {
  readonly form: Values;
  readonly expectedVersion: number;
  readonly isNew?: { readonly kind: KindId; readonly parent?: string };
}

export type Outcome =
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly cause: unknown }
  | { readonly kind: 'row-changed' }
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] };

type ByRow<T> = Readonly<Record<string, T>>;

export function usePlanWork(plan: Plan, reload: () => void) {
  const { client } = useSession();
  const { personId } = useMember();
  const params = { county: plan.county.id, period: plan.period.id };
  const [stash] = useState(() =>
    draftStash(['plan', personId, params.county, params.period].join('/'), window.sessionStorage),
  );
  const [drafts, setDrafts] = useState(() => stash.read() as unknown as ByRow<Draft>);
  const [outcomes, setOutcomes] = useState<ByRow<Outcome>>({});
  useEffect(() => stash.write(drafts as never), [stash, drafts]);
  useLeaveWarning(Object.keys(drafts).length > 0);

  const setOutcome = (row: string, outcome: Outcome | undefined) =>
    setOutcomes((all) => (outcome === undefined ? without(all, row) : { ...all, [row]: outcome }));
  const drop = (row: string) => {
    setDrafts((all) => without(all, row));
    setOutcome(row, undefined);
  };

  /** Says at `row` what became of it; true when all of it was taken. */
  async function attempt(row: string, send: () => Promise<Outcome | undefined>): Promise<boolean> {
    setOutcome(row, { kind: 'saving' });
    const outcome = await send().catch((cause: unknown): Outcome => ({ kind: 'failed', cause }));
    setOutcome(row, outcome);
    if (outcome?.kind !== 'failed') reload();
    return outcome === undefined;
  }

  async function patch(changes: readonly Change[]): Promise<readonly Conflict[]> {
    const { results } = await client('PATCH /api/plans/{county}/{period}/rows', {
      params,
      body: { changes: [...changes] },
    });
    return results.filter((result): result is Conflict => !result.ok);
  }

  /** A step of whole rows: somebody else's write in between is told of, not written over. */
  const step = (row: string, changes: readonly Change[]) =>
    attempt(row, async () => ((await patch(changes)).length > 0 ? { kind: 'row-changed' } : undefined));

  const of = ({ row, version: expectedVersion }: Row, field: string, value: PlanValue): Change => ({
    row,
    field,
    value: value as Change['value'],
    expectedVersion,
  });
  const keeping = (row: Row): Change[] =>
    [row, ...rowsAbove(plan.rows, row)].filter(({ kept }) => !kept).map((each) => of(each, 'kept', true));

  function below(row: Row): Row[] {
    const own = plan.rows.filter(({ parent, removed }) => parent === row.row && !removed);
    return [row, ...own.flatMap(below)];
  }

  return {
    drafts,
    outcomes,
    open: (row: Row) =>
      setDrafts((all) => ({ ...all, [row.row]: { form: {}, expectedVersion: row.version } })),
    add(kind: KindId, parent?: string): void {
      const isNew = { kind, ...(parent !== undefined && { parent }) };
      setDrafts((all) => ({ ...all, [crypto.randomUUID()]: { form: {}, expectedVersion: 0, isNew } }));
    },
    write: (row: string, field: string, value: PlanValue) =>
      setDrafts((all) => {
        const draft = all[row];
        return draft ? { ...all, [row]: { ...draft, form: { ...draft.form, [field]: value } } } : all;
      }),
    drop,
    /** Only what has been touched is sent. Whoever writes in a suggestion keeps it. */
    async save(id: string): Promise<boolean> {
      const draft = drafts[id];
      if (draft === undefined) return false;
      const isSaved = await attempt(id, async () => {
        if (draft.isNew) {
          const values = toSend(draft.form) as Extract<AddBody, { values: unknown }>['values'];
          const rows: AddBody[] = [{ row: id, ...draft.isNew, values }];
          await client('POST /api/plans/{county}/{period}/rows', { params, body: { rows } });
          return undefined;
        }
        const standing = plan.rows.find(({ row }) => row === id);
        const written = Object.entries(toSend(draft.form)).map(([field, value]): Change => {
          const { expectedVersion } = draft;
          return { row: id, field, value: value as Change['value'], expectedVersion };
        });
        const changes = [...written, ...(standing ? keeping(standing) : [])];
        const conflicts = changes.length === 0 ? [] : await patch(changes);
        return conflicts.length > 0 ? { kind: 'conflict', conflicts } : undefined;
      });
      if (isSaved) drop(id);
      return isSaved;
    },
    /** One's own value, now knowing the other; or first one's own and then the other's, so that both are kept. */
    settle: (id: string, whose: 'mine' | 'theirs') =>
      attempt(id, async () => {
        const [draft, outcome] = [drafts[id], outcomes[id]];
        if (draft === undefined || outcome?.kind !== 'conflict') return outcome;
        const mine = outcome.conflicts.map(({ row, field, version: expectedVersion }) => ({
          row,
          field,
          value: (toSend(draft.form)[field] ?? null) as Change['value'],
          expectedVersion,
        }));
        let conflicts = await patch(mine);
        if (conflicts.length === 0 && whose === 'theirs') {
          const theirs = outcome.conflicts.map(({ row, field, version, current }) => ({
            row,
            field,
            value: current.value,
            expectedVersion: version + 1,
          }));
          conflicts = await patch(theirs);
        }
        if (conflicts.length > 0) return { kind: 'conflict', conflicts };
        setDrafts((all) => without(all, id));
        return undefined;
      }),
    keep: (row: Row) => step(row.row, keeping(row)),
    keepAll: (row: Row) =>
      step(row.row, [
        ...below(row)
          .filter(({ kept }) => !kept)
          .map((each) => of(each, 'kept', true)),
        ...rowsAbove(plan.rows, row)
          .filter(({ kept }) => !kept)
          .map((each) => of(each, 'kept', true)),
      ]),
    remove: (row: Row) => step(row.row, [of(row, 'removed', true)]),
    putBack: (row: Row) => step(row.row, [of(row, 'removed', false)]),
    move(row: Row, by: -1 | 1) {
      const changes = placesAfterMove(plan.rows, row, by).flatMap(({ row: id, place }) => {
        const each = plan.rows.find((one) => one.row === id);
        return each ? [of(each, 'place', place)] : [];
      });
      return changes.length === 0 ? Promise.resolve(false) : step(row.row, changes);
    },
    take: (offer: string, parent: string) =>
      attempt(parent, async () => {
        const body = { rows: [{ offer, parent }] };
        await client('POST /api/plans/{county}/{period}/rows', { params, body });
        return undefined;
      }),
  };
}

type AddBody = CallInput<'POST /api/plans/{county}/{period}/rows'>['body']['rows'][number];
export type PlanWork = ReturnType<typeof usePlanWork>;

/** What the server has against one field, in its own words. A new row's fields are told of by name, a change's in order. */
export function issuesAt(outcome: Outcome | undefined, field: string, touched: readonly string[]): string[] {
  if (outcome?.kind !== 'failed' || !(outcome.cause instanceof Refusal)) return [];
  const own = [`rows.0.values.${field}`, `changes.${touched.indexOf(field)}.value`];
  return outcome.cause.issues.filter(({ path }) => own.includes(path)).map(({ message }) => message);
}

/** Lines as they are kept: without empty ones. */
function toSend(form: Values): Values {
  return Object.fromEntries(
    Object.entries(form).map(([field, value]) => {
      if (!Array.isArray(value)) return [field, value];
      const lines = [...new Set(value.map((line) => line.trim()).filter(Boolean))];
      return [field, lines.length === 0 ? null : lines];
    }),
  );
}

function without<T>(all: ByRow<T>, id: string): ByRow<T> {
  const { [id]: _, ...others } = all;
  return others;
}
