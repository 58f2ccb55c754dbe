// Says whether everything is saved. Seen at once; read aloud only when it matters, at most once a minute while all is well.
import { type ReactNode, useSyncExternalStore } from 'react';
import type { IconName } from '../shared/icon.tsx';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { clock } from '../shared/language/times.ts';
import { Status, type Tone } from '../shared/status.tsx';
import { useAnswering, useEntries } from './answering-context.tsx';
import type { Present } from './live-response.ts';
import type { AnswerStore } from './saving/answer-store.ts';
import { heldFor } from './saving/draft.ts';
import type { Entry } from './saving/entry.ts';
import type { Saver, SaveState } from './saving/saver.ts';
import type { DraftQueue } from './unsent/draft-queue.ts';
import { useIsDurable } from './unsent/not-kept.tsx';

const messages = defineMessages(
  {
    idle: 'Svaren sparas medan du skriver',
    saving: 'Sparar …',
    saved: (at: string) => `Alla ändringar sparade ${at}`,
    back: (count: number, at: string) =>
      `Anslutningen är tillbaka. ${count === 1 ? 'En ändring skickad' : `${count} ändringar skickade`} ${at}.`,
    kept: (count: number) =>
      count === 1 ? 'En ändring är sparad i webbläsaren' : `${count} ändringar är sparade i webbläsaren`,
    notKept: (count: number) =>
      count === 1
        ? 'En ändring finns bara i den här fliken'
        : `${count} ändringar finns bara i den här fliken`,
    offline: (kept: string) => `Ingen anslutning. ${kept} och skickas när nätet är tillbaka.`,
    unreachable: (kept: string) => `Servern svarar inte. ${kept} och skickas så snart det går.`,
    signedOut: (kept: string) => `Du har loggats ut. ${kept} och skickas när du har loggat in.`,
    here: (names: string) => `${names} svarar här nu`,
    and: (names: string, last: string) => `${names} och ${last}`,
    andMore: (name: string, more: number) => `${name} och ${more} till`,
    held: (count: number) =>
      `${count === 1 ? 'Ett svar' : `${count} svar`} väntar på att du skriver ett skäl.`,
    personal: (questions: string) =>
      `Inte sparat på grund av ett personnummer: ${questions}. Ta bort det vid frågan.`,
    refused: (questions: string) => `Kunde inte sparas: ${questions}. Se vid frågan.`,
    conflict: (questions: string) => `Två olika svar: ${questions}. Jämför och välj vid frågan.`,
    retry: 'Försök igen',
  },
  {
    idle: 'Answers are saved as you write',
    saving: 'Saving …',
    saved: (at: string) => `All changes saved ${at}`,
    back: (count: number, at: string) =>
      `The connection is back. ${count === 1 ? 'One change' : `${count} changes`} sent ${at}.`,
    kept: (count: number) =>
      count === 1 ? 'One change is kept in the browser' : `${count} changes are kept in the browser`,
    notKept: (count: number) =>
      count === 1 ? 'One change is held in this tab alone' : `${count} changes are held in this tab alone`,
    offline: (kept: string) => `No connection. ${kept} and sent when the network is back.`,
    unreachable: (kept: string) => `The server does not answer. ${kept} and sent as soon as possible.`,
    signedOut: (kept: string) => `You have been signed out. ${kept} and sent when you sign in.`,
    here: (names: string) => `Answering here now: ${names}`,
    and: (names: string, last: string) => `${names} and ${last}`,
    andMore: (name: string, more: number) => `${name} and ${more} more`,
    held: (count: number) =>
      `${count === 1 ? 'One answer' : `${count} answers`} waiting for you to write a reason.`,
    personal: (questions: string) =>
      `Not saved because of a personal identity number: ${questions}. Remove it at the question.`,
    refused: (questions: string) => `Could not be saved: ${questions}. See the question.`,
    conflict: (questions: string) =>
      `Two different answers: ${questions}. Compare and choose at the question.`,
    retry: 'Try again',
  },
);

interface Shown {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly words: string;
  readonly canRetry?: true;
}

export function SaveStatus(props: {
  readonly saver: Saver;
  readonly store: AnswerStore;
  readonly queue: DraftQueue;
  /** The others who are at work in the part that is shown. */
  readonly present: Present;
  /** What else can be done from here. */
  readonly children?: ReactNode;
}) {
  const { saver, store } = props;
  const text = useMessages(messages);
  const state = useSyncExternalStore(saver.subscribe, () => saver.state);
  const isKept = useIsDurable(props.queue);
  const shown = useShown(state, useEntries(store), store.unsavedCount, isKept);
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
      <OthersHere names={props.present.map(({ name }) => name)} />
      <span className="hidden-text" role="status">
        {state.kind === 'saving' ? '' : shown.words}
      </span>
      {props.children}
    </div>
  );
}

function OthersHere({ names: [first, second, ...more] }: { readonly names: readonly string[] }) {
  const text = useMessages(messages);
  if (first === undefined) return null;
  const others =
    second === undefined
      ? first
      : more.length === 0
        ? text.and(first, second)
        : text.andMore(first, more.length + 1);
  return (
    <Status tone="info" icon="people">
      {text.here(others)}
    </Status>
  );
}

function useShown(state: SaveState, entries: readonly Entry[], unsaved: number, isKept: boolean): Shown {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { questions } = useAnswering();
  const names = (some: readonly Entry[]) =>
    some
      .map(
        ({ question }) =>
          `”${questions.get(question)?.title[language] ?? questions.get(question)?.title.sv ?? question}”`,
      )
      .join(', ');
  const refused = entries.filter(({ refusals }) => refusals.length > 0);
  const conflicts = entries.filter(({ conflict }) => conflict !== undefined);
  if (state.kind === 'ended') return { tone: 'err', icon: 'error', words: state.refusal.titles[language] };
  const kept = isKept ? text.kept(unsaved) : text.notKept(unsaved);
  if (state.kind === 'signed-out') return { tone: 'warn', icon: 'warning', words: text.signedOut(kept) };
  if (state.kind === 'waiting') {
    const words = state.isOffline ? text.offline(kept) : text.unreachable(kept);
    return { tone: 'warn', icon: 'offline', words, canRetry: true };
  }
  if (refused.length > 0)
    return { tone: 'err', icon: 'error', words: text.refused(names(refused)), canRetry: true };
  const heldBack = (reason: ReturnType<typeof heldFor>) =>
    entries.filter(({ draft }) => draft && heldFor(draft) === reason);
  const personal = heldBack('personal-number');
  if (personal.length > 0) return { tone: 'err', icon: 'error', words: text.personal(names(personal)) };
  if (conflicts.length > 0) return { tone: 'warn', icon: 'conflict', words: text.conflict(names(conflicts)) };
  if (state.kind === 'saving') return { tone: 'quiet', icon: 'started', words: text.saving };
  const held = heldBack('reason').length;
  if (held > 0) return { tone: 'warn', icon: 'warning', words: text.held(held) };
  if (unsaved > 0) return { tone: 'quiet', icon: 'started', words: text.saving };
  if (state.kind === 'idle') return { tone: 'quiet', icon: 'done', words: text.idle };
  const at = clock(state.at, language);
  const words = state.afterOutage > 0 ? text.back(state.afterOutage, at) : text.saved(at);
  return { tone: 'ok', icon: 'done', words };
}
