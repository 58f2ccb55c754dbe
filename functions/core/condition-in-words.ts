// A condition as a sentence that people read: "Besvaras om svaret på fråga 3.2 är ”Ja”."
import type { Condition, ConditionValue, Order } from './condition.ts';
import type { QuestionText } from './questionnaire-text.ts';
import type { Language } from './report/format.ts';

/** A question that a condition names: what readers find it by (`fråga 3.2`), and its texts. */
export interface NamedQuestion {
  readonly name: string;
  readonly of: QuestionText;
}

type Find = (question: string) => NamedQuestion | undefined;
type Leaf = Extract<Condition, { question: string }>;

/** `find` gives what is named; a question that is not found is named by its id. */
export function askedIf(condition: Condition, find: Find, language: Language): string {
  return `${words[language].askedIf} ${clause(condition, find, language, false)}.`;
}

function clause(condition: Condition, find: Find, language: Language, isInside: boolean): string {
  const say = words[language];
  switch (condition.op) {
    case 'and':
    case 'or': {
      const parts = flattened(condition.op, condition.of);
      const clauses = parts.map((part) => clause(part, find, language, parts.length > 1));
      // A comma shows where one that is itself a list ends.
      const comma = parts.some(({ op }) => op === 'and' || op === 'or') ? ',' : '';
      const joined = joinWith(clauses, condition.op === 'and' ? say.and : say.or, comma);
      return isInside ? `${condition.op === 'and' ? say.both : say.either} ${joined}` : joined;
    }
    case 'not':
      return `${say.not} ${clause(condition.of, find, language, true)}`;
    default:
      return leaf(condition, find, language);
  }
}

/** `(a and b) and c` is one list of three. */
function flattened(op: 'and' | 'or', of: readonly Condition[]): Condition[] {
  return of.flatMap((part) => (part.op === op ? flattened(op, part.of) : [part]));
}

function joinWith(parts: readonly string[], word: string, comma = ''): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')}${comma} ${word} ${parts.at(-1)}`;
}

function leaf(condition: Leaf, find: Find, language: Language): string {
  const say = words[language];
  const found = find(condition.question);
  const name = found?.name ?? condition.question;
  const quoted = (value: ConditionValue) => quote(value, found?.of, language);
  switch (condition.op) {
    case 'empty':
      return say.empty(name);
    case 'notempty':
      return say.notEmpty(name);
    case '=':
      return say.is(name, quoted(condition.value));
    case '!=':
      return say.isNot(name, quoted(condition.value));
    case 'contains':
      return say.contains(name, quoted(condition.value));
    case 'notcontains':
      return say.lacks(name, quoted(condition.value));
    case 'anyof': {
      const any = joinWith(condition.values.map(quoted), say.or);
      return isList(found?.of) ? say.contains(name, any) : say.is(name, any);
    }
    case 'length': {
      const what = found?.of.type === 'rows' ? say.rows(name) : say.choices(name);
      return `${what} ${say.verb} ${say.order(condition.is, String(condition.value))}`;
    }
    default:
      return say.is(name, say.order(condition.op, String(condition.value).replace('.', say.decimal)));
  }
}

function isList(of: QuestionText | undefined): boolean {
  return of?.type === 'choices' || of?.type === 'ranked';
}

/** A choice by its text, a scale's level by its number and text. */
function quote(value: ConditionValue, of: QuestionText | undefined, language: Language): string {
  const choice = of?.choices.find((one) => one.value === value);
  if (choice === undefined) return String(value);
  const text = choice.text[language] ?? choice.text.sv;
  const quoted = language === 'sv' ? `”${text}”` : `“${text}”`;
  return typeof value === 'number' ? `${value} (${quoted})` : quoted;
}

const words = {
  sv: {
    askedIf: 'Besvaras om',
    and: 'och',
    or: 'eller',
    both: 'både',
    either: 'antingen',
    not: 'det inte stämmer att',
    decimal: ',',
    verb: 'är',
    empty: (name: string) => `${name} är obesvarad`,
    notEmpty: (name: string) => `${name} är besvarad`,
    is: (name: string, what: string) => `svaret på ${name} är ${what}`,
    isNot: (name: string, what: string) => `svaret på ${name} inte är ${what}`,
    contains: (name: string, what: string) => `${what} är valt i ${name}`,
    lacks: (name: string, what: string) => `${what} inte är valt i ${name}`,
    choices: (name: string) => `antalet val i ${name}`,
    rows: (name: string) => `antalet rader i ${name}`,
    order: (order: Order, value: string) =>
      ({ '>': 'högre än', '>=': 'minst', '<': 'lägre än', '<=': 'högst' })[order].concat(' ', value),
  },
  en: {
    askedIf: 'Answered if',
    and: 'and',
    or: 'or',
    both: 'both',
    either: 'either',
    not: 'it is not so that',
    decimal: '.',
    verb: 'is',
    empty: (name: string) => `${name} is unanswered`,
    notEmpty: (name: string) => `${name} is answered`,
    is: (name: string, what: string) => `the answer to ${name} is ${what}`,
    isNot: (name: string, what: string) => `the answer to ${name} is not ${what}`,
    contains: (name: string, what: string) => `${what} is chosen in ${name}`,
    lacks: (name: string, what: string) => `${what} is not chosen in ${name}`,
    choices: (name: string) => `the number of choices in ${name}`,
    rows: (name: string) => `the number of rows in ${name}`,
    order: (order: Order, value: string) =>
      ({ '>': 'above', '>=': 'at least', '<': 'below', '<=': 'at most' })[order].concat(' ', value),
  },
} as const satisfies Record<Language, unknown>;
