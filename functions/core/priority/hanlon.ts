// Hanlon's priority ratings, a second opinion beside the score. The two formulas differ; never mix their results.
import type { CompleteParts } from './score.ts';

/** Size 0–10, seriousness 0–20, effectiveness of the solution 0–10. */
export interface Rating {
  readonly size: number;
  readonly seriousness: number;
  readonly effectiveness: number;
}

/** Basic Priority Rating, (A + B) · C / 3, 0–100. Hanlon & Pickett as taught at UIC, PH440. */
export function basicPriorityRating({ size, seriousness, effectiveness }: Rating): number {
  return ((size + seriousness) * effectiveness) / 3;
}

/** The rating, or 0 where the proposal fails the PEARL screening (propriety, economics, acceptability, …). */
export function overallPriorityRating(rating: Rating, passesPearl: boolean): number {
  return passesPearl ? basicPriorityRating(rating) : 0;
}

/** NACCHO's variant, (A + 2 · B) · C with seriousness on 0–10 as well: 0–300. */
export function nacchoRating({ size, seriousness, effectiveness }: Rating): number {
  return (size + 2 * seriousness) * effectiveness;
}

/** An area's Basic Priority Rating from its parts: reach is size, consequence seriousness, county benefit effect. */
export function ratingOfParts({ reach, consequence, countyBenefit }: CompleteParts): number {
  return basicPriorityRating({
    size: 10 * reach,
    seriousness: 20 * consequence,
    effectiveness: 10 * countyBenefit,
  });
}
