// How often each choice of a question was chosen, and how often it was put first.
import type { AnswerValue } from '../response.ts';

/** What one organisation answered, by question: only what it could see, of its latest submitted edition. */
export type SaidValues = ReadonlyMap<string, AnswerValue>;

export interface ChoiceCount {
  readonly choice: string;
  readonly count: number;
  /** Of these, where it was named first. Means something only where the respondent was asked to order them. */
  readonly first: number;
}

export interface ChoiceTally {
  /** Organisations that chose anything. The others are missing, never zero. */
  readonly answered: number;
  /** Choices that somebody chose, as the questionnaire lists them. */
  readonly counts: readonly ChoiceCount[];
}

/** A value that is none of `choices` is left out. */
export function tallyChoices(
  question: string,
  choices: readonly (string | number)[],
  organisations: readonly SaidValues[],
): ChoiceTally {
  const known = new Set(choices.map(String));
  const chosen = organisations
    .map((values) => chosenIn(values.get(question)).filter((choice) => known.has(choice)))
    .filter((list) => list.length > 0);
  const counts = [...known].map((choice) => ({
    choice,
    count: chosen.filter((list) => list.includes(choice)).length,
    first: chosen.filter(([first]) => first === choice).length,
  }));
  return { answered: chosen.length, counts: counts.filter(({ count }) => count > 0) };
}

/** Most chosen first; then most often named first; then as listed. */
export function rankChoices<Count extends Pick<ChoiceCount, 'count' | 'first'>>(
  counts: readonly Count[],
): Count[] {
  return counts.toSorted((a, b) => b.count - a.count || b.first - a.first);
}

function chosenIn(value: AnswerValue | undefined): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === 'string' || typeof one === 'number').map(String);
}
