// Keeps what is not yet saved in this tab, so that a reload or a new sign-in loses nothing.
import type { Draft } from './draft.ts';

export interface Stash {
  readonly read: () => Readonly<Record<string, Draft>>;
  readonly write: (drafts: Readonly<Record<string, Draft>>) => void;
}

/** `key` names person and response: another person in the same tab never sees it. */
export function tabStash(key: string, storage: Storage): Stash {
  const name = `lagesbild.unsaved.${key}`;
  return {
    read: () => {
      const text = storage.getItem(name);
      return text === null ? {} : (JSON.parse(text) as Record<string, Draft>);
    },
    write: (drafts) => {
      if (Object.keys(drafts).length === 0) storage.removeItem(name);
      else storage.setItem(name, JSON.stringify(drafts));
    },
  };
}
