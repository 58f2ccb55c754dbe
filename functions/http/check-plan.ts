// Everything that can be wrong with changes of a plan, before anything is written.
import { textFault } from '../answers/check-text.ts';
import { AppError, type Issue } from '../core/errors.ts';
import { fieldOf, isStateField, kinds, type StateField } from '../core/plan/catalogue.ts';
import type { FieldChange } from '../core/plan/change-row.ts';
import { isDay } from '../core/plan/days.ts';
import type { FieldRule, PlanValue } from '../core/plan/field.ts';
import type { KindId } from '../core/plan/kind.ts';
import type { PlanRow } from '../core/plan/plan.ts';
import { rowsAbove } from '../core/plan/tree.ts';
import { refusePersonalNumbers } from './refuse-personal-numbers.ts';

export interface Fault {
  readonly code: string;
  readonly message: string;
}

/** Refuses the whole request when any change in it cannot be saved. */
export function refuseUnsavableChanges(rows: readonly PlanRow[], changes: readonly FieldChange[]): void {
  const standing = new Map(rows.map((row) => [row.row, row]));
  const issues = changes.flatMap((change, index): Issue[] => {
    const { row: id, field } = change;
    if (changes.findIndex((other) => other.row === id && other.field === field) < index) {
      return [at(index, 'field', 'duplicate-field', 'Fältet står två gånger i anropet.')];
    }
    const row = standing.get(id);
    if (row === undefined) return [at(index, 'row', 'unknown-row', 'Raden finns inte i planen.')];
    const fault = changeFault(rows, row, change);
    return fault === undefined ? [] : [at(index, fault.where, fault.code, fault.message)];
  });
  if (issues.length > 0) throw new AppError('plan-invalid', { issues });
  refusePersonalNumbers(changes.map(({ value }, index) => ({ path: `changes.${index}.value`, value })));
}

/** What is wrong with a change of a row that stands. */
export function changeFault(
  rows: readonly PlanRow[],
  row: PlanRow,
  change: Pick<FieldChange, 'field' | 'value'>,
): PlacedFault | undefined {
  const { field, value } = change;
  return isStateField(field) ? stateFault(rows, row, field, value) : ownFault(row, change);
}

type PlacedFault = Fault & { readonly where: 'field' | 'value' };

function ownFault(
  row: PlanRow,
  { field, value }: Pick<FieldChange, 'field' | 'value'>,
): PlacedFault | undefined {
  if (row.programme !== undefined && field === 'name') {
    return {
      where: 'field',
      code: 'programme-goal',
      message: 'Målet är programperiodens och kan inte skrivas om.',
    };
  }
  const fault = fieldFault(row.kind, field, value);
  return fault && { where: fault.code === 'unknown-field' ? 'field' : 'value', ...fault };
}

/** What is wrong with one field's value in a row of this kind. */
export function fieldFault(kind: KindId, id: string, value: PlanValue): Fault | undefined {
  const field = fieldOf(kind, id);
  if (field === undefined) return { code: 'unknown-field', message: 'Raden har inget sådant fält.' };
  if (value === null)
    return field.isRequired ? { code: 'empty-text', message: 'Fältet får inte vara tomt.' } : undefined;
  return valueFault(field.rule, value);
}

/** What is wrong with a value under a rule. */
export function valueFault(rule: FieldRule, value: Exclude<PlanValue, null>): Fault | undefined {
  switch (rule.type) {
    case 'line':
    case 'text':
      return textFault(value, { maxLength: rule.maxLength, multiline: rule.type === 'text' });
    case 'day':
      if (typeof value === 'string' && isDay(value)) return undefined;
      return { code: 'not-a-date', message: 'Skriv ett datum mellan 2000 och 2099.' };
    case 'number':
      return numberFault(rule, value);
    case 'choice':
      if (rule.choices.some((choice) => choice.value === value)) return undefined;
      return { code: 'unknown-choice', message: 'Välj ett av alternativen.' };
    case 'lines':
      return linesFault(rule, value);
  }
}

function numberFault(
  { min, max, decimals }: Extract<FieldRule, { type: 'number' }>,
  value: Exclude<PlanValue, null>,
): Fault | undefined {
  if (typeof value !== 'number') return { code: 'wrong-type', message: 'Skriv ett tal.' };
  if (value < min || value > max)
    return { code: 'out-of-range', message: `Skriv ett tal mellan ${min} och ${max}.` };
  if (Number(value.toFixed(decimals)) === value) return undefined;
  return { code: 'too-fine', message: decimals === 0 ? 'Skriv ett heltal.' : `Högst ${decimals} decimaler.` };
}

function linesFault(
  { maxLines, maxLength }: Extract<FieldRule, { type: 'lines' }>,
  value: Exclude<PlanValue, null>,
): Fault | undefined {
  if (!Array.isArray(value)) return { code: 'wrong-type', message: 'Skriv en rad för varje.' };
  if (value.length === 0) return { code: 'empty-list', message: 'Listan är tom. Ta tillbaka den med null.' };
  if (value.length > maxLines) return { code: 'too-many', message: `Högst ${maxLines} rader.` };
  if (new Set(value).size < value.length) return { code: 'duplicate', message: 'Samma rad står två gånger.' };
  return value.map((each) => textFault(each, { maxLength, multiline: false })).find(Boolean);
}

function stateFault(
  rows: readonly PlanRow[],
  row: PlanRow,
  field: StateField,
  value: PlanValue,
): PlacedFault | undefined {
  if (kinds[row.kind].isSingle) {
    return { where: 'field', code: 'single-row', message: 'Raden finns alltid, och står där den står.' };
  }
  const isMandatory = row.programme?.isMandatory === true;
  switch (field) {
    case 'removed':
    case 'kept':
      if (typeof value !== 'boolean')
        return { where: 'value', code: 'wrong-type', message: 'Ska vara true eller false.' };
      if (!isMandatory || value === (field === 'kept')) return undefined;
      return {
        where: 'value',
        code: 'mandatory-goal',
        message: 'Målet är obligatoriskt i perioden och är alltid med.',
      };
    case 'place':
      if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1000)
        return undefined;
      return {
        where: 'value',
        code: 'out-of-range',
        message: 'Platsen ska vara ett heltal mellan 1 och 1000.',
      };
    case 'parent': {
      const fault = parentFault(rows, row.kind, value);
      return fault && { where: 'value', ...fault };
    }
  }
}

/** A row stands under a row of its kind's parent that shows, or directly in the plan (undefined). */
export function parentFault(
  rows: readonly PlanRow[],
  kind: KindId,
  parent: PlanValue | undefined,
): Fault | undefined {
  const wanted = kinds[kind].parent;
  const found = rows.find(({ row, removed }) => row === parent && !removed);
  const shows = found !== undefined && rowsAbove(rows, found).every(({ removed }) => !removed);
  if (wanted === undefined ? parent === undefined : shows && found.kind === wanted) return undefined;
  return { code: 'unknown-parent', message: 'Raden kan inte stå där.' };
}

export function at(index: number, where: string, code: string, message: string): Issue {
  return { path: `changes.${index}.${where}`, code, message };
}
