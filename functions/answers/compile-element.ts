// Reads SurveyJS elements at build time: which questions they ask, and what each may be answered with.
import type { CellRule, RowsRule, ValueRule } from './questionnaire.ts';

export type Element = Readonly<Record<string, unknown>>;

/** A question as found in the definition, its condition not yet compiled. */
export interface Part {
  readonly id: string;
  readonly rule: ValueRule;
  readonly visibleIf: unknown;
}

export function refuse(where: string, what: string): never {
  throw new Error(`cannot compile ${where}: ${what}`);
}

export function knownKeys(where: string, element: Element, known: readonly string[]): void {
  const unknown = Object.keys(element).filter((key) => !known.includes(key));
  if (unknown.length > 0) refuse(where, `unknown ${unknown.join(', ')}`);
}

export function list(where: string, value: unknown): readonly Element[] {
  if (!Array.isArray(value)) refuse(where, 'a list is missing');
  return value;
}

/** Ids are lower case words joined by `-`, with at most one `.` (`boende.behov`). */
export function idOf(where: string, element: Element): string {
  const { name } = element;
  if (typeof name !== 'string' || !/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)?$/.test(name)) {
    refuse(where, `${String(name)} is not an id`);
  }
  if (name.endsWith('.length')) refuse(where, `${name} reads as a length`);
  return name;
}

/** The questions that the elements of one page ask. */
export function questionsOn(page: string, elements: readonly Element[], maxReasonLength: number): Part[] {
  return elements.map((element) => {
    const id = idOf(`page ${page}`, element);
    const rule =
      element['type'] === 'paneldynamic'
        ? rowsRule(id, element, maxReasonLength)
        : cellRule(id, element, maxReasonLength);
    return { id, rule, visibleIf: element['visibleIf'] };
  });
}

const headingKeys = ['type', 'name', 'title', 'description', 'visibleIf'];

function cellRule(id: string, element: Element, maxReasonLength: number): CellRule {
  const keys = (...own: string[]) => knownKeys(id, element, [...headingKeys, ...own]);
  switch (element['type']) {
    case 'radiogroup':
      keys('choices');
      return oneOf(id, list(id, element['choices']), maxReasonLength);
    case 'checkbox':
      keys('choices', 'maxSelectedChoices');
      return manyOf(id, element);
    case 'ranking':
      keys('choices', 'maxSelectedChoices', 'selectToRankEnabled');
      if (element['selectToRankEnabled'] !== true) refuse(id, 'a ranking of all choices');
      return manyOf(id, element);
    case 'comment':
      keys('maxLength');
      return { type: 'text', maxLength: integer(id, element, 'maxLength'), multiline: true };
    case 'text':
      return lineRule(id, element, keys);
    default:
      return refuse(id, `unknown type ${String(element['type'])}`);
  }
}

function lineRule(id: string, element: Element, keys: (...own: string[]) => void): CellRule {
  switch (element['inputType']) {
    case undefined:
      keys('maxLength');
      return { type: 'text', maxLength: integer(id, element, 'maxLength'), multiline: false };
    case 'number': {
      keys('inputType', 'min', 'max', 'step');
      const types: Readonly<Record<string, 'integer' | 'decimal'>> = { 1: 'integer', 0.01: 'decimal' };
      const type = types[String(element['step'])] ?? refuse(id, 'step is neither 1 nor 0.01');
      return { type, min: integer(id, element, 'min'), max: integer(id, element, 'max') };
    }
    case 'date':
      keys('inputType', 'min', 'max');
      return { type: 'date', min: String(element['min']), max: String(element['max']) };
    default:
      return refuse(id, `unknown inputType ${String(element['inputType'])}`);
  }
}

/** A scale when the choices are consecutive numbers and the two special answers, else a choice. */
function oneOf(id: string, choices: readonly Element[], maxReasonLength: number): CellRule {
  const values = choices.map(({ value }) => value);
  const levels = values.filter((value) => typeof value === 'number');
  const words = values.filter((value) => typeof value === 'string');
  const from = levels[0] ?? 0;
  const consecutive = levels.every((value, index) => value === from + index);
  if (levels.length + words.length !== values.length)
    refuse(id, 'a choice that is neither a number nor a word');
  if (levels.length > 0 && words.length > 0) {
    if (!consecutive || words.join() !== 'vet-inte,ej-aktuellt') refuse(id, 'choices that are no scale');
    for (const choice of choices.slice(0, -1)) knownKeys(id, choice, choiceKeys);
    assertAsksForReason(id, choices.at(-1));
    return { type: 'scale', from, to: from + levels.length - 1, special: true, maxReasonLength };
  }
  for (const choice of choices) knownKeys(id, choice, choiceKeys);
  if (levels.length > 0 && !consecutive) refuse(id, 'numbers that are no scale');
  if (levels.length > 0)
    return { type: 'scale', from, to: from + levels.length - 1, special: false, maxReasonLength };
  return { type: 'choice', choices: choiceIds(id, choices) };
}

const choiceKeys = ['value', 'text'];

function assertAsksForReason(id: string, choice: Element | undefined): void {
  knownKeys(id, choice ?? {}, [...choiceKeys, 'showCommentArea', 'isCommentRequired', 'commentPlaceholder']);
  if (choice?.['showCommentArea'] !== true || choice['isCommentRequired'] !== true) {
    refuse(id, 'ej-aktuellt does not ask for a reason');
  }
}

function manyOf(id: string, element: Element): CellRule {
  const choices = list(id, element['choices']);
  for (const choice of choices) knownKeys(id, choice, [...choiceKeys, 'isExclusive']);
  const exclusive = choices.filter((choice) => choice['isExclusive'] === true);
  return {
    type: 'choices',
    choices: choiceIds(id, choices),
    exclusive: exclusive.map(({ value }) => String(value)),
    ...(element['maxSelectedChoices'] !== undefined && { max: integer(id, element, 'maxSelectedChoices') }),
  };
}

/** survey-core compares `3` and `'3'`, `A` and `a`, `true` and `'true'` as equal: no such ids. */
function choiceIds(id: string, choices: readonly Element[]): string[] {
  const ids = choices.map(({ value }) => {
    const isPlain = typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value);
    if (!isPlain || ['true', 'false', 'undefined', 'null'].includes(value)) {
      refuse(id, `${String(value)} is not a choice id`);
    }
    return value;
  });
  if (ids.length === 0 || new Set(ids).size < ids.length) refuse(id, 'choices are missing or repeated');
  return ids;
}

const rowKeys = [
  'type',
  'name',
  'title',
  'description',
  'visibleIf',
  'panelCount',
  'maxPanelCount',
  'defaultPanelValue',
  'templateElements',
];

function rowsRule(id: string, element: Element, maxReasonLength: number): ValueRule {
  knownKeys(id, element, rowKeys);
  if (element['panelCount'] !== 0) refuse(id, 'rows from the start');
  const elements = list(id, element['templateElements']);
  const names = elements.map((column) => idOf(id, column));
  if (names.includes('id') || new Set(names).size < names.length)
    refuse(id, 'columns named id or named twice');
  const columns = elements.flatMap((column, index) => {
    const name = names[index] ?? '';
    if (isDateOf(elements[index - 1], column)) return [];
    if (column['visibleIf'] !== undefined) refuse(`${id}.${name}`, 'a column with a condition');
    const rule = cellRule(`${id}.${name}`, column, maxReasonLength);
    const next = elements[index + 1];
    return [
      {
        id: name,
        rule: isDateOf(column, next) ? orOpenEnded(`${id}.${name}`, rule, next, maxReasonLength) : rule,
      },
    ];
  });
  assertPresetsAreChoices(id, element['defaultPanelValue'], columns);
  return { type: 'rows', maxRows: integer(id, element, 'maxPanelCount'), columns };
}

/** What a new row starts with: one of the choices of a column, or nothing. */
function assertPresetsAreChoices(id: string, presets: unknown, columns: RowsRule['columns']): void {
  for (const [name, preset] of Object.entries(presets ?? {})) {
    const rule = columns.find((column) => column.id === name)?.rule;
    if (rule?.type !== 'choice' || !rule.choices.includes(preset))
      refuse(`${id}.${name}`, 'a preset that is none of the choices');
  }
}

/** Is `column` the date that belongs to the choice before it, `<field>` and `<field>-datum`? */
function isDateOf(before: Element | undefined, column: Element | undefined): boolean {
  return before !== undefined && column !== undefined && column['name'] === `${String(before['name'])}-datum`;
}

/** `tills-vidare`, or a date that is asked when `datum` is chosen: one answer. */
function orOpenEnded(
  id: string,
  choice: CellRule,
  column: Element | undefined,
  maxReasonLength: number,
): CellRule {
  if (column === undefined) refuse(id, 'the date is missing');
  const field = id.slice(id.indexOf('.') + 1);
  const date = cellRule(`${id}-datum`, column, maxReasonLength);
  const isPair =
    choice.type === 'choice' && choice.choices.join() === 'tills-vidare,datum' && date.type === 'date';
  if (!isPair || column['visibleIf'] !== `{panel.${field}} = 'datum'`) refuse(id, 'no date or tills-vidare');
  return { ...date, openEnded: 'tills-vidare' };
}

function integer(id: string, element: Element, key: string): number {
  const value = element[key];
  return typeof value === 'number' && Number.isInteger(value)
    ? value
    : refuse(id, `${key} is no whole number`);
}
