// The published order: score, then consequence, then need, all beyond 1e-9, then area id.
import type { CompleteParts } from './score.ts';
import { isAbove } from './tolerance.ts';

/** What decides an area's place. */
export interface Scored {
  readonly area: string;
  readonly parts: CompleteParts;
  /** 0–100. */
  readonly score: number;
  readonly bounds: readonly [low: number, high: number];
}

/** The areas from first place to last. */
export function inPublishedOrder<Area extends Scored>(areas: readonly Area[]): Area[] {
  return areas.toSorted(byAreaId).toSorted(byPlace);
}

/** By code units, the same on every machine and in every language. */
export function byAreaId(a: { readonly area: string }, b: { readonly area: string }): number {
  if (a.area === b.area) return 0;
  return a.area < b.area ? -1 : 1;
}

function byPlace(a: Scored, b: Scored): number {
  return (
    descending(a.score, b.score) ||
    descending(a.parts.consequence, b.parts.consequence) ||
    descending(a.parts.need, b.parts.need)
  );
}

function descending(a: number, b: number): number {
  if (isAbove(a, b)) return -1;
  return isAbove(b, a) ? 1 : 0;
}
