// What lives while the answering page is open: the answers, the saving, the questionnaire's model, and what others do meanwhile.
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { questionAnchor } from '../shared/paths.ts';
import { questionsById, type SurveyVersion } from '../shared/questionnaire.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { answerSources, type FollowedResponse } from './answer-source.ts';
import { Follower } from './follower.ts';
import type { LoadedAnswering } from './load-answering.ts';
import type { ResponseView } from './load-response.ts';
import { AnswerStore, type Circumstances } from './saving/answer-store.ts';
import type { SavedAnswer } from './saving/entry.ts';
import { letRun } from './saving/pending-saves.ts';
import { Saver } from './saving/saver.ts';
import { bindSurvey } from './survey-model.ts';
import { adoptSurveyTheme } from './survey-theme.ts';

export type Present = FollowedResponse['present'];

interface Live {
  readonly response: ResponseView;
  readonly present: Present;
}

/** Made once for the page and stopped when it closes. `section` is where the person is. */
export function useAnsweringSession(loaded: LoadedAnswering, section: string) {
  const { client } = useSession();
  const { current } = useMember();
  const [live, setLive] = useState<Live>({ response: loaded.response, present: [] });
  const place = useRef(section);
  place.current = section;
  const [session] = useState(() => {
    adoptSurveyTheme();
    return begin(loaded, client, current.displayName, place, setLive);
  });
  const { store, saver, survey, follower } = session;
  const { queue, home } = loaded;
  const mayWrite = live.response.may.write;
  useEffect(() => store.subscribe(survey.refresh), [store, survey]);
  useEffect(() => (mayWrite ? saver.start() : undefined), [saver, mayWrite]);
  useEffect(() => follower.start(), [follower]);
  useEffect(() => {
    const close = queue.whileOpen(home, (drafts) => {
      store.takeOver(drafts);
      void saver.flush();
    });
    return () => {
      // What is still on its way to the database is read again by the page that opens next.
      letRun(queue.settled());
      close();
    };
  }, [queue, home, store, saver]);
  useEffect(() => watchPage(session), [session]);
  useTellOfMoves(section, follower);
  useSyncExternalStore(saver.subscribe, () => saver.state);
  return { ...session, ...live };
}

type Session = ReturnType<typeof begin>;

function begin(
  { kind, response, version, keeper }: LoadedAnswering,
  client: ReturnType<typeof useSession>['client'],
  author: string,
  place: { readonly current: string },
  show: (live: Live) => void,
) {
  const source = answerSources[kind];
  const params = { round: response.round, org: response.organisation.id, survey: response.survey };
  const now = () => new Date();
  const typing = { at: 0 };
  const store = new AnswerStore({
    answers: response.answers as readonly SavedAnswer[],
    keeper,
    now,
    newId: () => crypto.randomUUID(),
    isTyped: typedIn(version),
    ...circumstancesOf(response, version),
  });
  const send = source.send(client, params);
  const isOnline = () => navigator.onLine;
  const onWritten = (count: number) => {
    if (source.isShared) follower.wrote(count);
  };
  const saver = new Saver({ store, send, author, now, isOnline, onWritten });
  const survey = bindSurvey(version, store, !response.may.write);

  let live: Live = { response, present: [] };
  const take = (followed: FollowedResponse): boolean => {
    const next = { response: withStanding(live.response, followed), present: followed.present };
    if (JSON.stringify(standingOf(next)) !== JSON.stringify(standingOf(live))) {
      live = next;
      store.become(circumstancesOf(next.response, version));
      survey.setReadOnly(!next.response.may.write);
      if (next.response.may.write) saver.resume();
      show(next);
    }
    const isBusy = (question: string) => isTypingIn(question, now().getTime() - typing.at);
    return followed.answers === undefined || store.merge(followed.answers as SavedAnswer[], isBusy);
  };
  const sections = new Set(version.sections.map(({ id }) => id));
  const follower = new Follower<FollowedResponse>({
    ask: async (revision, isHere) => {
      const { may, sections: lent } = live.response;
      const { current } = place;
      const isPlace = source.isShared && sections.has(current) && (lent?.includes(current) ?? true);
      const body = { revision, ...(isHere && may.write && isPlace && { section: current }) };
      const followed = await client('POST /api/rounds/{round}/responses/{org}/{survey}/presence', {
        params,
        body,
      });
      return source.follow(followed);
    },
    take,
    lose: () => {
      if (live.present.length === 0) return;
      live = { ...live, present: [] };
      show(live);
    },
    isSaving: () => saver.isSending,
    isVisible: () => document.visibilityState === 'visible',
    isOnline,
    now: () => Date.now(),
    revision: response.revision,
  });
  return { store, saver, survey, follower, typing };
}

/** Everything but the answers; they live in the store. */
function standingOf({ response: { answers: _, ...standing }, present }: Live): object {
  return { standing, present };
}

function withStanding(response: ResponseView, followed: FollowedResponse): ResponseView {
  const { answers: _, present: __, revision: ___, ...standing } = followed;
  return { ...response, ...standing, may: { ...response.may, ...standing.may } };
}

function circumstancesOf({ edition, may, sections }: ResponseView, version: SurveyVersion): Circumstances {
  const sectionOf = new Map(version.questions.map(({ id, section }) => [id, section]));
  return {
    edition,
    mayWrite: (question) => {
      const section = sectionOf.get(question);
      return may.write && section !== undefined && (sections?.includes(section) ?? true);
    },
  };
}

function typedIn(version: SurveyVersion): (question: string) => boolean {
  const questions = questionsById(version);
  const typed = new Set(['number', 'date', 'line', 'text', 'rows']);
  return (question) => typed.has(questions.get(question)?.type ?? '');
}

/** So long after the last key somebody no longer writes in the field that has the focus. */
const writingMilliseconds = 20_000;

/** What is being written is never replaced under the writer's hands. */
function isTypingIn(question: string, sinceKey: number): boolean {
  const field = document.activeElement;
  const isField =
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && !['radio', 'checkbox'].includes(field.type));
  return (
    isField && sinceKey < writingMilliseconds && field.closest('.question')?.id === questionAnchor(question)
  );
}

function watchPage({ saver, follower, typing }: Session): () => void {
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
  on(window, ['online'], () => {
    void saver.flush();
    follower.askSoon();
  });
  // Why no more is taken is shown in the response's own words.
  const unsubscribe = saver.subscribe(() => {
    if (saver.state.kind === 'ended') follower.askSoon();
  });
  return () => {
    watching.abort();
    unsubscribe();
  };
}

/** Others see at once where one has gone; the first sign is given with the first look. */
function useTellOfMoves(section: string, follower: Follower<FollowedResponse>): void {
  const told = useRef(section);
  useEffect(() => {
    if (told.current === section) return;
    told.current = section;
    follower.touched();
    follower.askSoon();
  }, [section, follower]);
}
