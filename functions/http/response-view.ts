// How a response's parts are shown.
import type * as z from 'zod';
import type { Organisation } from '../../surveys/types.ts';
import type { CompiledQuestionnaire } from '../answers/questionnaire.ts';
import type { AnswerSchema } from '../contract/routes/responses.ts';
import { membershipFor } from '../core/access.ts';
import { type Answer, acceptsAnswers, type ResponseStatus } from '../core/response.ts';
import type { RoundStatus } from '../core/round.ts';
import { maySubmit } from '../core/submission.ts';
import type { PlacedResponse } from '../storage/entities/partitions.ts';
import type { StoredMembership } from '../storage/entities/people.ts';
import { questionsIn } from './check-answers.ts';

export function describeOrganisation({ id, name, kind }: Organisation) {
  return { id, name, kind };
}

/** The answers, or those of the sections lent to the reader. Who wrote them is shown by name only. */
export function describeAnswers(
  answers: readonly Answer[],
  questionnaire: CompiledQuestionnaire,
  lent: readonly string[] | undefined,
): z.input<typeof AnswerSchema>[] {
  const open = lent && questionsIn(questionnaire, lent);
  return answers
    .filter(({ question }) => open === undefined || open.has(question))
    .map(({ authorId: _, ...answer }) => answer);
}

/** What somebody with these memberships may do with the response as it stands. */
export function mayOn(
  memberships: readonly StoredMembership[],
  response: PlacedResponse,
  standing: RoundStatus,
  status: ResponseStatus,
): { write: boolean; submit: boolean } {
  const may = (action: 'write-answers' | 'submit') =>
    standing === 'open' && membershipFor(memberships, action, response) !== undefined;
  return {
    write: may('write-answers') && acceptsAnswers(status),
    submit: may('submit') && maySubmit(status),
  };
}
