// The draft of a decision, kept in the browser so that a reload, a new sign-in or another day loses nothing.
import type { DecisionDraft } from './draft.ts';

export interface DraftStash {
  readonly read: () => DecisionDraft | undefined;
  /** False when the browser keeps nothing. */
  readonly write: (draft: DecisionDraft) => boolean;
  readonly clear: () => void;
}

/** `key` names person, county and round. */
export function decisionStash(key: string, storage: Storage): DraftStash {
  const name = `lagesbild.decision.${key}`;
  return {
    read: () => {
      const text = storage.getItem(name);
      return text === null ? undefined : (JSON.parse(text) as DecisionDraft);
    },
    write: (draft) => {
      try {
        storage.setItem(name, JSON.stringify(draft));
        return true;
      } catch {
        return false;
      }
    },
    clear: () => storage.removeItem(name),
  };
}
