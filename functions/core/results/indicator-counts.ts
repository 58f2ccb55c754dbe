// How many municipalities gave each answer to what is compared below areas and dimensions. Not to be shown.
import type { Indicator } from '../comparison/indicators.ts';
import { choicesIn, type Facts } from '../facts.ts';
import type { MaturityScores } from '../maturity/scores.ts';
import { readLetter } from '../scores.ts';

export interface IndicatorCounts {
  /** Municipalities with an answer. */
  readonly valid: number;
  readonly notApplicable: number;
  /** By the indicator's options; where any number of them may be chosen their sum is more than `valid`. */
  readonly counts: readonly number[];
}

/** By indicator. `facts` and `maturity` of municipalities in scope only. */
export function tallyIndicators(
  indicators: readonly Indicator[],
  facts: readonly Facts[],
  maturity: readonly MaturityScores[],
): Record<string, IndicatorCounts> {
  const placeIn = placesInDimensions(indicators);
  return Object.fromEntries(
    indicators.map((indicator) => {
      const { id, kind, section, options } = indicator;
      if (kind !== 'level') {
        const chosen = facts.flatMap((one) =>
          one.facts[id] === undefined ? [] : [choicesIn(one.facts[id])],
        );
        return [id, { valid: chosen.length, notApplicable: 0, counts: countPlaces(options, chosen) }];
      }
      const answers = maturity.map((one) => readLetter(one.dimensions[section]?.[placeIn(indicator)] ?? '-'));
      const valid = answers.flatMap((answer) => (typeof answer === 'number' ? [[answer]] : []));
      const notApplicable = answers.filter((answer) => answer === 'not-applicable').length;
      return [id, { valid: valid.length, notApplicable, counts: countPlaces(options, valid) }];
    }),
  );
}

function countPlaces(options: readonly string[], chosen: readonly (readonly number[])[]): number[] {
  return options.map((_, place) => chosen.filter((places) => places.includes(place)).length);
}

/** Which letter of its dimension's code an item is: codes hold the items in the questionnaire's order. */
function placesInDimensions(indicators: readonly Indicator[]): (indicator: Indicator) => number {
  const items = Map.groupBy(
    indicators.filter(({ kind }) => kind === 'level'),
    ({ section }) => section,
  );
  return (indicator) => items.get(indicator.section)?.indexOf(indicator) ?? -1;
}
