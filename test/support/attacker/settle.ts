// What the facts say of expressions once everything that is known outright has been put in: all that has to be solved.
import type { Expression, Fact } from './solve.ts';

/** The facts that bear on the unknowns of the expressions, each once, with known values put in. */
export function settle(expressions: readonly Expression[], facts: readonly Fact[]): readonly Fact[] {
  const known = new Map<string, number>();
  let left = facts;
  for (let found = -1; found !== known.size; ) {
    found = known.size;
    left = left.map((fact) => without(known, fact));
    for (const { of, relation, is } of left)
      for (const [name, value] of givenBy(of, relation, is)) known.set(name, value);
  }
  const names = new Set(expressions.flatMap((expression) => [...expression.keys()]));
  const bearing = connected(
    names,
    left.filter(({ of }) => of.size > 0),
  );
  const given = [...names].flatMap((name): Fact[] => {
    const is = known.get(name);
    return is === undefined ? [] : [{ of: new Map([[name, 1]]), relation: '=', is }];
  });
  return [...new Map([...bearing, ...given].map((fact) => [textOf(fact), fact])).values()];
}

/** One unknown alone, or several that add up to nothing. */
function givenBy(of: Expression, relation: Fact['relation'], is: number): [string, number][] {
  if (relation === '>=') return [];
  const [only, ...others] = [...of];
  if (only === undefined) return [];
  if (relation === '=' && others.length === 0) return [[only[0], is / only[1]]];
  const isNothing = is === 0 && [...of.values()].every((factor) => factor > 0);
  return isNothing ? [...of.keys()].map((name) => [name, 0]) : [];
}

function without(known: ReadonlyMap<string, number>, { of, relation, is }: Fact): Fact {
  const taken = [...of].reduce((total, [name, factor]) => total + factor * (known.get(name) ?? 0), 0);
  return { of: new Map([...of].filter(([name]) => !known.has(name))), relation, is: is - taken };
}

function connected(of: ReadonlySet<string>, facts: readonly Fact[]): Fact[] {
  const names = new Set(of);
  for (let size = -1; size !== names.size; ) {
    size = names.size;
    for (const fact of facts)
      if ([...fact.of.keys()].some((name) => names.has(name)))
        for (const name of fact.of.keys()) names.add(name);
  }
  return facts.filter((fact) => [...fact.of.keys()].some((name) => names.has(name)));
}

function textOf({ of, relation, is }: Fact): string {
  return `${[...of].join(' ')} ${relation} ${is}`;
}
