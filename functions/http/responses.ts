// Responses: who has answered, the answers, saving them, submitting them, the receipt.
import type { responseRoutes } from '../contract/routes/responses.ts';
import { membershipFor } from '../core/access.ts';
import { AppError } from '../core/errors.ts';
import { lifecycleOf } from '../core/lifecycle.ts';
import { registers } from '../core/registers/register.ts';
import type { ResponseKey } from '../core/response.ts';
import { isAnswered } from '../core/response.ts';
import { roundStatus } from '../core/round.ts';
import {
  listResponseStates,
  readAnswers,
  readResponseState,
  readResponseStates,
} from '../storage/responses.ts';
import { readRound } from '../storage/rounds.ts';
import { listReviewNotes } from '../storage/steps.ts';
import { readEdition } from '../storage/submissions.ts';
import { readHistory } from './answer-history.ts';
import { withWarnings } from './answer-warnings.ts';
import { refuseUnsavable } from './check-answers.ts';
import type { Dependencies } from './dependencies.ts';
import { findReceipt } from './find-receipt.ts';
import { followResponse } from './follow-response.ts';
import type { Implementations } from './implementation.ts';
import { isPrefilled, prefill } from './prefill.ts';
import { findRespondable } from './respondable.ts';
import { askedResponses, ownOrganisations, summarise } from './response-list.ts';
import { describeAnswers, describeOrganisation, mayOn } from './response-view.ts';
import { describeDealings, describeNotes, openSteps } from './review-view.ts';
import { saveAnswers } from './save-answers.ts';
import { submitResponse } from './submit-response.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now' | 'newId' | 'randomBytes'>;

export function responseImplementations(needs: Needs): Implementations<typeof responseRoutes> {
  const { table, now } = needs;
  return {
    async listResponses({ params, query: { county }, memberships }) {
      const round = await readRound(table, params.round);
      if (round === undefined) throw new AppError('unknown-round');
      if (county === undefined) {
        const asked = askedResponses(needs, round, ownOrganisations(memberships));
        const responses = asked.map(({ response }) => response);
        return { responses: summarise(asked, await readResponseStates(table, responses)) };
      }
      if (!round.scope.counties.includes(county)) throw new AppError('unknown-county');
      const asked = askedResponses(needs, round, (organisation) => organisation.county === county);
      return { responses: summarise(asked, await listResponseStates(table, { round: round.id, county })) };
    },

    async readResponse({ params, memberships }) {
      const respondable = await findRespondable(needs, keyOf(params));
      const { round, organisation, response, surveyRef, questionnaire } = respondable;
      const state = await readResponseState(table, response);
      const drafting = membershipFor(memberships, 'read-draft', response);
      const readSubmitted = () =>
        state?.submitted ? readEdition(table, response, state.submitted.receipt) : [];
      const { status, edition } = lifecycleOf(state);
      const standing = roundStatus(round, now());
      const [written, notes] = await Promise.all([
        drafting ? readAnswers(table, response) : readSubmitted(),
        // Before the first step nothing has been said.
        state?.steps === undefined ? [] : listReviewNotes(table, response),
      ]);
      const answers =
        drafting && isPrefilled(status, standing) ? await prefill(needs, respondable, written) : written;
      const facts = { isRoundOpen: standing === 'open', hasAnswer: written.some(isAnswered) };
      const own = drafting !== undefined;
      return {
        round: round.id,
        roundName: round.name,
        roundStatus: standing,
        organisation: describeOrganisation(organisation),
        survey: response.survey,
        surveyRef,
        status,
        edition,
        revision: state?.revision ?? 0,
        dueAt: round.dueAt,
        closesAt: round.closesAt,
        synthetic: round.synthetic,
        may: {
          ...mayOn(memberships, response, standing, status),
          steps: openSteps(state, facts, { memberships, response }),
        },
        sections: drafting?.sections && [...drafting.sections],
        submitted: state?.submitted,
        ...describeDealings(state, own),
        review: describeNotes(notes, questionnaire, { own, lent: drafting?.sections }),
        answers: describeAnswers(answers, questionnaire, drafting?.sections),
      };
    },

    async writeAnswers({ params, body: { changes }, person, membership }) {
      const { round, response, surveyRef, questionnaire } = await findRespondable(needs, keyOf(params));
      const at = now();
      if (roundStatus(round, at) !== 'open') throw new AppError('round-not-open');
      refuseUnsavable(questionnaire, changes, membership.sections);
      const by = { author: membership.displayName, authorId: person, at };
      // That there is nothing in a register is an answer: what stands there is shown until somebody says so.
      const prefilled = new Set<string>(registers);
      const results = await saveAnswers(needs, { response, surveyRef, changes, by, prefilled });
      return { results: withWarnings(changes, results) };
    },

    async followResponse({ params, body, ...follower }) {
      return followResponse(needs, await findRespondable(needs, keyOf(params)), follower, body);
    },

    async readHistory({ params, membership }) {
      const respondable = await findRespondable(needs, keyOf(params));
      const { question } = params;
      return { question, versions: await readHistory(needs, respondable, question, membership.sections) };
    },

    async submit({ params, headers, body, person, membership }) {
      const respondable = await findRespondable(needs, keyOf(params));
      const key = headers['idempotency-key'];
      return submitResponse(needs, { respondable, person, signedBy: membership.displayName, key, body });
    },

    async readReceipt({ params, membership }) {
      const { response, questionnaire } = await findRespondable(needs, keyOf(params));
      const { receipt, answers } = await findReceipt(needs, response, params.receipt);
      return { ...receipt, answers: describeAnswers(answers, questionnaire, membership.sections) };
    },
  };
}

function keyOf({
  round,
  org,
  survey,
}: Pick<ResponseKey, 'round' | 'survey'> & { org: ResponseKey['organisation'] }) {
  return { round, organisation: org, survey };
}
