// Counted cases for tests: of any size, as a municipality's year could be.
import fc from 'fast-check';
import { countClosed } from '../../functions/core/outcome-table/protect-table.ts';
import { type CountedCases, splitCategories } from '../../functions/core/outcome-table/sent-table.ts';
import type { OutcomeTable } from '../../surveys/outcome-table/types.ts';

type Counts = Map<string, Map<string, number>>;

/** Divides `total` by weights, as whole numbers. */
function divide(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let left = total;
  return weights.map((weight, at) => {
    if (at === weights.length - 1) return left;
    const own = sum === 0 ? 0 : Math.min(left, Math.floor((total * weight) / sum));
    left -= own;
    return own;
  });
}

/** Counts that add up, of `cases`; `weigh` gives a weight for each category, from 0. */
export function countedCases(
  definition: OutcomeTable,
  cases: number,
  weigh: (variable: string, category: string) => number,
): CountedCases {
  const counts: Counts = new Map();
  const add = (id: string, total: number) => {
    const variable = definition.variables.find((each) => each.id === id);
    if (variable === undefined) return;
    const ids = variable.categories.map((category) => category.id);
    if (variable.type === 'single') {
      const divided = divide(
        total,
        ids.map((category) => weigh(id, category)),
      );
      counts.set(id, new Map(ids.map((category, at) => [category, divided[at] ?? 0])));
      return;
    }
    const { together, alone } = splitCategories(variable);
    const parts = divide(total, [...alone.map((category) => weigh(id, category)), 10]);
    const covered = parts.at(-1) ?? 0;
    const own = new Map(alone.map((category, at) => [category, parts[at] ?? 0]));
    for (const category of together) own.set(category, Math.min(covered, weigh(id, category) * 3));
    // Whoever has none of the others has the first.
    const first = together[0] ?? '';
    const others = together.slice(1).reduce((sum, category) => sum + (own.get(category) ?? 0), 0);
    own.set(first, Math.max(own.get(first) ?? 0, Math.min(covered, Math.max(0, covered - others))));
    counts.set(id, own);
  };
  add(definition.closedBy.variable, cases);
  const closed = countClosed(definition, counts);
  for (const { id, scope } of definition.variables)
    if (id !== definition.closedBy.variable) add(id, scope === 'all' ? cases : closed);
  return { cases, counts };
}

/** Any municipality's year. */
export function anyCountedCases(definition: OutcomeTable, most = 400): fc.Arbitrary<CountedCases> {
  const number = definition.variables.reduce((sum, { categories }) => sum + categories.length, 0);
  return fc
    .tuple(
      fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: most })),
      fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 })), {
        minLength: number,
        maxLength: number,
      }),
    )
    .map(([cases, weights]) => {
      const places = definition.variables.flatMap(({ id, categories }) =>
        categories.map((category) => `${id} ${category.id}`),
      );
      return countedCases(
        definition,
        cases,
        (variable, category) => weights[places.indexOf(`${variable} ${category}`)] ?? 0,
      );
    });
}
