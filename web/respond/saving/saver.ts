// Sends drafts to the server, one request at a time: soon after the person pauses, again with growing pauses when it fails.
import { type CallInput, type CallOutput, Refusal } from '../../../functions/contract/client.ts';
import type { Issue } from '../../../functions/core/errors.ts';
import type { AnswerValue } from '../../../functions/core/response.ts';
import type { AnswerStore } from './answer-store.ts';
import type { Draft } from './draft.ts';
import { type PendingSaves, pendingSaves } from './pending-saves.ts';

type Route = 'PATCH /api/rounds/{round}/responses/{org}/{survey}/answers';
export type Change = CallInput<Route>['body']['changes'][number];
type Result = CallOutput<Route>['results'][number];
export type Send = (changes: Change[]) => Promise<{ readonly results: readonly Result[] }>;

export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  /** `afterOutage`: how many answers went with the first request that the server took again; 0 when all is well. */
  | { readonly kind: 'saved'; readonly at: Date; readonly afterOutage: number }
  /** The server did not answer; `isOffline` when the browser says there is no network. */
  | { readonly kind: 'waiting'; readonly isOffline: boolean }
  /** Nobody is signed in any more; sending goes on after a new sign-in. */
  | { readonly kind: 'signed-out' }
  /** The response takes no more answers: submitted, closed, or no longer lent. */
  | { readonly kind: 'ended'; readonly refusal: Refusal };

const pauseMilliseconds = 700;
const longestRetryMilliseconds = 30_000;
const changesPerRequest = 200;

export interface SaverOptions {
  readonly store: AnswerStore;
  readonly send: Send;
  /** How the person is named to others. */
  readonly author: string;
  readonly now: () => Date;
  readonly isOnline: () => boolean;
  /** How many answers a request has written beyond what stood: the response's revision grows by as many. */
  readonly onWritten?: (count: number) => void;
  /** Where the last save runs on after the page has closed; by default this page's. */
  readonly pending?: PendingSaves;
}

export class Saver {
  readonly #store: AnswerStore;
  readonly #options: SaverOptions;
  readonly #listeners = new Set<() => void>();
  #state: SaveState = { kind: 'idle' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSending = false;
  #isFollowing = false;
  /** The request that is under way. */
  #sending: Promise<void> = Promise.resolve();
  #failures = 0;

  constructor(options: SaverOptions) {
    this.#store = options.store;
    this.#options = options;
  }

  get state(): SaveState {
    return this.#state;
  }

  get isSending(): boolean {
    return this.#isSending;
  }

  /** True when sending again would only be refused again. */
  get hasStopped(): boolean {
    return this.#state.kind === 'ended' || this.#state.kind === 'signed-out';
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Follows the store until the returned function is called; what is already unsaved is sent at once. */
  start(): () => void {
    this.#isFollowing = true;
    const unsubscribe = this.#store.subscribe(() => this.#schedule(pauseMilliseconds));
    this.#schedule(0);
    return () => {
      unsubscribe();
      this.#isFollowing = false;
      clearTimeout(this.#timer);
      (this.#options.pending ?? pendingSaves).letRun(this.#finish());
    };
  }

  /** The response takes answers again. */
  resume(): void {
    if (this.#state.kind !== 'ended') return;
    this.#become({ kind: 'idle' });
    this.#schedule(0);
  }

  /** Sends what there is to send without waiting for a pause. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#isSending || this.hasStopped) return;
    const batch = this.#store.sendable().slice(0, changesPerRequest);
    if (batch.length === 0) return;
    this.#sending = this.#save(batch);
    await this.#sending;
  }

  /**
   * Sends once more what there is, after the request that is under way, and then nothing by itself: a page that opens
   * meanwhile has the same drafts, and must not find that this one still changes them.
   */
  async #finish(): Promise<void> {
    await this.#sending;
    do await this.flush();
    while (
      !this.#isFollowing &&
      this.#failures === 0 &&
      !this.hasStopped &&
      this.#store.sendable().length > 0
    );
  }

  async #save(batch: readonly { question: string; draft: Draft }[]): Promise<void> {
    this.#isSending = true;
    if (this.#failures === 0) this.#become({ kind: 'saving' });
    try {
      await this.#sendBatch(batch);
      this.#succeeded(batch.length);
    } catch (cause) {
      this.#failed(cause, batch);
    } finally {
      this.#isSending = false;
    }
    if (this.#failures === 0 && this.#store.sendable().length > 0) this.#schedule(0);
  }

  async #sendBatch(batch: readonly { question: string; draft: Draft }[]): Promise<void> {
    const { results } = await this.#options.send(batch.map(changeOf));
    this.#options.onWritten?.(results.filter((result) => isWritten(result, batch)).length);
    for (const result of results) {
      const sent = batch.find(({ question }) => question === result.question)?.draft;
      if (sent === undefined) continue;
      if (result.ok) this.#store.accepted(result.question, sent, result.version, this.#options.author);
      else
        this.#store.conflicted(result.question, {
          ...result.current,
          value: result.current.value as AnswerValue,
        });
    }
  }

  #succeeded(sent: number): void {
    const afterOutage = this.#failures > 0 ? sent : 0;
    this.#failures = 0;
    this.#become({ kind: 'saved', at: this.#options.now(), afterOutage });
  }

  #failed(cause: unknown, batch: readonly { question: string; draft: Draft }[]): void {
    switch (cause instanceof Refusal ? cause.code : 'unreachable') {
      case 'unreachable':
      case 'busy':
      case 'too-many-requests':
      case 'internal':
      case 'starting':
        this.#retryLater();
        break;
      case 'not-signed-in':
        this.#become({ kind: 'signed-out' });
        break;
      case 'round-not-open':
      case 'response-submitted':
      case 'awaiting-signature':
      case 'response-declined':
      case 'not-allowed':
      case 'no-membership':
        this.#become({ kind: 'ended', refusal: cause as Refusal });
        break;
      default:
        this.#failures = 0;
        this.#blame(cause as Refusal, batch);
        this.#become({ kind: 'idle' });
    }
  }

  /** Nothing of the batch was saved: those at fault are marked, the rest goes again at once. */
  #blame(refusal: Refusal, batch: readonly { question: string; draft: Draft }[]): void {
    const blamed = batch.filter(({ question }) => issuesOf(refusal, question, batch).length > 0);
    for (const { question } of blamed.length > 0 ? blamed : batch) {
      const issues = issuesOf(refusal, question, batch);
      this.#store.refused(question, issues.length > 0 ? issues : [issueOf(refusal)]);
    }
  }

  #retryLater(): void {
    this.#failures += 1;
    this.#become({ kind: 'waiting', isOffline: !this.#options.isOnline() });
    this.#schedule(Math.min(1000 * 2 ** (this.#failures - 1), longestRetryMilliseconds));
  }

  /** A sooner request wins, save that a pause while typing puts the request off. */
  #schedule(milliseconds: number): void {
    if (!this.#isFollowing) return;
    if (this.#failures > 0 && this.#timer !== undefined && milliseconds === pauseMilliseconds) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  #become(state: SaveState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** Written just now, or by this very change when it was sent before and its answer was lost. */
function isWritten(result: Result, batch: readonly { question: string; draft: Draft }[]): boolean {
  const sent = batch.find(({ question }) => question === result.question)?.draft;
  return result.ok && sent !== undefined && result.version === sent.expectedVersion + 1;
}

function changeOf({ question, draft }: { question: string; draft: Draft }): Change {
  return {
    question,
    // The schema's JSON type is mutable; nothing here changes a value.
    value: draft.value as Change['value'],
    comment: draft.comment,
    expectedVersion: draft.expectedVersion,
  };
}

/** An issue names its question, or the change's place in the request: `changes.3.value`. */
function issuesOf(refusal: Refusal, question: string, batch: readonly { question: string }[]): Issue[] {
  return refusal.issues.filter((issue) => {
    const place = /^changes\.(\d+)/.exec(issue.path)?.[1];
    return (
      issue.question === question || (place !== undefined && batch[Number(place)]?.question === question)
    );
  });
}

function issueOf(refusal: Refusal): Issue {
  return { path: '', code: refusal.code, message: refusal.titles.sv };
}
