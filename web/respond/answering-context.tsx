// What every question on the page needs to know beyond SurveyJS: the answers, the questionnaire, who is answering.
import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { LoanKind } from '../../functions/core/people/loans.ts';
import type { QuestionText, SurveyVersion } from '../shared/questionnaire.ts';
import type { Note } from '../steps/notes-now.ts';
import type { ResponseView } from './load-response.ts';
import type { AnswerStore } from './saving/answer-store.ts';
import type { QuestionDraft } from './saving/draft.ts';
import type { Entry } from './saving/entry.ts';
import type { DraftQueue } from './unsent/draft-queue.ts';

export interface AnsweringContextValue {
  /** For the organisation, or as a second opinion. */
  readonly kind: LoanKind;
  readonly store: AnswerStore;
  readonly version: SurveyVersion;
  readonly response: ResponseView;
  readonly questions: ReadonlyMap<string, QuestionText>;
  readonly isReadOnly: boolean;
  /** What was said when the response came back, to be shown at its questions. */
  readonly notes: readonly Note[];
  /** How the person is named to others. */
  readonly author: string;
}

const AnsweringContext = createContext<AnsweringContextValue | undefined>(undefined);
export const AnsweringProvider = AnsweringContext;

export function useAnswering(): AnsweringContextValue {
  const value = useContext(AnsweringContext);
  if (value === undefined) throw new Error('useAnswering outside AnsweringProvider');
  return value;
}

/** One question's entry, kept current. */
export function useEntry(question: string): Entry {
  const { store } = useAnswering();
  return useSyncExternalStore(store.subscribe, () => store.entry(question));
}

/** All entries, kept current. */
export function useEntries(store: AnswerStore): readonly Entry[] {
  useSyncExternalStore(store.subscribe, () => store.revision);
  return store.entries();
}

/** Drafts that the response does not take, kept current. */
export function useDraftsApart(store: AnswerStore): readonly QuestionDraft[] {
  useSyncExternalStore(store.subscribe, () => store.revision);
  return store.draftsApart();
}

/** Warns before the tab closes while something is unsaved that the browser does not keep. */
export function useLeaveWarning(store: AnswerStore, queue: DraftQueue): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const isUnsaved = store.unsavedCount > 0 || store.draftsApart().length > 0;
      if (isUnsaved && !queue.isDurable) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [store, queue]);
}
