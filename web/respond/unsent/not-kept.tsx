// Warns where the browser keeps nothing for us: then what is unsent lives and dies with the tab.
import { useSyncExternalStore } from 'react';
import { defineMessages } from '../../shared/language/define-messages.ts';
import { useMessages } from '../../shared/language/language.tsx';
import { Notice } from '../../shared/notice.tsx';
import type { DraftQueue } from './draft-queue.ts';

const messages = defineMessages(
  {
    title: 'Webbläsaren sparar inte undan det du skriver',
    body: 'Svaren skickas som vanligt. Håll fliken öppen tills det står att alla ändringar är sparade, annars kan det senaste gå förlorat. Det beror oftast på ett privat fönster eller på att datorn har ont om utrymme.',
  },
  {
    title: 'The browser does not keep what you write',
    body: 'Answers are sent as usual. Keep the tab open until it says that all changes are saved, or the latest may be lost. The usual cause is a private window or a computer short of space.',
  },
);

export function useIsDurable(queue: DraftQueue): boolean {
  return useSyncExternalStore(queue.subscribe, () => queue.isDurable);
}

export function NotKept({ queue }: { readonly queue: DraftQueue }) {
  const text = useMessages(messages);
  if (useIsDurable(queue)) return null;
  return (
    <div className="not-kept">
      <Notice tone="warn" title={text.title} role="status">
        <p>{text.body}</p>
      </Notice>
    </div>
  );
}
