// Which column of a file holds which variable: proposed by the headings, decided by whoever has the file.
import type { OutcomeTable, OutcomeVariable } from '../../../surveys/outcome-table/types.ts';
import { plainKey } from './plain-key.ts';

/** Places of columns from 0: one with the value, or one with yes or no for each category. */
export type ColumnUse =
  | { readonly column: number }
  | { readonly byCategory: readonly { readonly category: string; readonly column: number }[] };

/** By variable; a variable that is not there is not in the file. */
export type Mapping = ReadonlyMap<string, ColumnUse>;

export interface Matched {
  readonly mapping: Mapping;
  /** Columns that nothing is read from. */
  readonly unused: readonly number[];
  /** Variables that more than one column could be; none of them is proposed. */
  readonly ambiguous: readonly string[];
  /** Columns that the file must not have. */
  readonly forbidden: readonly number[];
}

export function matchColumns(definition: OutcomeTable, headings: readonly string[]): Matched {
  const keys = headings.map(plainKey);
  const forbiddenKeys = new Set(definition.forbiddenColumns.map(plainKey));
  const forbidden = keys.flatMap((key, at) => (forbiddenKeys.has(key) ? [at] : []));
  const mapping = new Map<string, ColumnUse>();
  const ambiguous: string[] = [];
  const named = new Set<number>();
  for (const variable of definition.variables) {
    const columns = columnsNamed(variable, keys);
    for (const column of columns) named.add(column);
    const [column, ...others] = columns;
    if (others.length > 0) ambiguous.push(variable.id);
    else if (column !== undefined) mapping.set(variable.id, { column });
    else {
      const byCategory = categoryColumns(variable, keys);
      if (byCategory.length > 0) mapping.set(variable.id, { byCategory });
      for (const each of byCategory) named.add(each.column);
    }
  }
  const unused = headings.flatMap((_, at) => (named.has(at) || forbidden.includes(at) ? [] : [at]));
  return { mapping, unused, ambiguous, forbidden };
}

function columnsNamed({ column }: OutcomeVariable, keys: readonly string[]): number[] {
  const own = plainKey(column.name);
  // The name itself goes before other words for it.
  const exact = placesOf(keys, new Set([own]));
  return exact.length > 0 ? exact : placesOf(keys, new Set(column.synonyms.map(plainKey)));
}

function placesOf(keys: readonly string[], wanted: ReadonlySet<string>): number[] {
  return keys.flatMap((key, at) => (wanted.has(key) ? [at] : []));
}

function categoryColumns({ type, column, categories }: OutcomeVariable, keys: readonly string[]) {
  if (type === 'single') return [];
  return categories.flatMap(({ id }) => {
    const at = keys.indexOf(plainKey(column.name + id));
    return at < 0 ? [] : [{ category: id, column: at }];
  });
}
