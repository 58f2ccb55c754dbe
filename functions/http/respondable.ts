// The response that a request names: it must be part of the round.
import type { Organisation } from '../../surveys/types.ts';
import type { CompiledQuestionnaire } from '../answers/questionnaire.ts';
import { AppError } from '../core/errors.ts';
import type { CountyId, SurveyRef } from '../core/ids.ts';
import type { ResponseKey } from '../core/response.ts';
import type { Round } from '../core/round.ts';
import { isInScope, surveyRefIn } from '../core/round.ts';
import type { PlacedResponse } from '../storage/entities/partitions.ts';
import { readRound } from '../storage/rounds.ts';
import { findOrganisation } from './authorise.ts';
import type { Dependencies } from './dependencies.ts';

/** A response that can be, whether anybody has begun it or not. */
export interface Respondable {
  readonly round: Round;
  readonly organisation: Organisation;
  readonly surveyRef: SurveyRef;
  readonly questionnaire: CompiledQuestionnaire;
  readonly response: PlacedResponse;
}

/** Throws `unknown-round`, `unknown-organisation` (not in the round) or `unknown-survey` (not in it, or not for such an organisation). */
export async function findRespondable(
  { table, places, questionnaires }: Pick<Dependencies, 'table' | 'places' | 'questionnaires'>,
  key: ResponseKey,
): Promise<Respondable> {
  const round = await readRound(table, key.round);
  if (round === undefined) throw new AppError('unknown-round');
  const organisation = findOrganisation(key.organisation, places);
  if (organisation === undefined || !isInScope(round, organisation))
    throw new AppError('unknown-organisation');
  const surveyRef = surveyRefIn(round, key.survey);
  const questionnaire = surveyRef && questionnaires.get(surveyRef);
  if (surveyRef === undefined || !questionnaire?.kinds.includes(organisation.kind)) {
    throw new AppError('unknown-survey');
  }
  const response = { ...key, county: organisation.county as CountyId };
  return { round, organisation, surveyRef, questionnaire, response };
}

/** The response that a route's parameters name. */
export function keyOf({
  round,
  org,
  survey,
}: Pick<ResponseKey, 'round' | 'survey'> & { readonly org: ResponseKey['organisation'] }): ResponseKey {
  return { round, organisation: org, survey };
}
