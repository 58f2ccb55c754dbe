// What is added to a plan: rows that somebody writes, activities that the library offers, areas of a decision.
import type { Signature } from '../core/answering.ts';
import { AppError, type Issue } from '../core/errors.ts';
import { kinds } from '../core/plan/catalogue.ts';
import { type AreaBasis, draftActivity } from '../core/plan/draft-areas.ts';
import { type DecidedBasis, draftSelected, leftOutRow } from '../core/plan/draft-plan.ts';
import type { PlanValue } from '../core/plan/field.ts';
import type { KindId } from '../core/plan/kind.ts';
import { type DraftRow, firstVersion, type PlanKey, type PlanRow } from '../core/plan/plan.ts';
import { inReadingOrder, lastPlace } from '../core/plan/tree.ts';
import type { StoredPlan } from '../storage/plans.ts';
import { fieldFault, parentFault } from './check-plan.ts';
import type { PlanNeeds } from './plan-needs.ts';
import { refusePersonalNumbers } from './refuse-personal-numbers.ts';
import { type RowWrites, writeInPlan } from './save-plan.ts';

export interface WrittenRow {
  readonly row: string;
  readonly kind: KindId;
  readonly parent?: string | undefined;
  readonly values: Readonly<Record<string, PlanValue>>;
}
/** An activity that the library offers. */
export interface OfferedRow {
  readonly offer: string;
  readonly parent: string;
}
export type NewRow = WrittenRow | OfferedRow;

/** The rows as they stand afterwards, in the request's order. One that was added before, alike, is only given back. */
export async function addRows(
  needs: PlanNeeds,
  plan: PlanKey,
  wanted: readonly NewRow[],
  by: Signature,
): Promise<PlanRow[]> {
  refusePersonalNumbers(wanted.map((value, index) => ({ path: `rows.${index}`, value })));
  let added: PlanRow[] = [];
  await writeInPlan(needs, plan, by, (standing) => {
    const rows = [...standing.rows];
    const writes: { row: PlanRow; replaces: PlanRow | undefined }[] = [];
    const issues: Issue[] = [];
    added = [];
    for (const [index, each] of wanted.entries()) {
      const made = madeFrom(needs, rows, each, index);
      if (!('row' in made)) {
        issues.push(...made.issues);
        continue;
      }
      const before = rows.find(({ row }) => row === made.row);
      const row = before ?? firstVersion(made, by);
      added.push(row);
      if (before !== undefined) {
        const isAlike = before.kind === made.kind && before.parent === made.parent && !before.removed;
        if (!isAlike)
          issues.push(at(index, 'row', 'row-exists', 'Det finns redan en annan rad med det id:t.'));
        continue;
      }
      rows.push(row);
      writes.push({ row, replaces: undefined });
    }
    if (issues.length > 0) throw new AppError('plan-invalid', { issues });
    return writes;
  });
  return added;
}

function madeFrom(
  { library }: PlanNeeds,
  rows: readonly PlanRow[],
  wanted: NewRow,
  index: number,
): DraftRow | { readonly issues: Issue[] } {
  if ('offer' in wanted) {
    const activity = library.areas
      .flatMap(({ activities }) => activities)
      .find(({ id }) => id === wanted.offer);
    const fault = parentFault(rows, 'activity', wanted.parent);
    if (fault !== undefined) return { issues: [at(index, 'parent', fault.code, fault.message)] };
    if (activity === undefined) {
      return { issues: [at(index, 'offer', 'unknown-offer', 'Förslaget finns inte i biblioteket.')] };
    }
    const place = lastPlace(rows, 'activity', wanted.parent);
    return { ...draftActivity({ library, ...spanOf(rows) }, activity, wanted.parent, 0), place };
  }
  const issues = writtenIssues(rows, wanted, index);
  if (issues.length > 0) return { issues };
  const { row, kind, parent } = wanted;
  const values = Object.fromEntries(Object.entries(wanted.values).filter(([, value]) => value !== null));
  return {
    row,
    kind,
    ...(parent !== undefined && { parent }),
    place: lastPlace(rows, kind, parent),
    kept: true,
    values,
  };
}

function writtenIssues(
  rows: readonly PlanRow[],
  { kind, parent, values }: WrittenRow,
  index: number,
): Issue[] {
  if (kinds[kind].isSingle) return [at(index, 'kind', 'single-row', 'Raden finns redan.')];
  const missing = kinds[kind].fields.filter(
    (field) => field.isRequired && (values[field.id] ?? null) === null,
  );
  const underFault = parentFault(rows, kind, parent);
  return [
    ...(underFault === undefined ? [] : [at(index, 'parent', underFault.code, underFault.message)]),
    ...missing.map(({ id }) => at(index, `values.${id}`, 'empty-text', 'Fältet får inte vara tomt.')),
    ...Object.entries(values).flatMap(([id, value]) => {
      const fault = value === null ? undefined : fieldFault(kind, id, value);
      return fault === undefined ? [] : [at(index, `values.${id}`, fault.code, fault.message)];
    }),
  ];
}

/** The plan's own days. An empty plan's rows stand all in the same year. */
export function spanOf(rows: readonly PlanRow[]): { startsOn: string; endsOn: string } {
  const { startsOn, endsOn } = rows.find(({ kind }) => kind === 'plan')?.values ?? {};
  const first = typeof startsOn === 'string' ? startsOn : '2027-01-01';
  return { startsOn: first, endsOn: typeof endsOn === 'string' && endsOn > first ? endsOn : '2099-12-31' };
}

/** The areas that the plan has a sub-goal for. */
export function areasIn(rows: readonly PlanRow[]): Set<string> {
  return new Set(
    inReadingOrder(rows).flatMap(({ kind, finding }) =>
      kind === 'sub-goal' && finding ? [finding.area] : [],
    ),
  );
}

/** The writes that take up `area`: new rows, and those that it once had put back. None where the plan has it. */
export function areaWrites(
  { rows }: Pick<StoredPlan, 'rows'>,
  basis: AreaBasis,
  decided: DecidedBasis,
  area: string,
  by: Signature,
): RowWrites {
  if (areasIn(rows).has(area)) return [];
  const goals = new Set(rows.filter(({ kind }) => kind === 'goal').map(({ row }) => row));
  const drafts = draftSelected(basis, decided, area, goals, (goal) => lastPlace(rows, 'sub-goal', goal));
  const [first] = drafts.filter(({ kind }) => kind === 'sub-goal');
  const standing = new Map(rows.map((row) => [row.row, row]));
  const putBack = [first?.row, first?.parent].flatMap((id) => {
    const row = id === undefined ? undefined : standing.get(id);
    return row?.removed ? [changed(row, { removed: false }, by)] : [];
  });
  const leftOut = standing.get(leftOutRow(area));
  return [
    ...putBack,
    ...(leftOut === undefined || leftOut.removed ? [] : [changed(leftOut, { removed: true }, by)]),
    ...drafts
      .filter(({ row }) => !standing.has(row))
      .map((draft) => ({ row: firstVersion(draft, by), replaces: undefined })),
  ];
}

function changed(row: PlanRow, change: { readonly removed: boolean }, by: Signature) {
  const version = row.version + 1;
  const stamp = { version, author: by.author, at: by.at };
  const written = { ...row.written, removed: stamp };
  return { row: { ...row, ...change, version, written, ...by }, replaces: row };
}

function at(index: number, where: string, code: string, message: string): Issue {
  return { path: `rows.${index}.${where}`, code, message };
}
