// Working in a plan: what is being written, what became of each attempt to save, and the steps a row can take.
import { type CallInput, type CallOutput, Refusal } from '../../functions/contract/client.ts';
import { canonicalJson } from '../../functions/core/canonical-json.ts';
import type { KindId } from '../../functions/core/plan/kind.ts';
import { lastPlace, placesAfterMove, rowsAbove } from '../../functions/core/plan/tree.ts';
import { useRowDrafts } from '../shared/row-drafts.ts';
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
  | { readonly kind: 'moved'; readonly from: string | undefined }
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] };

export function usePlanWork(plan: Plan, reload: () => void) {
  const { client } = useSession();
  const { personId } = useMember();
  const params = { county: plan.county.id, period: plan.period.id };
  const { drafts, outcomes, setDraft, changeDraft, setOutcome, forget, drop } = useRowDrafts<Draft, Outcome>([
    'plan',
    personId,
    params.county,
    params.period,
  ]);

  /** Says at `row` what became of it; true when all of it was taken. */
  async function attempt(row: string, send: () => Promise<Outcome | undefined>): Promise<boolean> {
    setOutcome(row, { kind: 'saving' });
    const outcome = await send().catch((cause: unknown): Outcome => ({ kind: 'failed', cause }));
    setOutcome(row, outcome);
    if (outcome?.kind !== 'failed') reload();
    return outcome === undefined;
  }

  async function patch(changes: readonly Change[]): Promise<readonly Result[]> {
    if (changes.length === 0) return [];
    const { results } = await client('PATCH /api/plans/{county}/{period}/rows', {
      params,
      body: { changes: [...changes] },
    });
    return results;
  }

  /** A step of whole rows: somebody else's write in between is told of, not written over. */
  const step = (row: string, changes: readonly Change[]) =>
    attempt(row, async () => outcomeOf(await patch(changes)) && { kind: 'row-changed' });

  const of = ({ row, version: expectedVersion }: Row, field: string, value: PlanValue): Change => ({
    row,
    field,
    value: value as Change['value'],
    expectedVersion,
  });
  const keeping = (row: Row): Change[] =>
    [row, ...rowsAbove(plan.rows, row)].filter(({ kept }) => !kept).map((each) => of(each, 'kept', true));

  const standingOf = (id: string) => plan.rows.find(({ row }) => row === id);
  /** Only what has been touched is sent. Whoever writes in a suggestion keeps it. */
  function changesOf(id: string, form: Values, expectedVersion: number): Change[] {
    const standing = standingOf(id);
    const written = Object.entries(toSend(form)).map(
      ([field, value]): Change => ({ row: id, field, value: value as Change['value'], expectedVersion }),
    );
    return [...written, ...(standing ? keeping(standing) : [])];
  }

  /**
   * A row whose answer was lost stands as it was first sent, and is only given back: what has been written since then
   * is sent as changes of that first version, so that another's write meanwhile is a conflict and not written over.
   */
  async function addNew(id: string, isNew: NonNullable<Draft['isNew']>, form: Values) {
    const values = toSend(form) as Extract<AddBody, { values: unknown }>['values'];
    const rows: AddBody[] = [{ row: id, ...isNew, values }];
    const added = await client('POST /api/plans/{county}/{period}/rows', { params, body: { rows } });
    const standing = added.rows.find(({ row }) => row === id)?.values ?? {};
    const isAsWritten = Object.entries(values).every(
      ([field, value]) => canonicalJson(standing[field] ?? null) === canonicalJson(value),
    );
    return isAsWritten ? undefined : outcomeOf(await patch(changesOf(id, form, 1)));
  }

  function below(row: Row): Row[] {
    const own = plan.rows.filter(({ parent, removed }) => parent === row.row && !removed);
    return [row, ...own.flatMap(below)];
  }

  return {
    plan: params,
    drafts,
    outcomes,
    /** The new rows being written under `parent`. One that stands already, its answer lost, is at its own place. */
    newUnder: (kind: KindId, parent: string | undefined): string[] =>
      Object.entries(drafts)
        .filter(([id, { isNew }]) => isNew?.kind === kind && isNew.parent === parent && !standingOf(id))
        .map(([id]) => id),
    /** The rows in which something has been written and not saved. */
    unsaved: Object.keys(drafts).filter((id) => Object.keys(drafts[id]?.form ?? {}).length > 0),
    open: (row: Row) => setDraft(row.row, { form: {}, expectedVersion: row.version }),
    add(kind: KindId, parent?: string): void {
      const isNew = { kind, ...(parent !== undefined && { parent }) };
      setDraft(crypto.randomUUID(), { form: {}, expectedVersion: 0, isNew });
    },
    write: (row: string, field: string, value: PlanValue) =>
      changeDraft(row, (draft) => ({ ...draft, form: { ...draft.form, [field]: value } })),
    drop,
    async save(id: string): Promise<boolean> {
      const draft = drafts[id];
      if (draft === undefined) return false;
      const { form, expectedVersion, isNew } = draft;
      const isSaved = await attempt(id, async () =>
        isNew ? addNew(id, isNew, form) : outcomeOf(await patch(changesOf(id, form, expectedVersion))),
      );
      if (isSaved) drop(id);
      return isSaved;
    },
    /**
     * All of one's own, now knowing the other; or then the other's in the fields in conflict, so that both are kept.
     * The form has been open meanwhile: what has been corrected in its other fields is sent along.
     */
    settle: (id: string, whose: 'mine' | 'theirs') =>
      attempt(id, async () => {
        const [draft, outcome] = [drafts[id], outcomes[id]];
        if (draft === undefined || outcome?.kind !== 'conflict') return outcome;
        const told =
          outcome.conflicts.find(({ row }) => row === id) ?? standingOf(id) ?? outcome.conflicts[0];
        const results = await patch(changesOf(id, draft.form, told?.version ?? draft.expectedVersion));
        const again = outcomeOf(results);
        if (again !== undefined) return again;
        if (whose === 'theirs') {
          const theirs = outcome.conflicts.map(({ row, field, version, current: { value } }) => {
            const own = results.find((result) => result.row === row && result.field === field);
            return { row, field, value, expectedVersion: own?.version ?? version };
          });
          const refused = outcomeOf(await patch(theirs));
          if (refused !== undefined) return refused;
        }
        forget(id);
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
        const each = standingOf(id);
        return each ? [of(each, 'place', place)] : [];
      });
      return changes.length === 0 ? Promise.resolve(false) : step(row.row, changes);
    },
    /** Last under `parent`. What is kept there keeps what it stands under, or it would be left out of the edition. */
    moveTo: (row: Row, parent: Row) =>
      attempt(row.row, async () => {
        const above = row.kept ? keeping(parent) : [];
        const moved = await patch([of(row, 'parent', parent.row), ...above]);
        if (outcomeOf(moved) !== undefined) return { kind: 'row-changed' };
        // It has been moved, whether others have placed it meanwhile or its own place was not taken.
        const { version } = moved[0] ?? row;
        const last = of({ ...row, version }, 'place', lastPlace(plan.rows, row.kind, parent.row));
        await patch([last]).catch(() => undefined);
        return { kind: 'moved', from: row.parent };
      }),
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

function outcomeOf(results: readonly Result[]): Outcome | undefined {
  const conflicts = results.filter((result): result is Conflict => !result.ok);
  return conflicts.length === 0 ? undefined : { kind: 'conflict', conflicts };
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
