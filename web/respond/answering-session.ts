// The answering page's live response, with the questionnaire's model drawn from it.
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { questionAnchor } from '../shared/paths.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { type Live, type LiveOptions, type LiveResponse, liveResponse, type Page } from './live-response.ts';
import type { LoadedAnswering } from './load-answering.ts';
import { pendingSaves } from './saving/pending-saves.ts';
import { bindSurvey } from './survey-model.ts';
import { adoptSurveyTheme } from './survey-theme.ts';

/** Made once for the page and stopped when it closes. `section` is where the person is. */
export function useAnsweringSession(loaded: LoadedAnswering, section: string) {
  const { client } = useSession();
  const { current } = useMember();
  const [live, setLive] = useState<Live>({ response: loaded.response, present: [] });
  const place = useRef(section);
  place.current = section;
  const [session] = useState(() => {
    adoptSurveyTheme();
    const options = { client, author: current.displayName, place: () => place.current, show: setLive };
    return begin(loaded, options);
  });
  const { opened, survey } = session;
  const { store, saver } = opened;
  useEffect(() => store.subscribe(survey.refresh), [store, survey]);
  useEffect(() => opened.open(), [opened]);
  useEffect(() => watchPage(session), [session]);
  useTellOfMoves(section, opened);
  useSyncExternalStore(saver.subscribe, () => saver.state);
  return { store, saver, survey, ...live };
}

type Session = ReturnType<typeof begin>;

function begin(loaded: LoadedAnswering, { show, ...options }: Omit<LiveOptions, 'page'>) {
  const typing = { at: 0 };
  const opened = liveResponse(loaded, {
    ...options,
    page: pageThat((question) => isTypingIn(question, Date.now() - typing.at)),
    show: (live) => {
      survey.setReadOnly(!live.response.may.write);
      show(live);
    },
  });
  const survey = bindSurvey(loaded.version, opened.store, !loaded.response.may.write);
  return { opened, survey, typing };
}

function pageThat(isTypingIn: Page['isTypingIn']): Page {
  return {
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    isOnline: () => navigator.onLine,
    isVisible: () => document.visibilityState === 'visible',
    isTypingIn,
    pending: pendingSaves,
  };
}

/** So long after the last key somebody no longer writes in the field that has the focus. */
const writingMilliseconds = 20_000;

function isTypingIn(question: string, sinceKey: number): boolean {
  const field = document.activeElement;
  const isField =
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && !['radio', 'checkbox'].includes(field.type));
  return (
    isField && sinceKey < writingMilliseconds && field.closest('.question')?.id === questionAnchor(question)
  );
}

function watchPage({ opened, typing }: Session): () => void {
  const { follower } = opened;
  const watching = new AbortController();
  const { signal } = watching;
  const on = (target: EventTarget, names: readonly string[], listener: () => void) => {
    for (const name of names) target.addEventListener(name, listener, { signal, passive: true });
  };
  on(document, ['input'], () => {
    typing.at = Date.now();
  });
  on(document, ['keydown', 'pointerdown', 'wheel'], () => follower.touched());
  on(document, ['visibilitychange'], () => {
    if (document.visibilityState === 'visible') follower.askSoon();
  });
  on(window, ['online'], opened.cameOnline);
  return () => watching.abort();
}

/** Others see at once where one has gone; the first sign is given with the first look. */
function useTellOfMoves(section: string, { follower }: LiveResponse): void {
  const told = useRef(section);
  useEffect(() => {
    if (told.current === section) return;
    told.current = section;
    follower.touched();
    follower.askSoon();
  }, [section, follower]);
}
