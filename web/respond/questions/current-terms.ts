// Which earlier answers say that something is "aktuell": true when they were given, but not for more than 24 months.
import type { AnswerValue } from '../../../functions/core/response.ts';
import type { QuestionText } from '../../shared/questionnaire.ts';

/** The questionnaires' own term: in writing, decided by management, and followed up the last 24 months. */
const current = /\baktuella? (rutin|plan|överenskommelse)/i;
const denial = /^(nej|ingen|inga|inte)\b|\bingen aktuell/i;
const noClaim = new Set<unknown>(['nej', 'inga', 'ingen', 'okant', 'vet-inte']);

/** How long a routine may go without being followed up. */
const currentMonths = 24;

/** Does the answer say that a routine, plan or agreement is current? */
export function claimsToBeCurrent(of: QuestionText, value: AnswerValue): boolean {
  const chosen = (Array.isArray(value) ? value : [value]).filter((one) => !noClaim.has(one));
  const texts = of.choices.filter((choice) => chosen.includes(choice.value)).map(({ text }) => text.sv);
  const claims = texts.filter((text) => !denial.test(text));
  if (claims.length === 0) return false;
  if (claims.some((text) => current.test(text))) return true;
  // A scale says it level by level; any other question may say it itself.
  const isScale = of.choices.some((choice) => typeof choice.value === 'number');
  return !isScale && current.test(of.title.sv);
}

/** Is what was so at `instant` longer ago than a routine may go without being followed up? */
export function isPastItsTime(instant: string, now: Date): boolean {
  const limit = new Date(now);
  limit.setUTCMonth(limit.getUTCMonth() - currentMonths);
  return new Date(instant) < limit;
}

/** Names of the resources whose financing has run out. Dates are Swedish days: `2025-12-31` lasts the day out. */
export function lapsedResources(value: AnswerValue, today: string): { name: string; until: string }[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly AnswerValue[]).flatMap((row) => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return [];
    const { 'res-till': until, 'res-namn': name } = row as Readonly<Record<string, AnswerValue>>;
    const isDate = typeof until === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(until);
    return isDate && until < today ? [{ name: String(name ?? ''), until }] : [];
  });
}
