// Importance–performance analysis: need against state. Source: Martilla & James, J. of Marketing 41(1) 1977.
import { tolerance } from './tolerance.ts';

/** Means on the scale 0–4. */
export interface NeedAndState {
  readonly behov: number;
  readonly nulage: number;
}

export type Quadrant = 'satsa-har' | 'behall' | 'lag-prioritet' | 'mojlig-overinsats';

/** Where the dashed lines stand: at the areas' own means. Undefined without areas. */
export function crosshairOf(areas: readonly NeedAndState[]): NeedAndState | undefined {
  if (areas.length === 0) return undefined;
  const mean = (values: readonly number[]): number =>
    values.reduce((total, value) => total + value, 0) / values.length;
  return { behov: mean(areas.map(({ behov }) => behov)), nulage: mean(areas.map(({ nulage }) => nulage)) };
}

/** On a line counts as the larger need, and as the further state. */
export function quadrantOf(area: NeedAndState, crosshair: NeedAndState): Quadrant {
  const needsMuch = area.behov >= crosshair.behov - tolerance;
  const hasComeFar = area.nulage >= crosshair.nulage - tolerance;
  if (needsMuch) return hasComeFar ? 'behall' : 'satsa-har';
  return hasComeFar ? 'mojlig-overinsats' : 'lag-prioritet';
}

/** −4..4. */
export function gapOf({ behov, nulage }: NeedAndState): number {
  return behov - nulage;
}

/** 0..1; unlike the plain gap it tells (4, 3) from (1, 0). */
export function weightedGapOf({ behov, nulage }: NeedAndState): number {
  return (behov * (4 - nulage)) / 16;
}
