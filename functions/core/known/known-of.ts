// What of all that is known concerns one municipality and one questionnaire.
import type { KnownSet, KnownSource, KnownValue } from './known-set.ts';

export interface KnownFact {
  readonly question: string;
  readonly source: KnownSource;
  readonly year: number;
  readonly name: string;
  readonly kind: 'yes-no' | 'number';
  readonly unit?: string;
  /** null: the source has the municipality, but no value. */
  readonly value: KnownValue;
  readonly synthetic: boolean;
}

/**
 * For each question and source: the indicators of the latest year that has any beside it, in the source's order. A
 * municipality that a year's file does not have is told nothing of that year, and nothing of one before it either: an
 * older value would look like the latest.
 */
export function knownOf(sets: readonly KnownSet[], municipality: string, survey: string): KnownFact[] {
  const latest = new Map<string, number>();
  const newestFirst = sets.toSorted((one, other) => other.year - one.year);
  return newestFirst.flatMap(({ source, year, indicators, synthetic }) =>
    indicators.flatMap(({ name, kind, unit, question, values }): KnownFact[] => {
      if (question?.survey !== survey) return [];
      const place = `${source} ${question.question}`;
      if ((latest.get(place) ?? year) !== year) return [];
      latest.set(place, year);
      const value = Object.hasOwn(values, municipality) ? values[municipality] : undefined;
      if (value === undefined) return [];
      return [
        {
          question: question.question,
          source,
          year,
          name,
          kind,
          ...(unit !== undefined && { unit }),
          value,
          synthetic,
        },
      ];
    }),
  );
}
