// Marks invented data in head and foot. A page that shows a synthetic round says so while it is open.
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { defineMessages } from '../language/define-messages.ts';
import { useMessages } from '../language/language.tsx';

const messages = defineMessages({ tag: 'Syntetiska data' }, { tag: 'Synthetic data' });

const SyntheticContext = createContext<{ readonly is: boolean; readonly mark: (is: boolean) => void }>({
  is: false,
  mark: () => undefined,
});

export function SyntheticProvider({ children }: { readonly children: ReactNode }) {
  const [is, mark] = useState(false);
  return <SyntheticContext value={{ is, mark }}>{children}</SyntheticContext>;
}

export function useIsSynthetic(): boolean {
  return useContext(SyntheticContext).is;
}

/** Says whether what this page shows is invented; withdrawn when the page closes. */
export function useMarkSynthetic(isSynthetic: boolean): void {
  const { mark } = useContext(SyntheticContext);
  useEffect(() => {
    mark(isSynthetic);
    return () => mark(false);
  }, [isSynthetic, mark]);
}

export function SyntheticTag() {
  return <span className="tag">{useMessages(messages).tag}</span>;
}
