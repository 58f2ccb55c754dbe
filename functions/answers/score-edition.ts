// The core answers of an edition as codes, one for each area of its questionnaire.
import { type Answer, isAnswered } from '../core/response.ts';
import { scoreAreas } from '../core/scores.ts';
import { visibleQuestions } from './check.ts';
import type { CompiledQuestionnaire } from './questionnaire.ts';

/** As `Scores.areas`. What the respondent could not see is missing. */
export function scoreEdition(
  questionnaire: CompiledQuestionnaire,
  answers: readonly Answer[],
): Record<string, string> {
  const values = new Map(answers.filter(isAnswered).map(({ question, value }) => [question, value]));
  const areas = questionnaire.sections.filter(({ kind }) => kind === 'area').map(({ id }) => id);
  return scoreAreas(areas, answers, visibleQuestions(questionnaire, values));
}
