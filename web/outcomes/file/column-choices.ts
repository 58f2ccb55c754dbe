// Which column is which variable, as somebody chooses it; remembered in this browser by the headings alone.
import {
  type ColumnUse,
  type Mapping,
  type Matched,
  matchColumns,
} from '../../../functions/core/outcome-table/match-columns.ts';
import { plainKey } from '../../../functions/core/outcome-table/plain-key.ts';
import type { OutcomeTable } from '../../../surveys/outcome-table/types.ts';

const storageKey = 'lagesbild.outcome-columns';

/** By variable, the column's heading as it is compared. */
type Remembered = readonly (readonly [variable: string, heading: string])[];

/** What the headings say, and where they say nothing or something else was chosen before, that. */
export function proposeColumns(
  definition: OutcomeTable,
  headings: readonly string[],
): Pick<Matched, 'mapping' | 'ambiguous'> {
  const matched = matchColumns(definition, headings);
  const keys = headings.map(plainKey);
  const mapping = new Map<string, ColumnUse>(matched.mapping);
  for (const [variable, heading] of remembered()) {
    const column = keys.indexOf(heading);
    if (column >= 0 && definition.variables.some(({ id }) => id === variable))
      mapping.set(variable, { column });
  }
  return { mapping, ambiguous: matched.ambiguous.filter((id) => !mapping.has(id)) };
}

/** The headings of the columns that nothing is read from. */
export function unreadHeadings(mapping: Mapping, headings: readonly string[]): string[] {
  const read = new Set(
    [...mapping.values()].flatMap((use) =>
      'column' in use ? [use.column] : use.byCategory.map(({ column }) => column),
    ),
  );
  return headings.filter((_, at) => !read.has(at));
}

export function rememberColumns(mapping: Mapping, headings: readonly string[]): void {
  const chosen: Remembered = [...mapping].flatMap(([variable, use]) => {
    const heading = 'column' in use ? headings[use.column] : undefined;
    return heading === undefined ? [] : [[variable, plainKey(heading)] as const];
  });
  try {
    localStorage.setItem(storageKey, JSON.stringify(chosen));
  } catch {
    // A browser that keeps nothing asks again next year.
  }
}

function remembered(): Remembered {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter(
          (pair): pair is [string, string] =>
            Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string',
        )
      : [];
  } catch {
    return [];
  }
}
