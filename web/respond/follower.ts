// Follows the response while it is open: asks now and then what others have saved and who is where, more seldom when nobody looks.
import { Refusal } from '../../functions/contract/client.ts';

export interface Followed<Answers> {
  readonly revision: number;
  readonly answers?: Answers | undefined;
}

export interface FollowerOptions<F extends Followed<unknown>> {
  /** `isHere`: somebody sits at the page, so that others may know. */
  readonly ask: (revision: number, isHere: boolean) => Promise<F>;
  /** False when some of the answers were left for the next time. */
  readonly take: (followed: F) => boolean;
  /** The server does not answer: who is where is no longer known. */
  readonly lose: () => void;
  /** While answers are on their way to the server it cannot be told whose change is whose. */
  readonly isSaving: () => boolean;
  readonly isVisible: () => boolean;
  readonly isOnline: () => boolean;
  readonly now: () => number;
  /** As the response was read. */
  readonly revision: number;
}

/** Others' answers show within seconds; a page that nobody looks at or touches costs little. */
const pauses = { first: 3000, active: 4000, idle: 20_000, hidden: 60_000, saving: 500 } as const;
/** So long without a key or a pointer is away. */
const idleAfter = 120_000;

export class Follower<F extends Followed<unknown>> {
  readonly #options: FollowerOptions<F>;
  #revision: number;
  #touchedAt: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsking = false;
  #wroteMeanwhile = false;
  #hasStopped = true;

  constructor(options: FollowerOptions<F>) {
    this.#options = options;
    this.#revision = options.revision;
    this.#touchedAt = options.now();
  }

  /** Follows until the returned function is called. */
  start(): () => void {
    this.#hasStopped = false;
    this.#schedule(pauses.first);
    return () => {
      this.#hasStopped = true;
      clearTimeout(this.#timer);
    };
  }

  /** The person has pressed a key or moved to another part. */
  touched(): void {
    const wasIdle = this.#isIdle;
    this.#touchedAt = this.#options.now();
    if (wasIdle) this.askSoon();
  }

  /** The page is looked at again, the network is back, or something has changed that others should see. */
  askSoon(): void {
    if (!this.#hasStopped && !this.#isAsking) this.#schedule(0);
  }

  /** Own answers were written: the response's revision has grown by as many, and nothing of it is news. */
  wrote(count: number): void {
    this.#revision += count;
    if (this.#isAsking) this.#wroteMeanwhile = true;
  }

  get #isIdle(): boolean {
    return this.#options.now() - this.#touchedAt > idleAfter;
  }

  #schedule(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), milliseconds);
  }

  async #ask(): Promise<void> {
    const { isSaving, isOnline, isVisible, ask, take, lose } = this.#options;
    if (isSaving()) return this.#schedule(pauses.saving);
    if (!isOnline()) lose();
    else {
      this.#isAsking = true;
      this.#wroteMeanwhile = false;
      try {
        const followed = await ask(this.#revision, isVisible() && !this.#isIdle);
        if (this.#hasStopped) return;
        // What was written while the answer was on its way may or may not be in it: then ask for everything again.
        const isKnown = take(followed) && !this.#wroteMeanwhile;
        if (isKnown) this.#revision = followed.revision;
        else if (this.#wroteMeanwhile) this.#revision = 0;
      } catch (cause) {
        if (this.#hasStopped) return;
        lose();
        // Nobody is signed in: this page does not ask again. Anything else may pass.
        if (cause instanceof Refusal && cause.code === 'not-signed-in') this.#hasStopped = true;
      } finally {
        this.#isAsking = false;
      }
    }
    if (!this.#hasStopped) this.#schedule(this.#pause());
  }

  #pause(): number {
    if (!this.#options.isVisible()) return pauses.hidden;
    return this.#isIdle ? pauses.idle : pauses.active;
  }
}
