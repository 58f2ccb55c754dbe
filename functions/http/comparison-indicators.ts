// Counties beside each other in each maturity item and each fact: of the same figures as the comparison.
import type * as z from 'zod';
import type {
  ComparedIndicatorsSchema,
  comparisonIndicatorRoutes,
} from '../contract/routes/comparison-indicators.ts';
import { askedIn } from '../core/comparison/asked.ts';
import { describeIndicators } from '../core/disclosure/describe-indicators.ts';
import { type ComparisonNeeds, type FoundComparison, findWithIndicators } from './find-comparison.ts';
import type { Implementations } from './implementation.ts';

export function comparisonIndicatorImplementations(
  needs: ComparisonNeeds,
): Implementations<typeof comparisonIndicatorRoutes> {
  return {
    readComparisonIndicators: async ({ params }) =>
      describeCompared(needs, await findWithIndicators(needs, params.round)),
  };
}

export function describeCompared(
  { questionnaires }: Pick<ComparisonNeeds, 'questionnaires'>,
  { round, published, version, hash }: FoundComparison,
): z.input<typeof ComparedIndicatorsSchema> {
  const { inventory, maturity, numbers, counties } = published;
  return {
    round: round.id,
    version,
    hash,
    ...(inventory !== undefined && { inventory }),
    ...(maturity !== undefined && { maturity }),
    indicators: describeIndicators(
      numbers,
      askedIn(questionnaires, round).indicators,
      counties.map(({ county }) => county),
    ),
  };
}
