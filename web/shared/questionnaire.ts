// Reads a questionnaire's texts out of its SurveyJS definition, without SurveyJS: for summaries, receipts and the blank form.
import type { CallOutput } from '../../functions/contract/client.ts';
import type { AnswerValue } from '../../functions/core/response.ts';
import type { ContentText } from './language/language.tsx';

export type SurveyVersion = CallOutput<'GET /api/surveys/{surveyRef}'>;
export type Section = SurveyVersion['sections'][number];

export interface ChoiceText {
  readonly value: string | number;
  readonly text: ContentText;
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
}

type Json = Readonly<Record<string, unknown>>;

/** The questions of each section, in the order they are asked. */
export function questionsBySection(version: SurveyVersion): ReadonlyMap<string, readonly QuestionText[]> {
  return new Map(
    records(version.definition['pages']).map((page) => [
      String(page['name']),
      records(page['elements']).map(question),
    ]),
  );
}

/** Every question by id. */
export function questionsById(version: SurveyVersion): ReadonlyMap<string, QuestionText> {
  const questions = [...questionsBySection(version).values()].flat();
  return new Map(questions.map((each) => [each.id, each]));
}

function question(element: Json): QuestionText {
  return {
    id: String(element['name']),
    type: typeOf(element),
    title: text(element['title']),
    ...(element['description'] !== undefined && { help: text(element['description']) }),
    choices: list(element['choices']).map(choice),
    columns: records(element['templateElements']).map(question),
  };
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
  if (!isRecord(item)) return { value: String(item), text: { sv: String(item) } };
  const value = typeof item['value'] === 'number' ? item['value'] : String(item['value']);
  return { value, text: text(item['text'] ?? value) };
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
  if (typeof value !== 'number') return found.text;
  return {
    sv: `${value} – ${found.text.sv}`,
    ...(found.text.en !== undefined && { en: `${value} – ${found.text.en}` }),
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
