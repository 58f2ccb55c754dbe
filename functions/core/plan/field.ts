// What a field of a plan's row may hold, and how it is called.
import type { Localised } from '../../../surveys/types.ts';

/** Both languages are there. */
export type Label = Required<Localised>;

export interface Choice {
  readonly value: string;
  readonly label: Label;
}

export type FieldRule =
  /** One line of text. */
  | { readonly type: 'line'; readonly maxLength: number }
  /** Text with line breaks. */
  | { readonly type: 'text'; readonly maxLength: number }
  /** A day, `2027-12-31`. */
  | { readonly type: 'day' }
  /** `decimals`: at most so many. */
  | { readonly type: 'number'; readonly min: number; readonly max: number; readonly decimals: number }
  | { readonly type: 'choice'; readonly choices: readonly Choice[] }
  /** Short lines, each once. */
  | { readonly type: 'lines'; readonly maxLines: number; readonly maxLength: number };

export interface Field {
  readonly id: string;
  readonly label: Label;
  readonly rule: FieldRule;
  readonly help?: Label;
  /** May not be emptied: the row would have no name. */
  readonly isRequired?: true;
}

/** null: nothing is written. */
export type PlanValue = string | number | boolean | readonly string[] | null;

export function field(id: string, sv: string, en: string, rule: FieldRule, more: Partial<Field> = {}): Field {
  return { id, label: { sv, en }, rule, ...more };
}

export function choice(value: string, sv: string, en: string): Choice {
  return { value, label: { sv, en } };
}

export const line: FieldRule = { type: 'line', maxLength: 300 };
export const text: FieldRule = { type: 'text', maxLength: 4000 };
export const day: FieldRule = { type: 'day' };
/** Whole kronor. */
export const kronor: FieldRule = { type: 'number', min: 0, max: 1_000_000_000, decimals: 0 };
export const year: FieldRule = { type: 'number', min: 2000, max: 2099, decimals: 0 };
export const required = { isRequired: true } as const;
