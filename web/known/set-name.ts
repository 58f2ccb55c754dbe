// How a source's year is called.
import { useMessages } from '../shared/language/language.tsx';
import type { SavedSet } from './known.ts';
import { messages } from './messages.ts';

/** `Öppna jämförelser 2024`. */
export function useSetName(): (set: Pick<SavedSet, 'source' | 'year'>) => string {
  const text = useMessages(messages);
  return ({ source, year }) => `${text.sources[source]} ${year}`;
}
