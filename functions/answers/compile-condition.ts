// Compiles a SurveyJS expression, as survey-core's own parser reads it, to a condition of the closed grammar.
import {
  ArrayOperand,
  BinaryOperand,
  ConditionsParser,
  Const,
  type Operand,
  UnaryOperand,
  Variable,
} from 'survey-core';
import type { Condition, ConditionValue, Order } from '../core/condition.ts';
import { refuse } from './compile-element.ts';
import type { ValueRule } from './questionnaire.ts';

const orders: Readonly<Record<string, Order>> = {
  greater: '>',
  greaterorequal: '>=',
  less: '<',
  lessorequal: '<=',
};

type Rules = ReadonlyMap<string, ValueRule>;

/** Throws at anything but the grammar: the question first, then a constant that its rule allows. */
export function compileCondition(where: string, expression: unknown, rules: Rules): Condition {
  if (typeof expression !== 'string') return refuse(where, 'a condition that is no text');
  const operand = new ConditionsParser().parseExpression(expression);
  if (operand === undefined || operand === null) return refuse(where, `${expression} is no expression`);
  const fail = (what: string): never => refuse(where, `${what} in ${expression}`);
  return conditionOf(operand, rules, fail);
}

type Fail = (what: string) => never;

function conditionOf(operand: Operand, rules: Rules, fail: Fail): Condition {
  if (operand instanceof UnaryOperand) return unary(operand, rules, fail);
  if (!(operand instanceof BinaryOperand)) return fail(`${operand.getType()} alone`);
  if (operand.isConjunction) {
    const op = operand.conjunction === 'and' ? 'and' : 'or';
    const of = [operand.leftOperand, operand.rightOperand].map((part) => conditionOf(part, rules, fail));
    return { op, of };
  }
  return comparison(operand, rules, fail);
}

function unary(operand: UnaryOperand, rules: Rules, fail: Fail): Condition {
  const { operator, expression } = operand;
  if (operator === 'negate') return { op: 'not', of: conditionOf(expression, rules, fail) };
  if (operator !== 'empty' && operator !== 'notempty') return fail(`the operator ${operator}`);
  return { op: operator, question: questionIn(expression, rules, fail).question };
}

function comparison(operand: BinaryOperand, rules: Rules, fail: Fail): Condition {
  const { operator } = operand;
  const { question, rule, isLength } = questionIn(operand.leftOperand, rules, fail);
  const constants = constantsIn(operand.rightOperand, fail);
  const [value] = constants;
  if (value === undefined) return fail('an empty list');
  const order = orders[operator];
  if (isLength) {
    if (order === undefined || typeof value !== 'number') return fail('a length that is not put in order');
    return { op: 'length', is: order, question, value };
  }
  if (order !== undefined) {
    if (!isNumeric(rule) || typeof value !== 'number' || constants.length > 1)
      return fail(`${order} on ${question}`);
    return { op: order, question, value };
  }
  for (const constant of constants) {
    if (!takes(rule, constant)) fail(`${question} is never ${constant}`);
  }
  if (operator === 'anyof') return { op: 'anyof', question, values: constants };
  if (constants.length > 1) return fail(`a list after ${operator}`);
  const isList = rule.type === 'choices';
  if ((operator === 'contains' || operator === 'notcontains') && isList)
    return { op: operator, question, value };
  if (operator === 'equal' && !isList) return { op: '=', question, value };
  if (operator === 'notequal' && !isList) return { op: '!=', question, value };
  return fail(`${operator} on ${question}`);
}

function questionIn(operand: unknown, rules: Rules, fail: Fail) {
  if (!(operand instanceof Variable)) return fail('something else than a question on the left');
  const name = operand.variable;
  // `{#a}` and the like read the same name in another way.
  if (operand.toString() !== `{${name}}`) return fail(`${operand.toString()} is read in a special way`);
  const isLength = !rules.has(name) && name.endsWith('.length');
  const question = isLength ? name.slice(0, -'.length'.length) : name;
  const rule = rules.get(question);
  if (rule === undefined) return fail(`no question ${question}`);
  // survey-core reads quotes within a text as its own: `''` is empty to it, and no answer to anybody else.
  if (rule.type === 'text') return fail(`${question} is free text`);
  if (isLength && rule.type !== 'choices' && rule.type !== 'rows') return fail(`${question} has no length`);
  return { question, rule, isLength };
}

function constantsIn(operand: unknown, fail: Fail): ConditionValue[] {
  const operands = operand instanceof ArrayOperand ? operand.values : [operand];
  return operands.map((part) => {
    if (!(part instanceof Const) || part instanceof Variable) return fail('something else than a constant');
    const value: unknown = part.correctValue;
    return typeof value === 'string' || typeof value === 'number'
      ? value
      : fail(`the constant ${String(value)}`);
  });
}

function isNumeric(rule: ValueRule): boolean {
  return rule.type === 'scale' || rule.type === 'integer' || rule.type === 'decimal';
}

/** Dates and decimals have no constants: survey-core compares them loosely. */
function takes(rule: ValueRule, constant: ConditionValue): boolean {
  switch (rule.type) {
    case 'scale':
      if (typeof constant === 'string') return rule.special && ['vet-inte', 'ej-aktuellt'].includes(constant);
      return Number.isInteger(constant) && constant >= rule.from && constant <= rule.to;
    case 'integer':
      return Number.isInteger(constant);
    case 'choice':
    case 'choices':
      return (rule.choices as readonly unknown[]).includes(constant);
    case 'decimal':
    case 'date':
    case 'text':
    case 'rows':
      return false;
  }
}
