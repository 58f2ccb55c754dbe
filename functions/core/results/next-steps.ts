// Where to go next: the areas that have not come to a decided way of working, greatest need first, and each dimension's weakest items.
import type { CoreQuestion } from '../priority/types.ts';

type Answer = number | string;

interface Asked {
  readonly own: Answer;
}

/** An area at or under this is low: level 3 is a decided way of working in every part that is concerned. */
export const highestLow = 2;
/** No more than these of a dimension's items, so that the list can be acted on. */
const mostItems = 2;

/**
 * The areas whose `nulage` is 2 or lower, in the order that the organisation's own answers give: greatest need, then
 * gravest consequence, then lowest level, then as they were asked.
 */
export function lowAreas<Area extends { readonly questions: Readonly<Record<CoreQuestion, Asked>> }>(
  areas: readonly Area[],
): Area[] {
  return areas
    .filter(({ questions: { nulage } }) => isLow(nulage.own))
    .toSorted(
      ({ questions: one }, { questions: other }) =>
        numberOf(other.behov) - numberOf(one.behov) ||
        numberOf(other.konsekvens) - numberOf(one.konsekvens) ||
        numberOf(one.nulage) - numberOf(other.nulage),
    );
}

/** The dimension's lowest answers of 2 or lower: the weakest level only, at most two, as they were asked. */
export function weakestItems<Item extends Asked>(items: readonly Item[]): Item[] {
  const low = items.filter(({ own }) => isLow(own));
  const lowest = Math.min(...low.map(numberOf));
  return low.filter((item) => numberOf(item) === lowest).slice(0, mostItems);
}

export function isLow(answer: Answer): answer is number {
  return typeof answer === 'number' && answer <= highestLow;
}

/** What is missing comes after everything that was answered. */
function numberOf({ own }: Asked): number {
  return typeof own === 'number' ? own : -1;
}
