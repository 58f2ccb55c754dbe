// What the municipalities ask for in each area, and over the areas together: kinds of support, and for which groups.
import {
  type ChoiceCount,
  type ChoiceTally,
  rankChoices,
  type SaidValues,
  tallyChoices,
} from './choice-counts.ts';

/** The same question in each area (`boende.stodtyp`), with the same choices. */
export interface RepeatedQuestion {
  readonly areas: readonly string[];
  /** The part after the area: `stodtyp`. */
  readonly question: string;
  readonly choices: readonly string[];
  /** Choices that say that nothing is asked for: counted, never ranked. */
  readonly exclusive: readonly string[];
}

/** `count` and `first` are answers, one for each municipality and area; `municipalities` chose it in some area. */
export interface RankedChoice extends ChoiceCount {
  readonly municipalities: number;
}

export interface AskedFor {
  /** Answers that chose anything, one for each municipality and area. */
  readonly answered: number;
  readonly ranked: readonly RankedChoice[];
  readonly exclusive: readonly RankedChoice[];
  /** Each area's own, ranked; the exclusive ones last. */
  readonly areas: readonly (ChoiceTally & { readonly area: string })[];
}

export function countAskedFor(
  { areas, question, choices, exclusive }: RepeatedQuestion,
  organisations: readonly SaidValues[],
): AskedFor {
  const rulesOut = new Set(exclusive);
  const ordered = choices.filter((choice) => !rulesOut.has(choice));
  const tallies = areas.map((area) => {
    const { answered, counts } = tallyChoices(`${area}.${question}`, choices, organisations);
    const apart = (isExclusive: boolean) =>
      counts.filter(({ choice }) => rulesOut.has(choice) === isExclusive);
    return { area, answered, counts: [...rankChoices(apart(false)), ...apart(true)] };
  });
  const total = (choice: string): RankedChoice => {
    const counts = tallies.flatMap((tally) => tally.counts.filter((one) => one.choice === choice));
    return {
      choice,
      count: sum(counts.map(({ count }) => count)),
      first: sum(counts.map(({ first }) => first)),
      municipalities: organisations.filter((values) => choosesIn(values, areas, question, choice)).length,
    };
  };
  return {
    answered: sum(tallies.map(({ answered }) => answered)),
    ranked: rankChoices(ordered.map(total).filter(({ count }) => count > 0)),
    exclusive: exclusive.map(total).filter(({ count }) => count > 0),
    areas: tallies,
  };
}

function choosesIn(values: SaidValues, areas: readonly string[], question: string, choice: string): boolean {
  return areas.some((area) => tallyChoices(`${area}.${question}`, [choice], [values]).answered > 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
