// Levels over rounds: this round's published numbers beside those of earlier closed rounds.
import type * as z from 'zod';
import type { ComparisonTrendSchema, comparisonTrendRoutes } from '../contract/routes/comparison-trend.ts';
import { changeBetween, farthestChange } from '../core/change-between.ts';
import { askedIn } from '../core/comparison/asked.ts';
import type { PublishedComparison } from '../core/comparison/next-comparison.ts';
import { describeTrend } from '../core/disclosure/describe-trend.ts';
import type { SurveyRef } from '../core/ids.ts';
import { settledAt } from '../core/results/next-peers.ts';
import type { Round } from '../core/round.ts';
import { readComparison, unpackComparison } from '../storage/comparisons.ts';
import { listRounds } from '../storage/rounds.ts';
import { type ComparisonNeeds, findComparison } from './find-comparison.ts';
import type { Implementations } from './implementation.ts';

/** Earlier rounds that are read: a round is a year or two, and each costs an item to read. */
const mostEarlier = 3;

interface Followed {
  readonly round: Round;
  readonly published: PublishedComparison;
  readonly inventory: SurveyRef;
}

export function comparisonTrendImplementations(
  needs: ComparisonNeeds,
): Implementations<typeof comparisonTrendRoutes> {
  return {
    async readComparisonTrend({ params }) {
      const [{ round, published }, rounds] = await Promise.all([
        findComparison(needs, params.round),
        listRounds(needs.table),
      ]);
      const followed = [...(await readEarlier(needs, round, rounds)), ...followable(round, published)];
      return describe(needs, round, published, followed);
    },
  };
}

/** Oldest first. One that is open again, or whose figures are on their way, is left out. */
async function readEarlier(
  { table, questionnaires, now }: ComparisonNeeds,
  { opensAt }: Round,
  rounds: readonly Round[],
): Promise<Followed[]> {
  const at = now();
  const earlier = rounds
    .filter((one) => one.opensAt < opensAt && settledAt(one.closesAt) <= at)
    .filter((one) => askedIn(questionnaires, one).inventory !== undefined)
    .sort((one, other) => (one.opensAt < other.opensAt ? -1 : 1))
    .slice(-mostEarlier);
  const found = await Promise.all(
    earlier.map(async (round) => {
      const stored = await readComparison(table, round.id);
      return stored?.closesAt === round.closesAt ? followable(round, unpackComparison(stored)) : [];
    }),
  );
  return found.flat();
}

function followable(round: Round, published: PublishedComparison): Followed[] {
  const { inventory } = published;
  return inventory === undefined ? [] : [{ round, published, inventory }];
}

function describe(
  { questionnaires }: ComparisonNeeds,
  round: Round,
  { areas, dimensions, counties }: PublishedComparison,
  followed: readonly Followed[],
): z.input<typeof ComparisonTrendSchema> {
  const versions = [...questionnaires.values()];
  const last = followed.at(-1)?.inventory;
  const lastMaturity = followed.at(-1)?.published.maturity;
  const itemsIn = (dimension: string) =>
    ((lastMaturity && questionnaires.get(lastMaturity)?.questions) || [])
      .filter(({ section }) => section === dimension)
      .map(({ id }) => id);
  const questionsIn = (ref: SurveyRef | undefined) =>
    (ref && questionnaires.get(ref)?.questions.map(({ id }) => id)) ?? [];
  const asked = new Set(questionsIn(last));
  return {
    round: round.id,
    rounds: followed.map(({ round: one, published, inventory }) => ({
      round: one.id,
      roundName: one.name,
      closesAt: one.closesAt,
      synthetic: one.synthetic,
      inventory,
      ...(published.maturity !== undefined && { maturity: published.maturity }),
      organisations: published.organisations,
      removed: questionsIn(inventory).filter((question) => !asked.has(question)),
    })),
    areaNames: areas.map(({ id, name }) => ({ area: id, name })),
    figures: describeTrend(
      followed.map(({ round: one, published, inventory }) => ({
        round: one.id,
        numbers: published.numbers,
        change: (question) => changeBetween(versions, inventory, last ?? inventory, question),
        dimensionChange: (dimension) => {
          const { maturity } = published;
          if (maturity === undefined || lastMaturity === undefined) return 'new';
          const items = itemsIn(dimension);
          return farthestChange(items.map((item) => changeBetween(versions, maturity, lastMaturity, item)));
        },
      })),
      { areas: areas.map(({ id }) => id), dimensions: dimensions.map(({ id }) => id) },
      counties.map(({ county }) => county),
    ),
  };
}
