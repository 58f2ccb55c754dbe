// Where a region stands in the report, in a sentence: whether it has answered, and that the order is not its.
import type { Language } from './format.ts';

interface StandingRegion {
  readonly name: string;
  readonly responded: boolean;
}

/** One sentence or two for each region; none where no municipality is asked, since there is nothing to stand beside. */
export function describeRegionStandings(
  report: {
    readonly organisations: { readonly inScope: number };
    readonly regions: readonly StandingRegion[];
  },
  language: Language,
): string[] {
  if (report.organisations.inScope === 0) return [];
  return report.regions.map((region) => describeRegionStanding(region, language));
}

/** "Region Västmanland har svarat. Svaren står bredvid kommunernas och ingår inte i poäng eller ordning." */
function describeRegionStanding({ name, responded }: StandingRegion, language: Language): string {
  const text = texts[language];
  return responded ? text.answered(name) : text.silent(name);
}

const texts = {
  sv: {
    answered: (name: string) =>
      `${name} har svarat. Svaren står bredvid kommunernas och ingår inte i poäng eller ordning.`,
    silent: (name: string) => `${name} har inte svarat än. Regionens svar ingår inte i poäng eller ordning.`,
  },
  en: {
    answered: (name: string) =>
      `${name} has answered. Its answers stand beside the municipalities’ and enter neither scores nor order.`,
    silent: (name: string) =>
      `${name} has not answered yet. The region’s answers enter neither scores nor order.`,
  },
} as const satisfies Record<Language, object>;
