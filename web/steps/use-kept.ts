// What somebody is writing, kept in the tab until it has been sent, so that a reload or a new sign-in loses nothing.
import { useState } from 'react';

/** `key` names person and place. `keep(undefined)` forgets it. */
export function useKept<T>(key: string, initial: T): readonly [T, (value: T | undefined) => void] {
  const name = `lagesbild.written.${key}`;
  const [value, setValue] = useState<T>(() => {
    const kept = window.sessionStorage.getItem(name);
    return kept === null ? initial : (JSON.parse(kept) as T);
  });
  const keep = (next: T | undefined) => {
    setValue(next ?? initial);
    if (next === undefined) window.sessionStorage.removeItem(name);
    else window.sessionStorage.setItem(name, JSON.stringify(next));
  };
  return [value, keep];
}
