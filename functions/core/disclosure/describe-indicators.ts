// Indicators from the numbers that are published: how many gave each answer or made each choice, and of how many.
import { measure } from '../comparison/county-snapshot.ts';
import type { Indicator } from '../comparison/indicators.ts';
import { countsFigure, questionFigure } from './describe-nation.ts';
import type { NationalNumbers } from './disclose-nation.ts';
import type { Disclosed } from './disclosed.ts';
import type { ByPlace, ChoiceFigure, QuestionFigure } from './national-figure.ts';
import type { ShownCell } from './national-table.ts';

export type IndicatorFigures = Pick<Indicator, 'id' | 'survey' | 'section' | 'options'> &
  (
    | ({ readonly kind: 'level' } & ByPlace<{ readonly figure: QuestionFigure }>)
    | ({ readonly kind: 'choice' | 'choices' } & ByPlace<{ readonly figure: ChoiceFigure }>)
  );

/** In the questionnaire's order, `counties` as they are given. What the round was not counted by is left out. */
export function describeIndicators(
  numbers: Disclosed<NationalNumbers>,
  indicators: readonly Indicator[],
  counties: readonly string[],
): Disclosed<readonly IndicatorFigures[]> {
  const figures = indicators.flatMap((indicator): IndicatorFigures[] => {
    const row = numbers[measure.indicator(indicator)];
    if (row === undefined) return [];
    const byPlace = <Figure>(describe: (cell: ShownCell | undefined) => Figure) => ({
      nation: { figure: describe(row.nation) },
      counties: counties.map((county) => ({ county, figure: describe(row.counties[county]) })),
    });
    const { kind } = indicator;
    return kind === 'level'
      ? [{ ...indicator, kind, ...byPlace(questionFigure) }]
      : [{ ...indicator, kind, ...byPlace(countsFigure) }];
  });
  return figures as unknown as Disclosed<readonly IndicatorFigures[]>;
}

type ShownChoices = Extract<ChoiceFigure, { status: 'shown' }>;

/**
 * The share of municipalities that made the choice, 0..1, with every missing answer as not having made it and as having:
 * both may be when each may choose several, and when one alone is asked for.
 */
export function shareOf(
  { counts, valid, applicable }: Pick<ShownChoices, 'counts' | 'valid' | 'applicable'>,
  option: number,
): { readonly value: number; readonly bounds: readonly [low: number, high: number] } {
  const chosen = counts[option] ?? 0;
  const missing = applicable - valid;
  return { value: chosen / valid, bounds: [chosen / applicable, (chosen + missing) / applicable] };
}
