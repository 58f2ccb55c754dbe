// A response while its page is open: the answers, the saving, the following of others, and what each tells the others.
import type { Client } from '../../functions/contract/client.ts';
import { questionsById, type SurveyVersion } from '../shared/questionnaire.ts';
import { answerSources, type FollowedResponse } from './answer-source.ts';
import { Follower } from './follower.ts';
import type { LoadedAnswering } from './load-answering.ts';
import type { ResponseView } from './load-response.ts';
import { AnswerStore, type Circumstances } from './saving/answer-store.ts';
import type { SavedAnswer } from './saving/entry.ts';
import type { PendingSaves } from './saving/pending-saves.ts';
import { Saver } from './saving/saver.ts';

export type Present = FollowedResponse['present'];

export interface Live {
  readonly response: ResponseView;
  readonly present: Present;
}

/** What the response needs of the page that it is open in. */
export interface Page {
  readonly now: () => Date;
  readonly newId: () => string;
  readonly isOnline: () => boolean;
  readonly isVisible: () => boolean;
  /** Is an answer to the question being typed at this moment? It is then not replaced under the writer's hands. */
  readonly isTypingIn: (question: string) => boolean;
  readonly pending: PendingSaves;
}

export interface LiveOptions {
  readonly client: Client;
  /** How the person is named to others. */
  readonly author: string;
  /** The section that the person is in. */
  readonly place: () => string;
  /** Called when something else than the answers has changed. */
  readonly show: (live: Live) => void;
  readonly page: Page;
}

export interface LiveResponse {
  readonly store: AnswerStore;
  readonly saver: Saver;
  readonly follower: Follower<FollowedResponse>;
  /** Saves and follows until the returned function is called; what is left then is sent once more. */
  readonly open: () => () => void;
  /** The network is back. */
  readonly cameOnline: () => void;
}

export function liveResponse(
  { kind, response, version, keeper, queue, home }: LoadedAnswering,
  { client, author, place, show, page }: LiveOptions,
): LiveResponse {
  const source = answerSources[kind];
  const params = { round: response.round, org: response.organisation.id, survey: response.survey };
  const { now, newId, isOnline, isVisible, isTypingIn, pending } = page;
  const store = new AnswerStore({
    answers: response.answers as readonly SavedAnswer[],
    keeper,
    now,
    newId,
    isTyped: typedIn(version),
    ...circumstancesOf(response, version),
  });
  const send = source.send(client, params);
  const onWritten = (count: number) => {
    if (source.isShared) follower.wrote(count);
  };
  const saver = new Saver({ store, send, author, now, isOnline, onWritten, pending });

  let live: Live = { response, present: [] };
  let isOpen = false;
  const take = (followed: FollowedResponse): boolean => {
    const next = { response: withStanding(live.response, followed), present: followed.present };
    if (JSON.stringify(standingOf(next)) !== JSON.stringify(standingOf(live))) {
      live = next;
      store.become(circumstancesOf(next.response, version));
      if (next.response.may.write) saver.resume();
      if (isOpen) saveWhile(next.response.may.write);
      show(next);
    }
    return followed.answers === undefined || store.merge(followed.answers as SavedAnswer[], isTypingIn);
  };
  const sections = new Set(version.sections.map(({ id }) => id));
  const follower = new Follower<FollowedResponse>({
    ask: async (revision, isHere) => {
      const { may, sections: lent } = live.response;
      const current = place();
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
    isVisible,
    isOnline,
    now: () => now().getTime(),
    revision: response.revision,
  });

  let stopSaving: (() => void) | undefined;
  const saveWhile = (mayWrite: boolean) => {
    if (mayWrite) stopSaving ??= saver.start();
    else {
      stopSaving?.();
      stopSaving = undefined;
    }
  };
  const open = () => {
    isOpen = true;
    saveWhile(live.response.may.write);
    const stopFollowing = follower.start();
    const leave = queue.whileOpen(home, (drafts) => {
      store.takeOver(drafts);
      void saver.flush();
    });
    // Why no more is taken is shown in the response's own words.
    const unsubscribe = saver.subscribe(() => {
      if (saver.state.kind === 'ended') follower.askSoon();
    });
    return () => {
      isOpen = false;
      saveWhile(false);
      stopFollowing();
      // What is still on its way to the database is read again by the page that opens next.
      pending.letRun(queue.settled());
      leave();
      unsubscribe();
    };
  };
  const cameOnline = () => {
    void saver.flush();
    follower.askSoon();
  };
  return { store, saver, follower, open, cameOnline };
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
