// What the nation, and an edition that it reads, may show of the municipalities' view of a county's year.
import type { Disclosed } from './disclosed.ts';
import { fewestInCounty } from './thresholds.ts';

/** How many gave each level 0–4. */
export type LevelCounts = readonly [number, number, number, number, number];

export interface MunicipalYearCounts {
  /** Municipalities that the round asks, and those with a submitted edition. */
  readonly asked: number;
  readonly answered: number;
  readonly levels: LevelCounts;
  /** Invented answers. */
  readonly synthetic: boolean;
}

export const municipalHiddenReasons = [
  /** Answers are still taken, or were until just now. */
  'round-open',
  /** Fewer than three municipalities have answered, or have given a level. */
  'too-few',
] as const;

export type MunicipalYear =
  | ({ readonly status: 'shown'; readonly round: string } & MunicipalYearCounts)
  | {
      readonly status: 'hidden';
      readonly round: string;
      readonly reason: (typeof municipalHiddenReasons)[number];
    };

/**
 * The distribution without names or texts, from three municipalities on. `earlier`: what editions of the same year
 * have shown; it stands, since what came between two distributions is their difference.
 */
export function discloseMunicipalYear(
  round: { readonly id: string; readonly isSettled: boolean },
  { asked, answered, levels, synthetic }: MunicipalYearCounts,
  earlier: MunicipalYear | undefined,
): Disclosed<MunicipalYear> {
  if (earlier?.status === 'shown') return earlier as Disclosed<MunicipalYear>;
  const hidden = (reason: (typeof municipalHiddenReasons)[number]) =>
    ({ status: 'hidden', round: round.id, reason }) as Disclosed<MunicipalYear>;
  if (!round.isSettled) return hidden('round-open');
  const withLevel = levels.reduce((sum, count) => sum + count, 0);
  if (answered < fewestInCounty || withLevel < fewestInCounty) return hidden('too-few');
  return { status: 'shown', round: round.id, asked, answered, levels, synthetic } as Disclosed<MunicipalYear>;
}
