// Conditions over answers: the closed grammar that questionnaires may use, and its evaluation.
import type { AnswerValue } from './response.ts';

export type ConditionValue = string | number;

/**
 * What compile makes of a SurveyJS expression. Comparisons read a scale's "ej aktuellt" as that word, without
 * its reason, and are false when the question has no answer; `!=` and `notcontains` are then true.
 */
export type Condition =
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'empty' | 'notempty'; readonly question: string }
  | { readonly op: '=' | '!='; readonly question: string; readonly value: ConditionValue }
  | { readonly op: Order; readonly question: string; readonly value: number }
  /** How many choices or rows the answer holds; none when there is no answer. */
  | { readonly op: 'length'; readonly is: Order; readonly question: string; readonly value: number }
  | { readonly op: 'contains' | 'notcontains'; readonly question: string; readonly value: ConditionValue }
  /** The answer, or one of its choices, is among these. */
  | { readonly op: 'anyof'; readonly question: string; readonly values: readonly ConditionValue[] };

export type Order = '>' | '>=' | '<' | '<=';

/** Does `condition` hold for the answers that `answerTo` gives? null and undefined are no answer. */
export function holds(
  condition: Condition,
  answerTo: (question: string) => AnswerValue | undefined,
): boolean {
  switch (condition.op) {
    case 'and':
      return condition.of.every((part) => holds(part, answerTo));
    case 'or':
      return condition.of.some((part) => holds(part, answerTo));
    case 'not':
      return !holds(condition.of, answerTo);
    default:
      return holdsFor(condition, comparable(answerTo(condition.question)));
  }
}

type Leaf = Extract<Condition, { question: string }>;
type Comparable = ConditionValue | boolean | readonly AnswerValue[] | undefined;

function holdsFor(condition: Leaf, answer: Comparable): boolean {
  switch (condition.op) {
    case 'empty':
      return answer === undefined;
    case 'notempty':
      return answer !== undefined;
    case '=':
      return answer === condition.value;
    case '!=':
      return answer !== condition.value;
    case 'length':
      return inOrder(Array.isArray(answer) ? answer.length : 0, condition.is, condition.value);
    case 'contains':
      return Array.isArray(answer) && answer.includes(condition.value);
    case 'notcontains':
      return !Array.isArray(answer) || !answer.includes(condition.value);
    case 'anyof':
      return Array.isArray(answer)
        ? condition.values.some((value) => answer.includes(value))
        : condition.values.some((value) => value === answer);
    default:
      return typeof answer === 'number' && inOrder(answer, condition.op, condition.value);
  }
}

function inOrder(left: number, order: Order, right: number): boolean {
  switch (order) {
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
  }
}

/** The value as conditions see it: empty lists and texts are no answer, a special answer is its word. */
function comparable(value: AnswerValue | undefined): Comparable {
  if (value === undefined || value === null || value === '') return undefined;
  if (isList(value)) return value.length === 0 ? undefined : value;
  if (typeof value !== 'object') return value;
  return typeof value['special'] === 'string' ? value['special'] : undefined;
}

function isList(value: AnswerValue): value is readonly AnswerValue[] {
  return Array.isArray(value);
}
