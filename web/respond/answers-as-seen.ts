// The answers as the person sees them, drafts before what is saved: what progress counts.
import type { AnswerLike } from '../shared/progress.ts';
import { lacksReason } from './saving/draft.ts';
import type { Entry } from './saving/entry.ts';

export function answersAsSeen(entries: readonly Entry[]): AnswerLike[] {
  return entries.flatMap(({ question, draft, saved }): AnswerLike[] => {
    if (draft === undefined) return saved ? [saved] : [];
    const { value } = draft.then ?? draft;
    return [{ question, value: lacksReason(value) ? null : value, confirmed: true }];
  });
}
