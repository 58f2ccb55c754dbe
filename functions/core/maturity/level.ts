// The five maturity levels, read from unrounded scores. Source: product definition, prioritisation 8.
import { isAbove } from '../priority/tolerance.ts';

export interface MaturityLevel {
  readonly id: string;
  /** The least score 0–4 of the level. */
  readonly from: number;
  readonly name: { readonly sv: string; readonly en: string };
}

export const maturityLevels = [
  { id: 'not-started', from: 0, name: { sv: 'inte påbörjat', en: 'not started' } },
  { id: 'person-dependent', from: 1, name: { sv: 'personberoende', en: 'depends on individuals' } },
  { id: 'partly-in-place', from: 2, name: { sv: 'delvis infört', en: 'partly in place' } },
  { id: 'in-place', from: 3, name: { sv: 'infört', en: 'in place' } },
  {
    id: 'in-place-and-reviewed',
    from: 3.75,
    name: { sv: 'infört och följs upp', en: 'in place and followed up' },
  },
] as const satisfies readonly MaturityLevel[];

export type MaturityLevelId = (typeof maturityLevels)[number]['id'];

/** The highest level whose floor the score reaches; falling short by float noise alone is reaching it. */
export function levelOf(score: number): (typeof maturityLevels)[number] {
  return maturityLevels.findLast(({ from }) => !isAbove(from, score)) ?? maturityLevels[0];
}
