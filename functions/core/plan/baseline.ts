// Where the county stands now on one of the library's indicators: the share of municipalities that fulfil it.
import type { LibraryCondition, PlanLibrary } from '../../../surveys/plan-library/types.ts';
import { type Condition, holds } from '../condition.ts';
import type { AnswerValue } from '../response.ts';

/** Of the municipalities that have answered the question: how many, and how many of them fulfil. */
export interface Baseline {
  readonly fulfilling: number;
  readonly answering: number;
  readonly inScope: number;
}

/** Answers by question of one municipality, for one survey; what is left out is missing. */
export type Answers = ReadonlyMap<string, AnswerValue>;

/**
 * Missing, "vet inte" and "ej aktuellt" do not count, either way. Undefined when nobody has answered: then there is no
 * baseline, never zero.
 */
export function baselineOf(
  condition: LibraryCondition,
  answers: readonly Answers[],
  inScope: number,
): Baseline | undefined {
  const asked = questionsIn(condition);
  const valid = answers.filter((own) => asked.every((question) => isValid(own.get(question))));
  if (valid.length === 0) return undefined;
  const fulfilling = valid.filter((own) => holds(condition satisfies Condition, (id) => own.get(id))).length;
  return { fulfilling, answering: valid.length, inScope };
}

/** Per cent with one decimal. */
export function percentOf({ fulfilling, answering }: Pick<Baseline, 'fulfilling' | 'answering'>): number {
  return Math.round((1000 * fulfilling) / answering) / 10;
}

/**
 * Our proposal for a target: half of the municipalities that lack it come to have it, counted in whole municipalities
 * upwards. The steering group decides.
 */
export function proposedTarget(baseline: Baseline): number {
  const lacking = baseline.answering - baseline.fulfilling;
  return percentOf({ ...baseline, fulfilling: baseline.fulfilling + Math.ceil(lacking / 2) });
}

/** Every question that the library measures by, by survey. */
export function measuredQuestions(library: PlanLibrary): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { subGoals } of library.areas)
    for (const { indicator } of subGoals)
      if (indicator.measure !== undefined) {
        const { survey, condition } = indicator.measure;
        found.set(survey, [...(found.get(survey) ?? []), ...questionsIn(condition)]);
      }
  return found;
}

function questionsIn(condition: LibraryCondition): string[] {
  return condition.op === 'and' ? condition.of.flatMap(questionsIn) : [condition.question];
}

function isValid(value: AnswerValue | undefined): boolean {
  if (value === undefined || value === null || value === '' || isUnknown(value)) return false;
  if (Array.isArray(value)) return value.length > 0 && !value.some(isUnknown);
  return typeof value !== 'object';
}

/** Said by the special code, or by the choice that some questions have for it. */
function isUnknown(value: AnswerValue): boolean {
  return value === 'vet-inte' || value === 'okant';
}
