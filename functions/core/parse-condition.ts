// Reads a SurveyJS expression of the closed grammar (condition.ts) as text, for pages and documents that put conditions
// in words. What answers are judged by is compiled with survey-core's own parser; a test holds the two together.
import type { Condition, ConditionValue, Order } from './condition.ts';

const token =
  /\s*(?:\{([^{}]+)\}|(-?\d+(?:\.\d+)?)|'([^']*)'|"([^"]*)"|(<=|>=|<>|!=|==|&&|\|\||[<>=!()[\],])|([a-z]+))/gy;

type Token =
  | { readonly kind: 'question'; readonly name: string }
  | { readonly kind: 'constant'; readonly value: ConditionValue }
  | { readonly kind: 'word'; readonly word: string };

const orders: readonly string[] = ['>', '>=', '<', '<='] satisfies Order[];
const synonyms: Readonly<Record<string, string>> = { '==': '=', '<>': '!=', '&&': 'and', '||': 'or' };

/**
 * `{panel.x}` in a register's row is read as `x`. Throws a SyntaxError at anything that is not of the grammar.
 */
export function parseCondition(expression: string): Condition {
  const fail = (what: string): never => {
    throw new SyntaxError(`${what} in ${expression}`);
  };
  const tokens = tokensOf(expression, fail);
  let next = 0;
  const wordAt = (at: number): string | undefined => {
    const found = tokens[at];
    return found?.kind === 'word' ? found.word : undefined;
  };
  const take = (word: string): boolean => {
    const isThere = wordAt(next) === word;
    if (isThere) next += 1;
    return isThere;
  };
  const expect = (word: string): void => {
    if (!take(word)) fail(`no ${word} where one is due`);
  };

  const chain = (op: 'and' | 'or', part: () => Condition): Condition => {
    let condition = part();
    while (take(op)) condition = { op, of: [condition, part()] };
    return condition;
  };
  const either = (): Condition => chain('or', both);
  const both = (): Condition => chain('and', single);

  const single = (): Condition => {
    if (take('!')) return { op: 'not', of: single() };
    if (take('(')) {
      const inner = either();
      expect(')');
      return inner;
    }
    const found = tokens[next];
    next += 1;
    return found?.kind === 'question' ? comparison(found.name) : fail('no question where one is due');
  };

  const comparison = (name: string): Condition => {
    const op = wordAt(next) ?? fail(`nothing said about ${name}`);
    next += 1;
    if (op === 'empty' || op === 'notempty') return { op, question: name };
    const values = constants();
    const [value] = values;
    if (op === 'anyof') return { op, question: name, values };
    if (value === undefined || values.length > 1) return fail(`a list after ${op}`);
    if (op === '=' || op === '!=' || op === 'contains' || op === 'notcontains')
      return { op, question: name, value };
    if (!orders.includes(op) || typeof value !== 'number') return fail(`the operator ${op}`);
    const order = op as Order;
    return name.endsWith('.length')
      ? { op: 'length', is: order, question: name.slice(0, -'.length'.length), value }
      : { op: order, question: name, value };
  };

  const constants = (): ConditionValue[] => {
    if (!take('[')) return [constant()];
    const values = [constant()];
    while (take(',')) values.push(constant());
    expect(']');
    return values;
  };
  const constant = (): ConditionValue => {
    const found = tokens[next];
    next += 1;
    return found?.kind === 'constant' ? found.value : fail('no constant where one is due');
  };

  const whole = either();
  return next === tokens.length ? whole : fail('something left over');
}

function tokensOf(expression: string, fail: (what: string) => never): Token[] {
  const tokens: Token[] = [];
  const text = expression.trimEnd();
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const found = token.exec(text);
    if (found === null) return fail(`${text.slice(at)} is not understood`);
    tokens.push(tokenFrom(found));
  }
  return tokens;
}

function tokenFrom([, name, number, single, double, sign, word]: RegExpExecArray): Token {
  if (name !== undefined) return { kind: 'question', name: name.replace(/^panel\./, '') };
  if (number !== undefined) return { kind: 'constant', value: Number(number) };
  const quoted = single ?? double;
  if (quoted !== undefined) return { kind: 'constant', value: quoted };
  const said = sign ?? word ?? '';
  return { kind: 'word', word: synonyms[said] ?? said };
}
