// The answers as the person sees them, drafts before what is saved: what progress counts.
import { isNotApplicable } from '../../functions/core/response.ts';
import type { AnswerLike } from '../shared/progress.ts';
import type { Entry } from './saving/answer-store.ts';

export function answersAsSeen(entries: readonly Entry[]): AnswerLike[] {
  return entries.flatMap(({ question, draft, saved }): AnswerLike[] => {
    if (draft === undefined) return saved ? [saved] : [];
    const { value } = draft.then ?? draft;
    const lacksReason = isNotApplicable(value) && value.reason.trim() === '';
    return [{ question, value: lacksReason ? null : value, confirmed: true }];
  });
}
