// The steps of a response's life, and its submitted editions.
import type { stepRoutes } from '../contract/routes/steps.ts';
import { standingOf } from '../core/edition.ts';
import type { OrganisationId, PersonId, RoundId, SurveyId } from '../core/ids.ts';
import type { StoredMembership } from '../storage/entities/people.ts';
import { listEditions } from '../storage/steps.ts';
import { refuseWords, type Words } from './check-words.ts';
import type { Dependencies } from './dependencies.ts';
import type { Implementations } from './implementation.ts';
import { findRespondable } from './respondable.ts';
import { type StepResult, type TakableStep, takeStep } from './take-step.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now' | 'newId'>;

interface Asked {
  readonly params: { readonly round: RoundId; readonly org: OrganisationId; readonly survey: SurveyId };
  readonly person: PersonId;
  readonly membership: StoredMembership;
}

const nothingSaid: Words = { message: '', comments: [] };

export function stepImplementations(needs: Needs): Implementations<typeof stepRoutes> {
  async function take(
    step: TakableStep,
    { params, person, membership }: Asked,
    { words = nothingSaid, readEdition }: { words?: Words; readEdition?: number } = {},
  ): Promise<StepResult> {
    const { round, org: organisation, survey } = params;
    const respondable = await findRespondable(needs, { round, organisation, survey });
    refuseWords(
      respondable.questionnaire,
      words,
      step === 'return' || step === 'send-back' ? 'message' : 'reason',
    );
    const by = membership.displayName;
    return takeStep(needs, {
      respondable,
      step,
      person,
      by,
      words,
      ...(readEdition !== undefined && { readEdition }),
    });
  }
  const reasoned = (reason: string) => ({ message: reason, comments: [] });

  return {
    requestSignature: (asked) => take('ask-signature', asked),
    sendBack: (asked) => take('send-back', asked, { words: asked.body }),
    acceptResponse: (asked) => take('accept', asked, { readEdition: asked.body.edition }),
    returnResponse: ({ body: { edition, ...words }, ...asked }) =>
      take('return', asked, { words, readEdition: edition }),
    reopenResponse: ({ body: { edition, reason }, ...asked }) =>
      take('reopen', asked, { words: reasoned(reason), readEdition: edition }),
    requestReopening: (asked) => take('ask-reopening', asked, { words: reasoned(asked.body.reason) }),
    refuseReopening: ({ body: { edition, reason }, ...asked }) =>
      take('refuse-reopening', asked, { words: reasoned(reason), readEdition: edition }),
    decline: (asked) => take('decline', asked, { words: reasoned(asked.body.reason) }),
    takePart: (asked) => take('take-part', asked),

    async listEditions({ params: { round, org: organisation, survey } }) {
      const { response } = await findRespondable(needs, { round, organisation, survey });
      const editions = await listEditions(needs.table, response);
      return { editions: editions.map((edition) => ({ ...edition, standing: standingOf(edition) })) };
    },
  };
}
