// The fact questions tabulated: how many chose each alternative, and each municipality's number.
import { isNotApplicable } from '../response.ts';
import { type ChoiceTally, type SaidValues, tallyChoices } from './choice-counts.ts';

/** A question that enters no score, with what is needed to count its answers. */
export interface FactQuestion {
  readonly id: string;
  readonly section: string;
  /** Absent where the answer is a number. */
  readonly choices?: readonly (string | number)[];
}

export interface FactCounts {
  readonly question: string;
  readonly section: string;
  readonly answered: number;
  /** Who said that the question does not apply: neither answered nor missing. Absent where nobody did. */
  readonly notApplicable?: number;
  /** Choices that somebody chose, by id. */
  readonly counts?: Readonly<Record<string, number>>;
  /** By organisation. They are the organisation's own capacity, never counts of people or cases. */
  readonly values?: Readonly<Record<string, number>>;
}

export function countFacts(
  questions: readonly FactQuestion[],
  organisations: ReadonlyMap<string, SaidValues>,
): FactCounts[] {
  return questions.map(({ id: question, section, choices }) => {
    if (choices === undefined) {
      const values = numbersIn(question, organisations);
      return { question, section, answered: Object.keys(values).length, values };
    }
    const all = [...organisations.values()];
    const tally = tallyChoices(question, choices, all);
    const notApplicable = all.filter((values) => isNotApplicable(values.get(question))).length;
    return {
      question,
      section,
      answered: tally.answered,
      ...(notApplicable > 0 && { notApplicable }),
      counts: countsOf(tally),
    };
  });
}

function countsOf({ counts }: ChoiceTally): Record<string, number> {
  return Object.fromEntries(counts.map(({ choice, count }) => [choice, count]));
}

function numbersIn(question: string, organisations: ReadonlyMap<string, SaidValues>): Record<string, number> {
  const numbers = [...organisations].flatMap(([id, values]): [string, number][] => {
    const value = values.get(question);
    return typeof value === 'number' ? [[id, value]] : [];
  });
  return Object.fromEntries(numbers);
}
