// The nation's comparison of counties as data.
import type * as z from 'zod';
import type { ComparisonSchema, comparisonRoutes } from '../contract/routes/comparison.ts';
import { describeNation } from '../core/disclosure/describe-nation.ts';
import { weightsVersion } from '../core/priority/types.ts';
import { roundStatus } from '../core/round.ts';
import { type ComparisonNeeds, type FoundComparison, findComparison } from './find-comparison.ts';
import type { Implementations } from './implementation.ts';

export function comparisonImplementations(needs: ComparisonNeeds): Implementations<typeof comparisonRoutes> {
  return {
    readComparison: async ({ params }) =>
      describeComparison(needs, await findComparison(needs, params.round)),
  };
}

/** Adds 1 when the rules of what is shown change. */
export const disclosureVersion = '2026-1';

export function describeComparison(
  { places, now }: ComparisonNeeds,
  { round, published, version, hash, computedAt }: FoundComparison,
): z.input<typeof ComparisonSchema> {
  const { inventory, maturity, areas, dimensions, organisations, numbers } = published;
  const asked = { areas: areas.map(({ id }) => id), dimensions: dimensions.map(({ id }) => id) };
  const figures = describeNation(
    numbers,
    asked,
    published.counties.map(({ county }) => county),
  );
  return {
    round: round.id,
    roundName: round.name,
    roundStatus: roundStatus(round, now()),
    closesAt: round.closesAt,
    synthetic: round.synthetic,
    computedAt,
    version,
    hash,
    rules: { weights: weightsVersion, disclosure: disclosureVersion, inventory, maturity },
    organisations,
    counties: published.counties.map(({ county, standing, ...responding }) => {
      const place = places.counties.find(({ id }) => id === county);
      return {
        county,
        name: place?.name ?? county,
        shortName: place?.shortName ?? county,
        letter: place?.letter ?? '',
        organisations: responding,
        standing,
        lowResponse: 2 * responding.responded < responding.inScope,
      };
    }),
    areaNames: areas.map(({ id, name }) => ({ area: id, name })),
    dimensionNames: dimensions.map(({ id, name }) => ({ dimension: id, name })),
    figures,
  };
}
