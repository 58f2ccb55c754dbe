// What every question on the page needs to know beyond SurveyJS: the answers, the questionnaire, who is answering.
import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { QuestionText, SurveyVersion } from '../shared/questionnaire.ts';
import type { AnswerStore, Entry } from './saving/answer-store.ts';

export interface AnsweringContextValue {
  readonly store: AnswerStore;
  readonly version: SurveyVersion;
  readonly questions: ReadonlyMap<string, QuestionText>;
  /** Names the response in the API. */
  readonly response: { readonly round: string; readonly org: string; readonly survey: string };
  readonly isReadOnly: boolean;
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

/** Warns before the tab closes while something is unsaved. */
export function useLeaveWarning(store: AnswerStore): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (store.unsavedCount > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [store]);
}
