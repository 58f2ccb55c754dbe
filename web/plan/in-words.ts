// What a field says, in words: choices by their label, days and numbers as people write them.
import { fieldOf } from '../../functions/core/plan/catalogue.ts';
import type { PlanValue } from '../../functions/core/plan/field.ts';
import type { KindId } from '../../functions/core/plan/kind.ts';
import { formatNumber } from '../../functions/core/report/format.ts';
import type { Language } from '../shared/language/define-messages.ts';
import { contentText } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';

/** Empty where nothing is written. */
export function fieldInWords(kind: KindId, id: string, value: PlanValue, language: Language): string {
  if (value === null || value === '') return '';
  const rule = fieldOf(kind, id)?.rule;
  if (Array.isArray(value)) return value.join(', ');
  if (rule?.type === 'choice') {
    const found = rule.choices.find((choice) => choice.value === value);
    return found ? contentText(found.label, language) : String(value);
  }
  if (rule?.type === 'day' && typeof value === 'string') return dateInWords(value, language);
  if (typeof value === 'number') {
    return id === 'year' ? String(value) : formatNumber(value, Number.isInteger(value) ? 0 : 1, language);
  }
  return String(value);
}
