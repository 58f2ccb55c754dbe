// Responses: who has answered, the answers, saving them, submitting them, the receipt.
import type { responseRoutes } from '../contract/routes/responses.ts';
import { membershipFor } from '../core/access.ts';
import { AppError } from '../core/errors.ts';
import { idPatterns, receiptId } from '../core/ids.ts';
import type { Receipt } from '../core/receipt.ts';
import { registers } from '../core/registers/register.ts';
import type { ResponseKey } from '../core/response.ts';
import { acceptsAnswers } from '../core/response.ts';
import { roundStatus } from '../core/round.ts';
import { maySubmit } from '../core/submission.ts';
import {
  listResponseStates,
  readAnswers,
  readResponseState,
  readResponseStates,
} from '../storage/responses.ts';
import { readRound } from '../storage/rounds.ts';
import { readEdition, readReceipt } from '../storage/submissions.ts';
import { refuseUnsavable } from './check-answers.ts';
import type { Dependencies } from './dependencies.ts';
import type { Implementations } from './implementation.ts';
import { prefillFromRegister } from './prefill-from-register.ts';
import { findRespondable } from './respondable.ts';
import { askedResponses, ownOrganisations, summarise } from './response-list.ts';
import { describeAnswers, describeOrganisation } from './response-view.ts';
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
      const { round, organisation, response, surveyRef, questionnaire } = await findRespondable(
        needs,
        keyOf(params),
      );
      const state = await readResponseState(table, response);
      const drafting = membershipFor(memberships, 'read-draft', response);
      const readSubmitted = () =>
        state?.submitted ? readEdition(table, response, state.submitted.receipt) : [];
      const answers = await (drafting ? readAnswers(table, response) : readSubmitted());
      const status = state?.status ?? 'not-started';
      const standing = roundStatus(round, now());
      const isDrafting = drafting !== undefined && standing === 'open' && acceptsAnswers(status);
      const fromRegister = isDrafting
        ? await prefillFromRegister(table, response, questionnaire, answers)
        : [];
      const may = (action: 'write-answers' | 'submit') =>
        standing === 'open' && membershipFor(memberships, action, response) !== undefined;
      return {
        round: round.id,
        roundName: round.name,
        roundStatus: standing,
        organisation: describeOrganisation(organisation),
        survey: response.survey,
        surveyRef,
        status,
        edition: state?.edition ?? 1,
        dueAt: round.dueAt,
        closesAt: round.closesAt,
        synthetic: round.synthetic,
        may: {
          write: may('write-answers') && acceptsAnswers(status),
          submit: may('submit') && maySubmit(status),
        },
        sections: drafting?.sections && [...drafting.sections],
        submitted: state?.submitted,
        answers: describeAnswers([...answers, ...fromRegister], questionnaire, drafting?.sections),
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
      return { results: await saveAnswers(needs, { response, surveyRef, changes, by, prefilled }) };
    },

    async submit({ params, headers, body, person, membership }) {
      const respondable = await findRespondable(needs, keyOf(params));
      const key = headers['idempotency-key'];
      return submitResponse(needs, { respondable, person, signedBy: membership.displayName, key, body });
    },

    async readReceipt({ params, membership }) {
      const { response, questionnaire } = await findRespondable(needs, keyOf(params));
      const isReceiptId = idPatterns.receipt.test(params.receipt);
      const receipt = isReceiptId ? await readReceipt(table, receiptId(params.receipt)) : undefined;
      if (receipt === undefined || !isReceiptFor(response, receipt)) throw new AppError('unknown-receipt');
      const answers = await readEdition(table, response, receipt.receipt);
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

function isReceiptFor(response: ResponseKey, receipt: Receipt): boolean {
  return (
    receipt.round === response.round &&
    receipt.organisation === response.organisation &&
    receipt.survey === response.survey
  );
}
