// Rows being written and not saved, kept in this tab so that a reload or a new sign-in loses nothing.
import type { FormRow } from './fields.ts';

export interface RowDraft {
  readonly form: FormRow;
  /** The version it was written from; 0 for a new row. */
  readonly expectedVersion: number;
}

export type RowDrafts = Readonly<Record<string, RowDraft>>;

export interface DraftStash {
  readonly read: () => RowDrafts;
  readonly write: (drafts: RowDrafts) => void;
}

/** `key` names person, organisation and register. */
export function draftStash(key: string, storage: Storage): DraftStash {
  const name = `lagesbild.register.${key}`;
  return {
    read: () => {
      const text = storage.getItem(name);
      return text === null ? {} : (JSON.parse(text) as RowDrafts);
    },
    write: (drafts) => {
      if (Object.keys(drafts).length === 0) storage.removeItem(name);
      else storage.setItem(name, JSON.stringify(drafts));
    },
  };
}
