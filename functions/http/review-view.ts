// What a reader is told of how a response has changed hands, and which steps they may take now.
import type * as z from 'zod';
import type { CompiledQuestionnaire } from '../answers/questionnaire.ts';
import type { ResponseSchema } from '../contract/routes/responses.ts';
import { type Action, membershipFor } from '../core/access.ts';
import { lifecycleOf, type Step, steps, transition } from '../core/lifecycle.ts';
import type { ResponseState } from '../core/response.ts';
import { isInternal, type ReviewNote } from '../core/review-note.ts';
import type { PlacedResponse } from '../storage/entities/partitions.ts';
import type { StoredMembership } from '../storage/entities/people.ts';
import { questionsIn } from './check-answers.ts';

type ResponseView = z.input<typeof ResponseSchema>;

const actionFor: Readonly<Record<Step, Action>> = {
  'ask-signature': 'ask-signature',
  'send-back': 'send-back',
  submit: 'submit',
  accept: 'review',
  return: 'review',
  reopen: 'review',
  'ask-reopening': 'ask-reopening',
  'refuse-reopening': 'review',
  decline: 'decline',
  'take-part': 'decline',
};

/** The steps that the rules and the reader's memberships allow now. */
export function openSteps(
  state: ResponseState | undefined,
  facts: { readonly isRoundOpen: boolean; readonly hasAnswer: boolean },
  reader: { readonly memberships: readonly StoredMembership[]; readonly response: PlacedResponse },
): Step[] {
  const at = lifecycleOf(state);
  const isReopeningAsked = state?.reopeningRequest !== undefined;
  return steps.filter(
    (step) =>
      membershipFor(reader.memberships, actionFor[step], reader.response) !== undefined &&
      transition(at, step, { ...facts, readEdition: at.submitted, isReopeningAsked }).kind === 'moves',
  );
}

/** `own`: the reader belongs to the organisation. */
export function describeDealings(
  state: ResponseState | undefined,
  own: boolean,
): Pick<ResponseView, 'acceptance' | 'reopeningRequest' | 'declined' | 'signatureRequest'> {
  return {
    acceptance: state?.acceptance,
    reopeningRequest: state?.reopeningRequest,
    declined: state?.declined,
    ...(own && { signatureRequest: state?.signatureRequest }),
  };
}

/**
 * The notes for a reader: to the organisation's own all of them, but of comments only those on parts they may see; to
 * the county lead none that may tell what stands in a draft.
 */
export function describeNotes(
  notes: readonly ReviewNote[],
  questionnaire: CompiledQuestionnaire,
  reader: { readonly own: boolean; readonly lent: readonly string[] | undefined },
): ResponseView['review'] {
  const open = reader.lent && questionsIn(questionnaire, reader.lent);
  return notes
    .filter((note) => reader.own || !isInternal(note))
    .map(({ id: _, ...note }) => ({
      ...note,
      comments: note.comments.filter(({ question }) => open === undefined || open.has(question)),
    }));
}
