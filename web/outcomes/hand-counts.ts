// What somebody wrote as counts: whole numbers, nothing, or something else.
import type { OutcomeTable } from '../../surveys/outcome-table/types.ts';

/** By variable and category, as written. */
export type HandCounts = ReadonlyMap<string, ReadonlyMap<string, string>>;

export interface ReadCounts {
  /** Undefined where what is written is no whole number. */
  readonly cases: number | undefined;
  /** A variable without anything written is left out; an empty category beside others is 0. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Variables where something is no whole number. */
  readonly notWhole: readonly string[];
}

export function readHandCounts(definition: OutcomeTable, cases: string, written: HandCounts): ReadCounts {
  const notWhole: string[] = [];
  const counts = new Map<string, Map<string, number>>();
  for (const { id, categories } of definition.variables) {
    const own = written.get(id);
    if (own === undefined || [...own.values()].every((text) => text.trim() === '')) continue;
    const numbers = categories.map((category) => wholeNumber(own.get(category.id)?.trim() || '0'));
    if (numbers.includes(undefined)) notWhole.push(id);
    counts.set(id, new Map(categories.map((category, at) => [category.id, numbers[at] ?? 0])));
  }
  return { cases: wholeNumber(cases.trim()), counts, notWhole };
}

/** Spaces between thousands are let be. */
function wholeNumber(text: string): number | undefined {
  const digits = text.replaceAll(/[\s\u00a0\u202f]/g, '');
  return /^\d{1,6}$/.test(digits) ? Number(digits) : undefined;
}
