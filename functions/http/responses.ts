// Responses as read: who has answered, the answers, what others do in them, the receipt.
import type { responseRoutes } from '../contract/routes/responses.ts';
import { membershipFor } from '../core/access.ts';
import { AppError } from '../core/errors.ts';
import { lifecycleOf } from '../core/lifecycle.ts';
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
import type { Dependencies } from './dependencies.ts';
import { findReceipt } from './find-receipt.ts';
import { followResponse } from './follow-response.ts';
import type { Implementations } from './implementation.ts';
import { isPrefilled, prefill } from './prefill.ts';
import { findRespondable, keyOf } from './respondable.ts';
import { askedResponses, ownOrganisations, summarise } from './response-list.ts';
import { describeAnswers, describeOrganisation, mayOn } from './response-view.ts';
import { describeDealings, describeNotes, openSteps } from './review-view.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now'>;

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

    async followResponse({ params, body, ...follower }) {
      return followResponse(needs, await findRespondable(needs, keyOf(params)), follower, body);
    },

    async readHistory({ params, membership }) {
      const respondable = await findRespondable(needs, keyOf(params));
      const { question } = params;
      return { question, versions: await readHistory(needs, respondable, question, membership.sections) };
    },

    async readReceipt({ params, membership }) {
      const { response, questionnaire } = await findRespondable(needs, keyOf(params));
      const { receipt, answers } = await findReceipt(needs, response, params.receipt);
      return { ...receipt, answers: describeAnswers(answers, questionnaire, membership.sections) };
    },
  };
}
