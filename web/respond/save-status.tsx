// Says whether everything is saved. Seen at once; read aloud only when it matters, at most once a minute while all is well.
import { useSyncExternalStore } from 'react';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { clock } from '../shared/language/times.ts';
import type { IconName } from '../shared/icon.tsx';
import { Status, type Tone } from '../shared/status.tsx';
import { useAnswering, useEntries } from './answering-context.tsx';
import type { AnswerStore, Entry } from './saving/answer-store.ts';
import type { Saver, SaveState } from './saving/saver.ts';

const messages = defineMessages(
  {
    idle: 'Svaren sparas medan ni skriver',
    saving: 'Sparar …',
    saved: (at: string) => `Alla ändringar sparade ${at}`,
    back: (changes: string, at: string) => `Anslutningen är tillbaka. ${changes} skickade ${at}.`,
    offline: (changes: string) =>
      `Ingen anslutning. ${changes} är sparade i webbläsaren och skickas när nätet är tillbaka.`,
    unreachable: (changes: string) =>
      `Servern svarar inte. ${changes} är sparade i webbläsaren och skickas så snart det går.`,
    signedOut: (changes: string) => `Du har loggats ut. ${changes} är sparade i webbläsaren och skickas när du har loggat in.`,
    held: (changes: string) => `${changes} väntar på att du fyller i det som saknas.`,
    refused: (questions: string) => `Kunde inte sparas: ${questions}. Se vid frågan.`,
    conflict: (questions: string) => `Två olika svar: ${questions}. Jämför och välj vid frågan.`,
    changes: (count: number) => (count === 1 ? 'En ändring' : `${count} ändringar`),
    retry: 'Försök igen',
  },
  {
    idle: 'Answers are saved as you write',
    saving: 'Saving …',
    saved: (at: string) => `All changes saved ${at}`,
    back: (changes: string, at: string) => `The connection is back. ${changes} sent ${at}.`,
    offline: (changes: string) => `No connection. ${changes} kept in the browser, to be sent when the network is back.`,
    unreachable: (changes: string) =>
      `The server does not answer. ${changes} kept in the browser, to be sent as soon as possible.`,
    signedOut: (changes: string) => `You have been signed out. ${changes} kept in the browser until you sign in.`,
    held: (changes: string) => `${changes} waiting for you to fill in what is missing.`,
    refused: (questions: string) => `Could not be saved: ${questions}. See the question.`,
    conflict: (questions: string) => `Two different answers: ${questions}. Compare and choose at the question.`,
    changes: (count: number) => (count === 1 ? 'One change' : `${count} changes`),
    retry: 'Try again',
  },
);

interface Shown {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly words: string;
  readonly canRetry?: true;
}

export function SaveStatus({ saver, store }: { readonly saver: Saver; readonly store: AnswerStore }) {
  const text = useMessages(messages);
  const state = useSyncExternalStore(saver.subscribe, () => saver.state);
  const shown = useShown(state, useEntries(store), store.unsavedCount);
  const retry = () => {
    store.retryRefused();
    void saver.flush();
  };
  return (
    <div className="save-bar">
      <Status tone={shown.tone} icon={shown.icon}>
        {shown.words}
      </Status>
      {shown.canRetry && (
        <button type="button" className="button compact" onClick={retry}>
          {text.retry}
        </button>
      )}
      <span className="hidden-text" role="status">
        {state.kind === 'saving' ? '' : shown.words}
      </span>
    </div>
  );
}

function useShown(state: SaveState, entries: readonly Entry[], unsaved: number): Shown {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { questions } = useAnswering();
  const names = (some: readonly Entry[]) =>
    some.map(({ question }) => `”${questions.get(question)?.title[language] ?? questions.get(question)?.title.sv ?? question}”`).join(', ');
  const changes = text.changes(unsaved);
  const refused = entries.filter(({ refusals }) => refusals.length > 0);
  const conflicts = entries.filter(({ conflict }) => conflict !== undefined);
  if (state.kind === 'ended') return { tone: 'err', icon: 'error', words: state.refusal.titles[language] };
  if (state.kind === 'signed-out') return { tone: 'warn', icon: 'warning', words: text.signedOut(changes) };
  if (state.kind === 'waiting') {
    const words = state.isOffline ? text.offline(changes) : text.unreachable(changes);
    return { tone: 'warn', icon: 'offline', words, canRetry: true };
  }
  if (refused.length > 0) return { tone: 'err', icon: 'error', words: text.refused(names(refused)), canRetry: true };
  if (conflicts.length > 0) return { tone: 'warn', icon: 'conflict', words: text.conflict(names(conflicts)) };
  if (state.kind === 'saving') return { tone: 'quiet', icon: 'started', words: text.saving };
  const held = entries.filter(({ isHeld, draft }) => isHeld && draft).length;
  if (held > 0) return { tone: 'warn', icon: 'warning', words: text.held(text.changes(held)) };
  if (unsaved > 0) return { tone: 'quiet', icon: 'started', words: text.saving };
  if (state.kind === 'idle') return { tone: 'quiet', icon: 'done', words: text.idle };
  const at = clock(state.at, language);
  const words = state.afterOutage > 0 ? text.back(text.changes(state.afterOutage), at) : text.saved(at);
  return { tone: 'ok', icon: 'done', words };
}
