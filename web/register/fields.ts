// The fields of a register's row, read out of the questionnaire's definition: the same as its panel asks.
import type { Register } from '../../functions/core/registers/register.ts';
import type { QuestionText, SurveyVersion } from '../shared/questionnaire.ts';
import { columnsOf } from './row-words.ts';

export interface Field extends Omit<QuestionText, 'min' | 'max' | 'maxLength'> {
  readonly maxLength?: number;
  readonly min?: string;
  readonly max?: string;
  readonly step?: string;
  /** Shown only when this field holds `datum`. */
  readonly dateOf?: string;
}

/** A row as the form holds it: a date or "tills vidare" is two fields. */
export type FormRow = Readonly<Record<string, unknown>>;

export function fieldsOf(version: SurveyVersion, register: Register): readonly Field[] {
  const elements = elementsOf(version, register)['templateElements'];
  const columns = columnsOf(version, register);
  return columns.map(({ min: _, max: __, maxLength: ___, ...column }) => {
    const element = records(elements).find(({ name }) => name === column.id) ?? {};
    const dateOf = columns.find(({ id }) => column.id === `${id}-datum`)?.id;
    return {
      ...column,
      ...(typeof element['maxLength'] === 'number' && { maxLength: element['maxLength'] }),
      ...limit(element, 'min'),
      ...limit(element, 'max'),
      ...limit(element, 'step'),
      ...(dateOf !== undefined && { dateOf }),
    };
  });
}

/** What a new row starts with. */
export function newRowOf(version: SurveyVersion, register: Register): FormRow {
  const preset = elementsOf(version, register)['defaultPanelValue'];
  return isRecord(preset) ? preset : {};
}

export function isShown({ dateOf }: Field, row: FormRow): boolean {
  return dateOf === undefined || row[dateOf] === 'datum';
}

function elementsOf({ definition }: SurveyVersion, register: Register): Readonly<Record<string, unknown>> {
  const elements = records(definition['pages']).flatMap((page) => records(page['elements']));
  return elements.find(({ name }) => name === register) ?? {};
}

function limit(element: Readonly<Record<string, unknown>>, name: 'min' | 'max' | 'step') {
  const value = element[name];
  return typeof value === 'number' || typeof value === 'string' ? { [name]: String(value) } : {};
}

function records(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
