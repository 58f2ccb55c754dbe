// What the person has written and the server has not taken yet.
import { containsPersonalNumber } from '../../../functions/core/guard/personal-number.ts';
import { textsIn } from '../../../functions/core/guard/texts.ts';
import { type AnswerValue, isNotApplicable } from '../../../functions/core/response.ts';

export interface Draft {
  /** The same for as long as it is unsent, also in another tab that has taken it over. */
  readonly id: string;
  /** The edition of the response that it was written in. */
  readonly edition: number;
  readonly value: AnswerValue;
  readonly comment: string;
  /** The version it was written from. */
  readonly expectedVersion: number;
  readonly at: string;
  /** Written right after this one: the other's answer, where the person gave way but loses nothing. */
  readonly then?: Pick<Draft, 'value' | 'comment'>;
}

export type QuestionDraft = Draft & { readonly question: string };

/** Where drafts are kept until the server has them, so that a closed tab loses nothing. */
export interface DraftKeeper {
  readonly read: () => readonly QuestionDraft[];
  readonly put: (draft: QuestionDraft) => void;
  readonly remove: (id: string) => void;
}

/** "Ej aktuellt" is held back, unsent, until its reason is written. */
export function lacksReason(value: AnswerValue): boolean {
  return isNotApplicable(value) && value.reason.trim() === '';
}

/** Why a draft is held back, unsent, until the person mends it. The server would refuse it. */
export function heldFor({
  value,
  comment,
}: Pick<Draft, 'value' | 'comment'>): 'reason' | 'personal-number' | undefined {
  if (lacksReason(value)) return 'reason';
  return [...textsIn(value), comment].some(containsPersonalNumber) ? 'personal-number' : undefined;
}
