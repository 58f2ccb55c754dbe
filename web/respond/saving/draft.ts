// What the person has written and the server has not taken yet.
import { type AnswerValue, isNotApplicable } from '../../../functions/core/response.ts';

export interface Draft {
  readonly value: AnswerValue;
  readonly comment: string;
  /** The version it was written from. */
  readonly expectedVersion: number;
  readonly at: string;
  /** Written right after this one: the other's answer, where the person gave way but loses nothing. */
  readonly then?: Pick<Draft, 'value' | 'comment'>;
}

/** "Ej aktuellt" is held back, unsent, until its reason is written. */
export function lacksReason(value: AnswerValue): boolean {
  return isNotApplicable(value) && value.reason.trim() === '';
}
