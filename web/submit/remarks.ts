// Which quality remarks hold: SurveyJS expressions over the answers, tried only when all their questions have one.
import { ConditionRunner } from 'survey-core';
import { isAnswered } from '../../functions/core/response.ts';
import { surveyMapping } from '../../functions/core/survey-data.ts';
import type { AnswerLike } from '../shared/progress.ts';
import type { SurveyVersion } from '../shared/questionnaire.ts';

export type Remark = SurveyVersion['remarks'][number];

export function remarksThatHold(version: SurveyVersion, answers: readonly AnswerLike[]): Remark[] {
  const mapping = surveyMapping(version.definition);
  const answered = answers.filter(isAnswered);
  const values = Object.fromEntries(
    answered.map(({ question, value }) => [question, mapping.toSurvey(value)]),
  );
  return version.remarks.filter(
    ({ questions, condition }) =>
      questions.every((question) => question in values) &&
      new ConditionRunner(condition).runValues(values, {}) === true,
  );
}
