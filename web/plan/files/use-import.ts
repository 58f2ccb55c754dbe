// Reading an edited file in, step by step: read here, compared by the server, saved as changes of rows.
import { useState } from 'react';
import type { CallInput, CallOutput, Refusal } from '../../../functions/contract/client.ts';
import { useSession } from '../../shared/session/session.tsx';
import type { Plan } from '../plan.ts';

export type Preview = CallOutput<'POST /api/plans/{county}/{period}/import'>;
type Result = CallOutput<'PATCH /api/plans/{county}/{period}/rows'>['results'][number];
export type LateConflict = Extract<Result, { ok: false }>;

export type ImportState =
  | { readonly is: 'choosing' }
  | { readonly is: 'reading' }
  | { readonly is: 'unusable'; readonly cause: unknown }
  | { readonly is: 'preview'; readonly preview: Preview }
  | { readonly is: 'saving'; readonly preview: Preview }
  /** `cause` where a part of the changes could not be sent. */
  | {
      readonly is: 'done';
      readonly preview: Preview;
      readonly saved: number;
      readonly conflicts: readonly LateConflict[];
      readonly cause?: Refusal | unknown;
    };

/** As many fields, and of as many rows, as the rows' route takes at a time. */
const mostFields = 200;
const mostRows = 49;

type Change = CallInput<'PATCH /api/plans/{county}/{period}/rows'>['body']['changes'][number];

function inPortions(changes: readonly Change[]): Change[][] {
  const portions: Change[][] = [];
  let rows = new Set<string>();
  for (const change of changes) {
    const portion = portions.at(-1);
    const hasRoom = rows.size < mostRows || rows.has(change.row);
    if (portion !== undefined && portion.length < mostFields && hasRoom) {
      portion.push(change);
      rows.add(change.row);
    } else {
      portions.push([change]);
      rows = new Set([change.row]);
    }
  }
  return portions;
}

export function useImport(plan: Plan, reload: () => void) {
  const { client } = useSession();
  const [state, setState] = useState<ImportState>({ is: 'choosing' });
  const params = { county: plan.county.id, period: plan.period.id };

  async function read(file: File): Promise<void> {
    setState({ is: 'reading' });
    try {
      // What reads Excel files loads when somebody has one.
      const { onlyDiffering, readPlanFile } = await import('./read-plan-file.ts');
      const body = onlyDiffering(await readPlanFile(await file.arrayBuffer()), plan.rows);
      const preview = await client('POST /api/plans/{county}/{period}/import', { params, body });
      setState({ is: 'preview', preview });
    } catch (cause) {
      setState({ is: 'unusable', cause });
    }
  }

  /** Exactly what was shown: each change on condition of the version that the file has. */
  async function save(preview: Preview): Promise<void> {
    setState({ is: 'saving', preview });
    const all = preview.changes.map(({ row, field, value, expectedVersion }) => ({
      row,
      field,
      value,
      expectedVersion,
    }));
    const results: Result[] = [];
    let failure: { readonly cause: unknown } | undefined;
    for (const changes of inPortions(all)) {
      if (failure !== undefined) break;
      await client('PATCH /api/plans/{county}/{period}/rows', { params, body: { changes } }).then(
        (answer) => results.push(...answer.results),
        (cause: unknown) => {
          failure = { cause };
        },
      );
    }
    const conflicts = results.filter((result): result is LateConflict => !result.ok);
    const saved = results.length - conflicts.length;
    setState({ is: 'done', preview, saved, conflicts, ...failure });
    if (results.length > 0) reload();
  }

  return { state, read, save, restart: () => setState({ is: 'choosing' }) };
}
