// What the municipalities of a county have answered, as far as a plan's baselines need it.
import { visibleQuestions } from '../answers/check.ts';
import type { CountyId } from '../core/ids.ts';
import { surveyId } from '../core/ids.ts';
import { type Answers, measuredQuestions } from '../core/plan/baseline.ts';
import { isAnswered } from '../core/response.ts';
import { municipalitiesInScope, type Round, surveyRefIn } from '../core/round.ts';
import { listResponseStates } from '../storage/responses.ts';
import { readEdition } from '../storage/submissions.ts';
import type { PlanNeeds } from './plan-needs.ts';

export interface CountyAnswers {
  /** By survey, one map for each municipality that has submitted it. */
  readonly answers: ReadonlyMap<string, readonly Answers[]>;
  readonly inScope: number;
}

/** From the latest submitted editions, and only questions that the respondent could see. */
export async function readCountyAnswers(
  { table, places, questionnaires, library }: PlanNeeds,
  round: Round,
  county: CountyId,
): Promise<CountyAnswers> {
  const inScope = municipalitiesInScope(round, county, places.organisations);
  const states = await listResponseStates(table, { round: round.id, county });
  const bySurvey = [...measuredQuestions(library)].map(async ([survey, measured]) => {
    const ref = surveyRefIn(round, surveyId(survey));
    const questionnaire = ref && questionnaires.get(ref);
    const submitted = states.filter(
      (state) => state.survey === survey && inScope.includes(state.organisation),
    );
    const read = submitted.map(async (state): Promise<Answers[]> => {
      if (questionnaire === undefined || state.submitted === undefined) return [];
      const edition = (await readEdition(table, state, state.submitted.receipt)).filter(isAnswered);
      const values = new Map(edition.map(({ question, value }) => [question, value]));
      const visible = visibleQuestions(questionnaire, values);
      return [new Map([...values].filter(([id]) => measured.includes(id) && visible.has(id)))];
    });
    return [survey, (await Promise.all(read)).flat()] as const;
  });
  return { answers: new Map(await Promise.all(bySurvey)), inScope: inScope.length };
}
