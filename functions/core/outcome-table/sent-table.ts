// What a municipality sends of a year: counts and intervals by variable and category. Nothing else of its cases exists here.
import type { OutcomeTable, OutcomeVariable } from '../../../surveys/outcome-table/types.ts';
import type { Cell } from '../disclosure/cell.ts';

/** The version of the rules that make cells of counts. Adds 1 when the same counts would give other cells. */
export const protectionRules = 1;

/** A variable without cells says why: hidden, not in the municipality's own data, or of closed cases where there are none. */
export type SentVariable =
  | { readonly status: 'shown'; readonly cells: Readonly<Record<string, Cell>> }
  | { readonly status: 'suppressed' | 'missing' | 'not-applicable' };

export interface SentTable {
  /** Id and version of the table's definition. */
  readonly table: string;
  readonly rules: number;
  /** How much of the year's cases are counted: an id of the definition's choices. */
  readonly coverage: string;
  readonly cases: Cell;
  /** Cases that are closed; absent where the cases are too few, or none, for anything to be said of them. */
  readonly closed?: Cell;
  /** By variable; empty where the number of cases is 0 or an interval. */
  readonly variables: Readonly<Record<string, SentVariable>>;
}

export function tableRef({ id, version }: OutcomeTable): string {
  return `${id}@${version}`;
}

/** Cases by variable and category, whole numbers from 0. A variable that is not there was not in the data. */
export interface CountedCases {
  readonly cases: number;
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** A variable's categories in the two kinds that differ in what may be known of them. */
export function splitCategories({ categories, exclusive }: OutcomeVariable) {
  const ids = categories.map(({ id }) => id);
  return {
    together: ids.filter((id) => !exclusive.includes(id)),
    alone: ids.filter((id) => exclusive.includes(id)),
  };
}

/** The status variable's categories by whether a case that has them is closed. */
export function splitStatus({ closedBy, variables }: OutcomeTable) {
  const ids = variables.find(({ id }) => id === closedBy.variable)?.categories.map(({ id }) => id) ?? [];
  return {
    open: ids.filter((id) => closedBy.openCategories.includes(id)),
    closed: ids.filter((id) => !closedBy.openCategories.includes(id)),
  };
}
