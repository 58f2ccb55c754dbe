// Answers: saving them, and submitting them.
import { coreQuestions } from '../answers/core-questions.ts';
import type { answerRoutes } from '../contract/routes/answers.ts';
import { AppError } from '../core/errors.ts';
import { registers } from '../core/registers/register.ts';
import { roundStatus } from '../core/round.ts';
import { withWarnings } from './answer-warnings.ts';
import { refuseUnsavable } from './check-answers.ts';
import type { Dependencies } from './dependencies.ts';
import type { Implementations } from './implementation.ts';
import { findRespondable, keyOf } from './respondable.ts';
import { saveAnswers } from './save-answers.ts';
import { submitResponse } from './submit-response.ts';

type Needs = Pick<Dependencies, 'table' | 'places' | 'questionnaires' | 'now' | 'newId' | 'randomBytes'>;

export function answerImplementations(needs: Needs): Implementations<typeof answerRoutes> {
  return {
    async writeAnswers({ params, body: { changes }, person, membership }) {
      const { round, response, surveyRef, questionnaire } = await findRespondable(needs, keyOf(params));
      const at = needs.now();
      if (roundStatus(round, at) !== 'open') throw new AppError('round-not-open');
      refuseUnsavable(questionnaire, changes, membership.sections);
      const by = { author: membership.displayName, authorId: person, at };
      // That there is nothing in a register is an answer: what stands there is shown until somebody says so.
      const prefilled = new Set<string>(registers);
      const core = coreQuestions(questionnaire);
      const results = await saveAnswers(needs, { response, surveyRef, changes, by, core, prefilled });
      return { results: withWarnings(changes, results) };
    },

    async submit({ params, headers, body, person, membership }) {
      const respondable = await findRespondable(needs, keyOf(params));
      const key = headers['idempotency-key'];
      return submitResponse(needs, { respondable, person, signedBy: membership.displayName, key, body });
    },
  };
}
