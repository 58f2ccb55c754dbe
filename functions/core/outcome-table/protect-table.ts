// Makes what is sent of what was counted. The raw counts go no further than this.
import type { OutcomeTable, OutcomeVariable } from '../../../surveys/outcome-table/types.ts';
import { type Cell, isSmall, smallInterval } from '../disclosure/cell.ts';
import { hideInCover } from '../disclosure/hide-in-cover.ts';
import { hideInSum } from '../disclosure/hide-in-sum.ts';
import {
  type CountedCases,
  protectionRules,
  type SentTable,
  type SentVariable,
  splitCategories,
  splitStatus,
  tableRef,
} from './sent-table.ts';

type Counts = ReadonlyMap<string, number>;

/**
 * The table as it may be sent. The counts must add up: each `single` variable to its cases, and the status variable must
 * be there (`countFaults` tells). The rules are in ADR 25.
 */
export function protectTable(
  definition: OutcomeTable,
  { cases, counts }: CountedCases,
  coverage: string,
): SentTable {
  const head = { table: tableRef(definition), rules: protectionRules, coverage };
  if (isSmall(cases)) return { ...head, cases: { interval: smallInterval }, variables: {} };
  if (cases === 0) return { ...head, cases: { count: 0 }, variables: {} };
  const closed = countClosed(definition, counts);
  // Neither the few that are closed nor the few that are not may be told.
  const isTold = !isSmall(closed) && !isSmall(cases - closed);
  const variables = definition.variables.map((variable): [string, SentVariable] => {
    const own = counts.get(variable.id);
    if (own === undefined) return [variable.id, { status: 'missing' }];
    if (variable.id === definition.closedBy.variable)
      return [variable.id, isTold ? protectStatus(definition, own) : hidden];
    if (variable.scope === 'all') return [variable.id, protectVariable(variable, own, cases)];
    if (!isTold) return [variable.id, hidden];
    if (closed === 0) return [variable.id, { status: 'not-applicable' }];
    return [variable.id, protectVariable(variable, own, closed)];
  });
  return {
    ...head,
    cases: { count: cases },
    closed: isTold ? { count: closed } : { interval: [1, cases - 1] },
    variables: Object.fromEntries(variables),
  };
}

const hidden: SentVariable = { status: 'suppressed' };

export function countClosed(definition: OutcomeTable, counts: CountedCases['counts']): number {
  const status = counts.get(definition.closedBy.variable);
  return splitStatus(definition).closed.reduce((sum, id) => sum + (status?.get(id) ?? 0), 0);
}

function protectVariable(variable: OutcomeVariable, counts: Counts, total: number): SentVariable {
  const of = (ids: readonly string[]): number[] => ids.map((id) => counts.get(id) ?? 0);
  const all = variable.categories.map(({ id }) => id);
  if (variable.isSensitive && of(all).some((count) => count === total)) return hidden;
  if (variable.type === 'single') return shown([[all, hideInSum(of(all))]]);
  const { together, alone } = splitCategories(variable);
  const cells = hideInCover({ together: of(together), alone: of(alone) }, total);
  return shown([
    [together, cells?.together],
    [alone, cells?.alone],
  ]);
}

/** Closed and open cases have a number each that is told, and so each their own way to hide. */
function protectStatus(definition: OutcomeTable, counts: Counts): SentVariable {
  const { open, closed } = splitStatus(definition);
  const hide = (ids: readonly string[]) => hideInSum(ids.map((id) => counts.get(id) ?? 0));
  return shown([
    [open, hide(open)],
    [closed, hide(closed)],
  ]);
}

type Part = readonly [ids: readonly string[], cells: readonly Cell[] | undefined];

function shown(parts: readonly Part[]): SentVariable {
  const cells: [string, Cell][] = [];
  for (const [ids, hiding] of parts) {
    if (hiding === undefined) return hidden;
    for (const [at, id] of ids.entries()) {
      const cell = hiding[at];
      if (cell !== undefined) cells.push([id, cell]);
    }
  }
  return { status: 'shown', cells: Object.fromEntries(cells) };
}
