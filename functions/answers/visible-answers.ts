// The answers of an edition that its respondent could see and gave.
import { type Answer, type AnswerValue, isAnswered } from '../core/response.ts';
import { visibleQuestions } from './check.ts';
import type { CompiledQuestionnaire } from './questionnaire.ts';

/** Values by question. What the respondent could not see is left out, whatever was once answered to it. */
export function visibleValues(
  questionnaire: CompiledQuestionnaire,
  answers: readonly Answer[],
): Map<string, AnswerValue> {
  const values = valuesOf(answers);
  const visible = visibleQuestions(questionnaire, values);
  return new Map([...values].filter(([question]) => visible.has(question)));
}

/** Could the respondent see the question, given what stands in the edition? */
export function visibilityIn(
  questionnaire: CompiledQuestionnaire,
  answers: readonly Answer[],
): (question: string) => boolean {
  const visible = visibleQuestions(questionnaire, valuesOf(answers));
  return (question) => visible.has(question);
}

function valuesOf(answers: readonly Answer[]): Map<string, AnswerValue> {
  return new Map(answers.filter(isAnswered).map(({ question, value }) => [question, value]));
}
