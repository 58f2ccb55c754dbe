// Reading in an edited Excel file: what it would change, what conflicts, what is refused. Writing is left to the rows' own route.
import type * as z from 'zod';
import type { PlanImportSchema, planImportRoutes } from '../contract/routes/plan-import.ts';
import { AppError, type Issue } from '../core/errors.ts';
import { planFileFormat, workingVersion } from '../core/plan/exchange/sheet-columns.ts';
import type { PlanValue } from '../core/plan/field.ts';
import type { PlanKey, PlanRow } from '../core/plan/plan.ts';
import { inReadingOrder } from '../core/plan/tree.ts';
import { readPlanVersions } from '../storage/plans.ts';
import { compareFileRow } from './compare-file-row.ts';
import { type FileRow, type FoundRow, findFileRows, idIn, nameOfRow } from './find-file-rows.ts';
import type { HttpRequest, Implementations } from './implementation.ts';
import { findPlan, type PlanNeeds } from './plan-needs.ts';

type File = HttpRequest<(typeof planImportRoutes)['checkPlanImport']>['body']['file'];
type View = z.input<typeof PlanImportSchema>;

type Needs = Pick<PlanNeeds, 'table' | 'periods'>;

export function planImportImplementations(needs: Needs): Implementations<typeof planImportRoutes> {
  return {
    async checkPlanImport({ params, body }) {
      refuseOtherFile(params, body.file);
      const { state, rows } = await findPlan(needs, params);
      const { found, refused } = findFileRows(rows, body.rows);
      const bases = await readBases(needs, params, found);
      const view: View = {
        revision: state.revision,
        changes: [],
        conflicts: [],
        refused: refused.map(({ inFile, standing, code, message }) => ({
          ...where(inFile, standing),
          code,
          message,
        })),
        missing: missingRows(rows, body.rows),
      };
      for (const row of found) {
        const { inFile, standing, version } = row;
        const at = where(inFile, standing);
        for (const outcome of compareFileRow(rows, row, bases.get(standing.row) ?? standing)) {
          const { field } = outcome;
          if (outcome.is === 'refused') {
            view.refused.push({ ...at, field, code: outcome.code, message: outcome.message });
          } else if (outcome.is === 'conflict') {
            const current = { ...outcome.current, value: asJson(outcome.current.value) };
            view.conflicts.push({ ...at, field, value: asJson(outcome.value), current });
          } else {
            const [from, value] = [asJson(outcome.from), asJson(outcome.value)];
            view.changes.push({ ...at, row: standing.row, field, from, value, expectedVersion: version });
          }
        }
      }
      return view;
    },
  };
}

/** Another county's or period's file, an established edition, or none of ours. */
function refuseOtherFile({ county, period }: PlanKey, file: File): void {
  const issue = (path: string, code: string, message: string): Issue => ({
    path: `file.${path}`,
    code,
    message,
  });
  const issues = [
    ...(file.format === planFileFormat
      ? []
      : [
          issue(
            'format',
            'wrong-format',
            'Filen är inte en plan från Lägesbild, eller är från en annan version.',
          ),
        ]),
    ...(file.county === county ? [] : [issue('county', 'other-county', 'Filen är ett annat läns plan.')]),
    ...(file.period === period
      ? []
      : [issue('period', 'other-period', 'Filen är planen för en annan period.')]),
    ...(file.edition === workingVersion
      ? []
      : [
          issue(
            'edition',
            'frozen-edition',
            'Filen är en fastställd utgåva, som inte ändras. Ladda ner arbetsversionen.',
          ),
        ]),
  ];
  if (issues.length > 0) throw new AppError('file-unusable', { issues });
}

/** By row: what the rows said in the file's version, for those that have changed since. */
async function readBases(
  { table }: Needs,
  plan: PlanKey,
  found: readonly FoundRow[],
): Promise<ReadonlyMap<string, PlanRow>> {
  const stale = found
    .filter(
      ({ inFile, standing, version }) => version < standing.version && Object.keys(inFile.cells).length > 0,
    )
    .map(({ standing: { row }, version }) => ({ row, version }));
  return new Map((await readPlanVersions(table, plan, stale)).map((base) => [base.row, base]));
}

function where({ kind, line, row }: FileRow, standing: PlanRow | undefined) {
  return { kind, line, row: idIn(row).slice(0, 200), name: standing ? nameOfRow(standing) : '' };
}

function missingRows(rows: readonly PlanRow[], inFile: readonly FileRow[]): View['missing'] {
  const there = new Set(inFile.map(({ row }) => idIn(row)));
  return inReadingOrder(rows)
    .filter(({ row }) => !there.has(row))
    .map((row) => ({ row: row.row, kind: row.kind, name: nameOfRow(row) }));
}

/** Schemas' lists are mutable; nothing here changes one. */
const asJson = (value: PlanValue) => value as string | number | boolean | string[] | null;
