// Checks a table that somebody sent: its shape by the definition, and that nothing in it gives a small count away.
import type { OutcomeTable, OutcomeVariable } from '../../../surveys/outcome-table/types.ts';
import { boundsOf, type Cell, type Interval, isSmall, smallInterval } from '../disclosure/cell.ts';
import { isHiddenInCover } from '../disclosure/hide-in-cover.ts';
import { isHiddenInSum } from '../disclosure/hide-in-sum.ts';
import { fewestPeopleShown } from '../disclosure/thresholds.ts';
import type { Issue } from '../errors.ts';
import {
  protectionRules,
  type SentTable,
  type SentVariable,
  splitCategories,
  splitStatus,
  tableRef,
} from './sent-table.ts';

/** What is wrong with it; empty when it may be kept. Paths as in the request's `table`. */
export function tableFaults(definition: OutcomeTable, table: SentTable): Issue[] {
  const faults = headFaults(definition, table);
  if (faults.length > 0) return faults;
  const cases = 'count' in table.cases ? table.cases.count : 0;
  const isEmpty = cases === 0;
  if (isEmpty) return emptyFaults(table);
  const closed = closedCount(table, cases);
  if (closed === 'wrong') return [fault('closed', 'not-hidden', 'too few, or not between 0 and the cases')];
  const known = new Set(definition.variables.map(({ id }) => id));
  return [
    ...Object.keys(table.variables)
      .filter((id) => !known.has(id))
      .map((id) => fault('variables', 'unknown-variable', `no such variable: ${id.slice(0, 64)}`)),
    ...definition.variables.flatMap((variable) =>
      variableFaults(definition, variable, table.variables[variable.id], { cases, closed }),
    ),
  ];
}

/** `closed` is undefined where it may not be told. */
interface Totals {
  readonly cases: number;
  readonly closed: number | undefined;
}

function headFaults(definition: OutcomeTable, table: SentTable): Issue[] {
  return [
    ...(table.table === tableRef(definition)
      ? []
      : [fault('table', 'unknown-table', 'another version of the table')]),
    ...(table.rules === protectionRules ? [] : [fault('rules', 'other-rules', 'made by other rules')]),
    ...(definition.coverage.choices.some(({ id }) => id === table.coverage)
      ? []
      : [fault('coverage', 'unknown-choice', 'not one of the choices')]),
    ...(isCellAllowed(table.cases) &&
    (!('interval' in table.cases) || isSame(table.cases.interval, smallInterval))
      ? []
      : [fault('cases', 'not-hidden', 'from 1 to 4 cases are said as the interval 1–4')]),
  ];
}

function emptyFaults({ variables, closed }: SentTable): Issue[] {
  return [
    ...(closed === undefined ? [] : [fault('closed', 'too-few', 'nothing is said of so few cases')]),
    ...(Object.keys(variables).length === 0
      ? []
      : [fault('variables', 'too-few', 'nothing is said of so few cases')]),
  ];
}

function closedCount({ closed }: SentTable, cases: number): number | undefined | 'wrong' {
  if (closed === undefined) return 'wrong';
  if ('interval' in closed) return isSame(closed.interval, [1, cases - 1]) ? undefined : 'wrong';
  const isTold = !isSmall(closed.count) && !isSmall(cases - closed.count);
  return isTold && closed.count <= cases ? closed.count : 'wrong';
}

function variableFaults(
  definition: OutcomeTable,
  variable: OutcomeVariable,
  sent: SentVariable | undefined,
  { cases, closed }: Totals,
): Issue[] {
  const path = `variables.${variable.id}`;
  if (sent === undefined) return [fault(path, 'variable-left-out', 'every variable is said something of')];
  const isStatus = variable.id === definition.closedBy.variable;
  if (isStatus && sent.status === 'missing')
    return [fault(path, 'variable-missing', 'nothing can be counted without it')];
  const total = variable.scope === 'all' && !(isStatus && closed === undefined) ? cases : closed;
  if (sent.status === 'not-applicable')
    return variable.scope === 'closed' && closed === 0
      ? []
      : [fault(path, 'applies', 'there are cases it is about')];
  if (sent.status !== 'shown') return [];
  if (total === undefined || total === 0)
    return [fault(path, 'too-few', 'nothing is said of so few closed cases')];
  return shownFaults(definition, variable, sent.cells, { total, closed: closed ?? 0 });
}

function shownFaults(
  definition: OutcomeTable,
  variable: OutcomeVariable,
  cells: Readonly<Record<string, Cell>>,
  { total, closed }: { readonly total: number; readonly closed: number },
): Issue[] {
  const path = `variables.${variable.id}`;
  const ids = variable.categories.map(({ id }) => id);
  if (Object.keys(cells).length !== ids.length || ids.some((id) => !Object.hasOwn(cells, id)))
    return [fault(path, 'categories', 'every category, and no other')];
  const of = (some: readonly string[]): Cell[] => some.flatMap((id) => cells[id] ?? []);
  const raw = ids.filter((id) => !isCellAllowed(cells[id] ?? { count: 0 }));
  if (raw.length > 0)
    return raw.map((id) =>
      fault(`${path}.cells.${id}`, 'not-hidden', 'from 1 to 4 is said as the interval 1–4'),
    );
  if (variable.isSensitive && of(ids).some((cell) => boundsOf(cell)[0] === total))
    return [fault(path, 'all-alike', 'every case is in one category')];
  const isHidden = isHiddenIn(definition, variable, of, { total, closed });
  return isHidden ? [] : [fault(path, 'would-reveal', 'the sum is wrong, or tells what an interval hides')];
}

function isHiddenIn(
  definition: OutcomeTable,
  variable: OutcomeVariable,
  of: (ids: readonly string[]) => Cell[],
  { total, closed }: { readonly total: number; readonly closed: number },
): boolean {
  if (variable.id === definition.closedBy.variable) {
    const parts = splitStatus(definition);
    return isHiddenInSum(of(parts.open), total - closed) && isHiddenInSum(of(parts.closed), closed);
  }
  if (variable.type === 'single') return isHiddenInSum(of(variable.categories.map(({ id }) => id)), total);
  const { together, alone } = splitCategories(variable);
  return isHiddenInCover({ together: of(together), alone: of(alone) }, total);
}

/** A whole count that is not small, the interval that stands for one, or a wider one that holds no small count. */
function isCellAllowed(cell: Cell): boolean {
  if ('count' in cell) return !isSmall(cell.count);
  const [low, high] = cell.interval;
  return isSame(cell.interval, smallInterval) || (low >= fewestPeopleShown && high > low);
}

function isSame(one: Interval, other: Interval): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

function fault(path: string, code: string, message: string): Issue {
  return { path: `table.${path}`, code, message };
}
