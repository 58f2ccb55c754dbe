// Are two answers the same? Order counts in lists, not among fields.
import type { AnswerValue } from '../../../functions/core/response.ts';

export function isSameValue(one: AnswerValue, other: AnswerValue): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const these = Object.entries(one) as [string, AnswerValue][];
  const those = new Map(Object.entries(other) as [string, AnswerValue][]);
  return (
    these.length === those.size &&
    these.every(([key, value]) => {
      const twin = those.get(key);
      return twin !== undefined && isSameValue(value, twin);
    })
  );
}
