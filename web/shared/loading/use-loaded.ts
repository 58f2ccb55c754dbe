// Loads something for a page: loading, then ready or failed, and again on request. A newer load replaces an older.
import { useCallback, useEffect, useRef, useState } from 'react';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly cause: unknown }
  | { readonly state: 'ready'; readonly value: T };

export interface Loading<T> {
  readonly loaded: Loaded<T>;
  readonly reload: () => void;
}

/** `key` says what is loaded; `load` is called again when it changes and on `reload`. */
export function useLoaded<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loading<T> {
  const [round, setRound] = useState(0);
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly result: Loaded<T> }>();
  const latest = useRef(load);
  latest.current = load;

  // `round` is read nowhere, but a new round is what asks for a new load.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const abort = new AbortController();
    latest.current(abort.signal).then(
      (value) => abort.signal.aborted || setLoaded({ key, result: { state: 'ready', value } }),
      (cause: unknown) => abort.signal.aborted || setLoaded({ key, result: { state: 'failed', cause } }),
    );
    return () => abort.abort();
  }, [key, round]);

  const reload = useCallback(() => setRound((before) => before + 1), []);
  return { loaded: loaded?.key === key ? loaded.result : { state: 'loading' }, reload };
}
