// The own register while one works in it: the rows, what is being written, and what became of each attempt to save.
import { useState } from 'react';
import { type CallInput, type CallOutput, Refusal } from '../../functions/contract/client.ts';
import type { Register, RowValues } from '../../functions/core/registers/register.ts';
import type { AnswerValue } from '../../functions/core/response.ts';
import { surveyMapping } from '../../functions/core/survey-data.ts';
import type { SurveyVersion } from '../shared/questionnaire.ts';
import { useRowDrafts } from '../shared/row-drafts.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { type FormRow, newRowOf } from './fields.ts';

type Route = 'PATCH /api/organisations/{org}/registers/{register}/rows';
type Change = CallInput<Route>['body']['changes'][number];
type Result = CallOutput<Route>['results'][number];
export type OwnRow = CallOutput<'GET /api/organisations/{org}/registers/{register}/rows'>['rows'][number];
/** What somebody else has made of the row meanwhile. */
export type OtherRow = Extract<Result, { ok: false }>['current'];

export type Outcome =
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly cause: unknown }
  | { readonly kind: 'conflict'; readonly current: OtherRow };

interface RowDraft {
  readonly form: FormRow;
  /** The version it was written from; 0 for a new row. */
  readonly expectedVersion: number;
}

export function useOwnRows(register: Register, version: SurveyVersion, loaded: readonly OwnRow[]) {
  const { client } = useSession();
  const { current, personId } = useMember();
  const org = current.organisation.id;
  const [rows, setRows] = useState(loaded);
  const { drafts, outcomes, setDraft, changeDraft, setOutcome, drop } = useRowDrafts<RowDraft, Outcome>([
    'register',
    personId,
    org,
    register,
  ]);
  const [mapping] = useState(() => surveyMapping(version.definition));

  function toForm(values: RowValues): FormRow {
    const [form] = mapping.toSurvey([values]) as readonly FormRow[];
    return form ?? {};
  }
  function toValues(form: FormRow): RowValues {
    const read = mapping.fromSurvey([form]) as readonly { readonly [column: string]: AnswerValue }[];
    return read[0] ?? {};
  }

  async function send(id: string, values: RowValues | null, expectedVersion: number): Promise<Result> {
    const change = { row: id, values: values as Change['values'], expectedVersion };
    const { results } = await client('PATCH /api/organisations/{org}/registers/{register}/rows', {
      params: { org, register },
      body: { changes: [change] },
    });
    const [result] = results;
    if (result === undefined) throw new Error('no answer about the row');
    return result;
  }

  function put(
    id: string,
    values: RowValues | null,
    signed: Pick<OwnRow, 'version' | 'author' | 'at'>,
  ): void {
    setRows((all) => {
      const before = all.find((row) => row.id === id);
      if (before === undefined && values === null) return all;
      const kept = {
        synthetic: before?.synthetic ?? false,
        surveyRef: `${version.survey}@${version.version}`,
      };
      const shown = (values ?? before?.values ?? {}) as OwnRow['values'];
      const row = {
        id,
        values: shown,
        removed: values === null,
        source: 'register',
        ...kept,
        ...signed,
      } as const;
      return before === undefined ? [...all, row] : all.map((each) => (each.id === id ? row : each));
    });
  }

  /** True when the server has taken it; else `outcomes` says why not, and nothing that was written is gone. */
  async function attempt(id: string, values: RowValues | null, expectedVersion: number): Promise<boolean> {
    setOutcome(id, { kind: 'saving' });
    try {
      const result = await send(id, values, expectedVersion);
      if (result.ok) {
        const at = new Date().toISOString();
        put(id, values, { version: result.version, author: current.displayName, at });
        drop(id);
        return true;
      }
      setOutcome(id, { kind: 'conflict', current: result.current });
    } catch (cause) {
      setOutcome(id, { kind: 'failed', cause });
    }
    return false;
  }

  return {
    rows,
    drafts,
    outcomes,
    toValues,
    add(): string {
      const id = crypto.randomUUID();
      setDraft(id, { form: newRowOf(version, register), expectedVersion: 0 });
      return id;
    },
    open: ({ id, values, version: expectedVersion }: OwnRow, from: RowValues = values as RowValues) =>
      setDraft(id, { form: toForm(from), expectedVersion }),
    write: (id: string, form: FormRow) => changeDraft(id, (draft) => ({ ...draft, form })),
    drop,
    save(id: string): Promise<boolean> {
      const draft = drafts[id];
      return draft ? attempt(id, toValues(draft.form), draft.expectedVersion) : Promise.resolve(false);
    },
    remove: ({ id, version: standing }: OwnRow) => attempt(id, null, standing),
    putBack: ({ id, values, version: standing }: OwnRow) => attempt(id, values as RowValues, standing),
    /** Settles a conflict for one's own: sent again, now knowing the other. A removal that met a change is given up. */
    keepMine(id: string): Promise<boolean> {
      const [draft, outcome] = [drafts[id], outcomes[id]];
      if (draft === undefined || outcome?.kind !== 'conflict') return Promise.resolve(false);
      return attempt(id, toValues(draft.form), outcome.current.version);
    },
    /** Settles it for the other's. One's own is saved first and the other's right after, so that both are kept. */
    async takeTheirs(id: string): Promise<boolean> {
      const [draft, outcome] = [drafts[id], outcomes[id]];
      if (outcome?.kind !== 'conflict') return false;
      const { values, version: standing, author, at } = outcome.current;
      if (draft !== undefined) {
        const mine = await attempt(id, toValues(draft.form), standing);
        return mine && attempt(id, values as RowValues | null, standing + 1);
      }
      put(id, values as RowValues | null, { version: standing, author, at });
      drop(id);
      return true;
    },
  };
}

export type OwnRows = ReturnType<typeof useOwnRows>;

/** The issues that the server has with one field of the row, in its own words. */
export function issuesAt(outcome: Outcome | undefined, column: string): string[] {
  if (outcome?.kind !== 'failed' || !(outcome.cause instanceof Refusal)) return [];
  return outcome.cause.issues
    .filter(({ path }) => new RegExp(`^changes\\.0\\.values\\.${column}(\\.|$)`).test(path))
    .map(({ message }) => message);
}
