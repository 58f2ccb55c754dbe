// The store of answers and its saver as a page has them, with a clock that the test moves.
import { afterEach, beforeEach, vi } from 'vitest';
import { Refusal } from '../../functions/contract/client.ts';
import type { ErrorCode } from '../../functions/core/errors.ts';
import { AnswerStore, type Circumstances } from '../../web/respond/saving/answer-store.ts';
import type { QuestionDraft } from '../../web/respond/saving/draft.ts';
import type { SavedAnswer } from '../../web/respond/saving/entry.ts';
import { type Change, Saver, type Send } from '../../web/respond/saving/saver.ts';

/** Set by each test to a fixed time; it moves on with the test's timers. */
export const now = () => new Date();
export const standing: SavedAnswer = {
  question: 'boende.behov',
  value: 2,
  version: 1,
  author: 'Enhetschefen',
  at: '2026-11-22T10:00:00.000Z',
  confirmed: true,
};

export function tab() {
  const kept = new Map<string, QuestionDraft>();
  return {
    read: () => [...kept.values()],
    put: (draft: QuestionDraft) => void kept.set(draft.id, draft),
    remove: (id: string) => void kept.delete(id),
    questions: () => [...kept.values()].map(({ question }) => question),
  };
}

let ids = 0;
export const open = { edition: 1, mayWrite: () => true };

export function storeOf(
  answers: readonly SavedAnswer[],
  keeper = tab(),
  circumstances: Circumstances = open,
) {
  const newId = () => `draft-${++ids}`;
  const isTyped = (question: string) => question.endsWith('kommentar');
  return new AnswerStore({ answers, keeper, now, newId, isTyped, ...circumstances });
}

export function answering(send: Send, answers: readonly SavedAnswer[] = [], stash = tab()) {
  const store = storeOf(answers, stash);
  const saver = new Saver({ store, send, author: 'Samordnaren', now, isOnline: () => true });
  saver.start();
  return { store, saver, stash };
}

export const accepts =
  (sent: Change[][]): Send =>
  async (changes) => {
    sent.push(changes);
    return {
      results: changes.map(({ question, expectedVersion }) => ({
        question,
        ok: true as const,
        version: expectedVersion + 1,
      })),
    };
  };

export function refusal(code: ErrorCode, question?: string): Refusal {
  const titles = { sv: 'Nej.', en: 'No.' };
  const issues =
    question === undefined ? [] : [{ path: 'changes.0.value', code: 'x', message: 'Fel.', question }];
  return new Refusal({ status: 422, code, titles, issues });
}

/** Call it once in a file: 22 November 2026, 10.42 UTC. */
export function startClock(): void {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-22T10:42:00.000Z') }));
  afterEach(() => void vi.useRealTimers());
}
