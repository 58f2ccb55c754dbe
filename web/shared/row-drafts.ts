// Rows being written and not saved, kept in this tab so that a reload or a new sign-in loses nothing, and what became
// of each attempt to save one.
import { useEffect, useState } from 'react';
import { useLeaveWarning } from './leave-warning.ts';

type ById<T> = Readonly<Record<string, T>>;

/** `place` names the person and what the rows are of: each place has drafts of its own, the first for as long as it shows. */
export function useRowDrafts<Draft, Outcome>(place: readonly string[]) {
  const [name] = useState(() => `lagesbild.drafts.${place.join('/')}`);
  const [drafts, setDrafts] = useState<ById<Draft>>(() =>
    JSON.parse(window.sessionStorage.getItem(name) ?? '{}'),
  );
  const [outcomes, setOutcomes] = useState<ById<Outcome>>({});
  const hasDrafts = Object.keys(drafts).length > 0;
  useEffect(() => {
    if (hasDrafts) window.sessionStorage.setItem(name, JSON.stringify(drafts));
    else window.sessionStorage.removeItem(name);
  }, [name, drafts, hasDrafts]);
  useLeaveWarning(hasDrafts);

  const setOutcome = (id: string, outcome: Outcome | undefined) =>
    setOutcomes((all) => (outcome === undefined ? without(all, id) : { ...all, [id]: outcome }));
  /** Of the draft alone; what became of it still shows. */
  const forget = (id: string) => setDrafts((all) => without(all, id));
  return {
    drafts,
    outcomes,
    setDraft: (id: string, draft: Draft) => setDrafts((all) => ({ ...all, [id]: draft })),
    /** Nothing where there is no draft of it. */
    changeDraft: (id: string, change: (draft: Draft) => Draft) =>
      setDrafts((all) => {
        const draft = all[id];
        return draft === undefined ? all : { ...all, [id]: change(draft) };
      }),
    setOutcome,
    forget,
    drop(id: string): void {
      forget(id);
      setOutcome(id, undefined);
    },
  };
}

function without<T>(all: ById<T>, id: string): ById<T> {
  const { [id]: _, ...others } = all;
  return others;
}
