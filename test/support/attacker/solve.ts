// The least and the greatest that whole-number expressions can be under linear facts, by HiGHS.
import loadHighs from 'highs';

/** Factors by the name of the unknown. */
export type Expression = ReadonlyMap<string, number>;

export interface Fact {
  readonly of: Expression;
  readonly relation: '=' | '<=' | '>=';
  readonly is: number;
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

// Its types are those of the CommonJS build, in which the loader is one step further in.
const load = loadHighs as unknown as typeof loadHighs.default;
const solver = await load();
const slack = 1e-6;

/**
 * Every unknown is a whole number from 0: the linear programme's ends are rounded inwards. Undefined when no world
 * fits the facts. The ranges stand in the order of `expressions`.
 */
export function rangesOf(
  expressions: readonly Expression[],
  facts: readonly Fact[],
): readonly Range[] | undefined {
  const unknowns = [
    ...new Set([...expressions, ...facts.map(({ of }) => of)].flatMap((of) => [...of.keys()])),
  ];
  if (unknowns.length === 0) return [];
  const data = [
    'Minimize',
    ` goal: ${unknowns.map((name) => `+ 0 ${name}`).join(' ')}`,
    'Subject To',
    ' any: + 1 nothing >= 0',
    ...facts
      .filter(({ of }) => of.size > 0)
      .map(({ of, relation, is }, row) => ` f${row}: ${written(of)} ${relation} ${is}`),
    'End',
  ].join('\n');
  return solver.withModel({ format: 'lp', data }, (model) => {
    model.options.set({ output_flag: false });
    const column = new Map(unknowns.map((name) => [name, model.getColByName(name)]));
    const least = (expression: Expression, sign: 1 | -1): number | undefined => {
      for (const name of unknowns)
        model.changeColCost(column.get(name) ?? 0, sign * (expression.get(name) ?? 0));
      model.run();
      const isFound = model.getModelStatus() === solver.constants.modelStatus.optimal;
      return isFound ? model.getObjectiveValue() : undefined;
    };
    const ranges: Range[] = [];
    for (const expression of expressions) {
      const [from, to] = [least(expression, 1), least(expression, -1)];
      if (from === undefined || to === undefined) return undefined;
      ranges.push({ least: Math.ceil(from - slack), most: Math.floor(-to + slack) });
    }
    return ranges;
  });
}

function written(of: Expression): string {
  return [...of].map(([name, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`).join(' ');
}
