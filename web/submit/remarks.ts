// Which quality remarks hold: SurveyJS expressions over the answers, tried only when all their questions have one.
import { ConditionRunner } from 'survey-core';
import { isAnswered } from '../../functions/core/response.ts';
import { surveyMapping } from '../../functions/core/survey-data.ts';
import type { AnswerLike } from '../shared/progress.ts';
import type { SurveyVersion } from '../shared/questionnaire.ts';

export type Remark = SurveyVersion['remarks'][number];

export interface Answered {
  readonly version: SurveyVersion;
  readonly answers: readonly AnswerLike[];
}

/** `others`: answers to the other questionnaires that remarks may name questions of. */
export function remarksThatHold(own: Answered, others: readonly Answered[] = []): Remark[] {
  // A question's own questionnaire wins where two have the same id.
  const values = Object.assign({}, ...[...others, own].map(valuesOf)) as Readonly<Record<string, unknown>>;
  return own.version.remarks.filter(
    ({ questions, condition }) =>
      questions.every((question) => question in values) &&
      new ConditionRunner(condition).runValues(values, {}) === true,
  );
}

function valuesOf({ version, answers }: Answered): Record<string, unknown> {
  const mapping = surveyMapping(version.definition);
  return Object.fromEntries(
    answers.filter(isAnswered).map(({ question, value }) => [question, mapping.toSurvey(value)]),
  );
}
