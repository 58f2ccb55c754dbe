// Reads a questionnaire's texts out of its SurveyJS definition, without SurveyJS: for the blank form, summaries and receipts.
import type { Condition } from './condition.ts';
import { parseCondition } from './parse-condition.ts';
import type { AnswerValue } from './response.ts';

/** As `Localised`, but also as it comes out of a schema. */
export interface ContentText {
  readonly sv: string;
  readonly en?: string | undefined;
}

export interface ChoiceText {
  readonly value: string | number;
  readonly text: ContentText;
  /** Rules out every other choice. */
  readonly isExclusive: boolean;
  /** Asked of those who choose it: why. */
  readonly reason?: ContentText;
}

export interface QuestionText {
  readonly id: string;
  readonly type: 'choice' | 'choices' | 'ranked' | 'number' | 'date' | 'line' | 'text' | 'rows';
  readonly title: ContentText;
  readonly help?: ContentText;
  /** Empty for what is answered in words or figures. */
  readonly choices: readonly ChoiceText[];
  /** Of a register. */
  readonly columns: readonly QuestionText[];
  /** The smallest and largest number, or the most choices or rows. */
  readonly min?: number;
  readonly max?: number;
  /** UTF-16 code units. */
  readonly maxLength?: number;
  /** Absent when it is always asked. */
  readonly condition?: Condition;
}

/** One page of the form: a section with its questions, in the order they are asked. */
export interface PageText {
  readonly section: string;
  readonly condition?: Condition;
  readonly questions: readonly QuestionText[];
}

type Json = Readonly<Record<string, unknown>>;

/** What the texts are read from. */
export interface Defined {
  readonly definition: Json;
}

export function pagesOf({ definition }: Defined): PageText[] {
  return records(definition['pages']).map((page) => ({
    section: String(page['name']),
    ...conditionOf(page),
    questions: records(page['elements']).map(question),
  }));
}

/** The questions of each section, in the order they are asked. */
export function questionsBySection(version: Defined): ReadonlyMap<string, readonly QuestionText[]> {
  return new Map(pagesOf(version).map(({ section, questions }) => [section, questions]));
}

/** Every question by id. */
export function questionsById(version: Defined): ReadonlyMap<string, QuestionText> {
  const questions = pagesOf(version).flatMap((page) => page.questions);
  return new Map(questions.map((each) => [each.id, each]));
}

/** The columns that a row has an answer of its own to: a date that belongs to "tills vidare" is part of that one. */
export function answeredColumns({ columns }: QuestionText): readonly QuestionText[] {
  return columns.filter(({ id }) => !columns.some((other) => id === `${other.id}-datum`));
}

function question(element: Json): QuestionText {
  return {
    id: String(element['name']),
    type: typeOf(element),
    title: text(element['title']),
    ...(element['description'] !== undefined && { help: text(element['description']) }),
    choices: list(element['choices']).map(choice),
    columns: records(element['templateElements']).map(question),
    ...numberIn(element, 'min', 'min'),
    ...numberIn(element, 'max', 'max', 'maxSelectedChoices', 'maxPanelCount'),
    ...numberIn(element, 'maxLength', 'maxLength'),
    ...conditionOf(element),
  };
}

function conditionOf(element: Json): { condition?: Condition } {
  const expression = element['visibleIf'];
  return expression === undefined ? {} : { condition: parseCondition(String(expression)) };
}

function numberIn<Name extends string>(
  element: Json,
  name: Name,
  ...keys: readonly string[]
): { [N in Name]?: number } {
  const found = keys.map((key) => element[key]).find((value) => typeof value === 'number');
  return (found === undefined ? {} : { [name]: found }) as { [N in Name]?: number };
}

function typeOf(element: Json): QuestionText['type'] {
  switch (element['type']) {
    case 'radiogroup':
    case 'dropdown':
      return 'choice';
    case 'checkbox':
    case 'tagbox':
      return 'choices';
    case 'ranking':
      return 'ranked';
    case 'paneldynamic':
      return 'rows';
    case 'comment':
      return 'text';
    default:
      return inputType(element['inputType']);
  }
}

function inputType(type: unknown): 'number' | 'date' | 'line' {
  return type === 'number' || type === 'date' ? type : 'line';
}

function choice(item: unknown): ChoiceText {
  if (!isRecord(item)) return { value: String(item), text: { sv: String(item) }, isExclusive: false };
  const value = typeof item['value'] === 'number' ? item['value'] : String(item['value']);
  return {
    value,
    text: text(item['text'] ?? value),
    isExclusive: item['isExclusive'] === true,
    ...(item['isCommentRequired'] === true && { reason: text(item['commentPlaceholder']) }),
  };
}

function text(value: unknown): ContentText {
  if (!isRecord(value)) return { sv: String(value ?? '') };
  const sv = String(value['sv'] ?? value['default'] ?? '');
  return typeof value['en'] === 'string' ? { sv, en: value['en'] } : { sv };
}

export type AnswerInWords =
  | { readonly kind: 'none' }
  | { readonly kind: 'words'; readonly words: readonly ContentText[]; readonly isOrdered: boolean }
  | { readonly kind: 'not-applicable'; readonly reason: string }
  | {
      readonly kind: 'rows';
      readonly rows: readonly (readonly {
        readonly column: ContentText;
        readonly words: readonly ContentText[];
      }[])[];
    };

/** An answer as one reads it: choices by their text, a scale's level with its number. */
export function answerInWords(of: QuestionText, value: AnswerValue): AnswerInWords {
  if (value === null) return { kind: 'none' };
  if (of.type === 'rows')
    return {
      kind: 'rows',
      rows: list(value)
        .filter(isRecord)
        .map((row) => rowInWords(of, row)),
    };
  if (isRecord(value)) return { kind: 'not-applicable', reason: String(value['reason'] ?? '') };
  const words = (Array.isArray(value) ? value : [value]).map((one) => wordFor(of, one as string | number));
  return { kind: 'words', words, isOrdered: of.type === 'ranked' };
}

function rowInWords(of: QuestionText, row: Json) {
  return of.columns.flatMap((column) => {
    const value = row[column.id];
    if (value === undefined || value === null) return [];
    const words = list(value, [value]).map((one) => wordFor(column, one as string | number));
    return [{ column: column.title, words }];
  });
}

function wordFor(of: QuestionText, value: string | number): ContentText {
  const found = of.choices.find((each) => each.value === value);
  if (found === undefined) return { sv: String(value).replace('.', typeof value === 'number' ? ',' : '.') };
  return typeof value === 'number' ? levelText(found) : found.text;
}

/** A level of a scale with its number: "3 – Nästan allt finns". Other choices by their text alone. */
export function levelText({ value, text: words }: ChoiceText): ContentText {
  if (typeof value !== 'number') return words;
  return {
    sv: `${value} – ${words.sv}`,
    ...(words.en !== undefined && { en: `${value} – ${words.en}` }),
  };
}

function list(value: unknown, otherwise: readonly unknown[] = []): readonly unknown[] {
  return Array.isArray(value) ? value : otherwise;
}

function records(value: unknown): Json[] {
  return list(value).filter(isRecord);
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
