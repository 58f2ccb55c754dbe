// The status list: every response a round asks for, begun or not.
import type * as z from 'zod';
import type { Organisation } from '../../surveys/types.ts';
import type { ResponseSummarySchema } from '../contract/routes/responses.ts';
import { permissions } from '../core/access.ts';
import { AppError } from '../core/errors.ts';
import type { CountyId, OrganisationId } from '../core/ids.ts';
import { surveyOf } from '../core/ids.ts';
import { lifecycleOf } from '../core/lifecycle.ts';
import type { Round } from '../core/round.ts';
import { isInScope } from '../core/round.ts';
import type { PlacedResponse } from '../storage/entities/partitions.ts';
import type { StoredMembership } from '../storage/entities/people.ts';
import type { StoredResponseState } from '../storage/entities/responses.ts';
import type { Dependencies } from './dependencies.ts';
import { describeOrganisation } from './response-view.ts';
import { describeDealings } from './review-view.ts';

/** One that the round asks for: an organisation in scope and a questionnaire for its kind. */
export interface AskedResponse {
  readonly organisation: Organisation;
  readonly response: PlacedResponse;
}

/** Asked of the organisations that `isListed`, in code order and for each in the round's order of questionnaires. */
export function askedResponses(
  { places, questionnaires }: Pick<Dependencies, 'places' | 'questionnaires'>,
  round: Round,
  isListed: (organisation: Organisation) => boolean,
): AskedResponse[] {
  const organisations = places.organisations.filter((one) => isInScope(round, one) && isListed(one));
  return organisations.flatMap((organisation) =>
    round.surveys
      .filter((ref) => questionnaires.get(ref)?.kinds.includes(organisation.kind))
      .map((ref) => ({
        organisation,
        response: {
          round: round.id,
          organisation: organisation.id as OrganisationId,
          survey: surveyOf(ref),
          county: organisation.county as CountyId,
        },
      })),
  );
}

/** The person's own organisations. Somebody who has none must say which county they mean. */
export function ownOrganisations(
  memberships: readonly StoredMembership[],
): (organisation: Organisation) => boolean {
  const own = memberships.filter(({ role }) => permissions[role]['list-responses'] === 'own');
  if (own.length === 0) {
    const issue = { path: 'county', code: 'required', message: 'name the county: ?county=19' };
    throw new AppError('invalid-request', { issues: [issue] });
  }
  return ({ id }) => own.some(({ organisation }) => organisation === id);
}

/** Each asked response with its state; one that nobody has begun is `not-started`, edition 1. */
export function summarise(
  asked: readonly AskedResponse[],
  states: readonly StoredResponseState[],
): z.input<typeof ResponseSummarySchema>[] {
  const begun = new Map(states.map((state) => [`${state.organisation} ${state.survey}`, state]));
  return asked.map(({ organisation, response }) => {
    const state = begun.get(`${response.organisation} ${response.survey}`);
    const { status, edition } = lifecycleOf(state);
    return {
      organisation: describeOrganisation(organisation),
      survey: response.survey,
      status,
      edition,
      updatedAt: state?.updatedAt,
      submitted: state?.submitted,
      ...describeDealings(state, false),
    };
  });
}
