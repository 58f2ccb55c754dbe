// What a field says on the page, in one text.
import { fieldOf } from '../../functions/core/plan/catalogue.ts';
import type { PlanValue } from '../../functions/core/plan/field.ts';
import type { KindId } from '../../functions/core/plan/kind.ts';
import { valueInWords } from '../../functions/core/plan/value-in-words.ts';
import type { Language } from '../shared/language/define-messages.ts';

/** Empty where nothing is written. */
export function fieldInWords(kind: KindId, id: string, value: PlanValue, language: Language): string {
  const field = fieldOf(kind, id);
  if (field === undefined) return String(value ?? '');
  return valueInWords(field, value, language).join(Array.isArray(value) ? ', ' : '\n');
}
