// What numbers are held against, in words: the opened county, or "riket".
import { useMessages } from '../shared/language/language.tsx';
import type { Comparison } from './comparison.ts';
import { messages } from './messages.ts';

export function useReferenceName({ counties }: Comparison, opened: string | undefined): string {
  const text = useMessages(messages);
  return counties.find(({ county }) => county === opened)?.shortName ?? text.theNation;
}
