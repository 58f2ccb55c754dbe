// Sends what tabs that have closed have left unsent, whichever page is open: soon after sign-in, when the network is back, and now and then.
import { type Client, Refusal } from '../../../functions/contract/client.ts';
import { answerSources } from '../answer-source.ts';
import { AnswerStore } from '../saving/answer-store.ts';
import type { QuestionDraft } from '../saving/draft.ts';
import type { SavedAnswer } from '../saving/entry.ts';
import { type PendingSaves, pendingSaves } from '../saving/pending-saves.ts';
import { Saver } from '../saving/saver.ts';
import { type DraftQueue, draftQueue } from './draft-queue.ts';
import { type DraftRecord, responseOf } from './draft-record.ts';

const pauseMilliseconds = 5000;
/** After the server has not answered. */
const restMilliseconds = 20_000;

/** Sends in the person's name until the returned function is called. */
export function startSender(client: Client, person: string): () => void {
  const sender = new Sender(client, person, {
    queue: draftQueue,
    pending: pendingSaves,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    isOnline: () => navigator.onLine,
  });
  const run = () => void sender.run();
  const timer = setInterval(() => document.visibilityState === 'visible' && run(), pauseMilliseconds);
  window.addEventListener('online', run);
  run();
  return () => {
    clearInterval(timer);
    window.removeEventListener('online', run);
    sender.stop();
  };
}

/** What the sender needs of its page. */
export interface SenderPage {
  readonly queue: () => Promise<DraftQueue>;
  readonly pending: PendingSaves;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly isOnline: () => boolean;
}

/** The server could not be asked: try everything again later. */
class NoAnswer extends Error {}

export class Sender {
  readonly #client: Client;
  readonly #person: string;
  readonly #page: SenderPage;
  /** What has been tried and stayed, by id: it waits for the person, not for the network. */
  readonly #tried = new Map<string, string>();
  #isRunning = false;
  #hasStopped = false;
  #restsUntil = 0;

  constructor(client: Client, person: string, page: SenderPage) {
    this.#client = client;
    this.#person = person;
    this.#page = page;
  }

  stop(): void {
    this.#hasStopped = true;
  }

  async run(): Promise<void> {
    const { pending, isOnline } = this.#page;
    if (this.#isRunning || this.#hasStopped || !isOnline() || this.#now() < this.#restsUntil) return;
    this.#isRunning = true;
    await pending.settled();
    const running = this.#sendLeft();
    // A page that opens meanwhile waits for it before it reads the answers.
    pending.letRun(running);
    await running;
    this.#isRunning = false;
  }

  #now(): number {
    return this.#page.now().getTime();
  }

  async #sendLeft(): Promise<void> {
    const queue = await this.#page.queue();
    try {
      for (const { tab, home } of await this.#left(queue)) await this.#settle(queue, tab, home);
    } catch {
      // No answer, or the browser's database failed: everything is still there to be tried again.
      this.#restsUntil = this.#now() + restMilliseconds;
    } finally {
      queue.triedToSend();
    }
  }

  /** Which tabs have left something untried, and of which responses. */
  async #left(queue: DraftQueue): Promise<{ tab: string; home: DraftRecord }[]> {
    const records = await queue.ofPerson(this.#person);
    const untried = records.filter(({ id, draft }) => this.#tried.get(id) !== draft.at);
    const groups = new Map(untried.map((record) => [`${record.tab} ${responseOf(record)}`, record]));
    return [...groups.values()].map((home) => ({ tab: home.tab, home }));
  }

  async #settle(queue: DraftQueue, tab: string, home: DraftRecord): Promise<void> {
    // A page that has the response open sends its own.
    if (tab === queue.tab) return queue.isOpen(home) ? undefined : this.#send(queue, tab, home);
    const work = () => (queue.isOpen(home) ? queue.handOver(tab, home) : this.#send(queue, tab, home));
    await queue.withDeadTab(tab, work, 'at-once');
  }

  async #send(queue: DraftQueue, tab: string, home: DraftRecord): Promise<void> {
    const all = await queue.ofPerson(this.#person);
    const records = all.filter((each) => each.tab === tab && responseOf(each) === responseOf(home));
    await this.#sendAll(queue, records);
  }

  async #sendAll(queue: DraftQueue, records: readonly DraftRecord[]): Promise<void> {
    const [home] = records;
    if (home === undefined || this.#hasStopped) return;
    const params = { round: home.round, org: home.organisation, survey: home.survey };
    const source = answerSources[home.kind ?? 'answer'];
    try {
      const response = await source.read(this.#client, params);
      const sectionOf = new Map(records.map(({ draft, section }) => [draft.question, section]));
      const { now, newId, isOnline } = this.#page;
      const store = new AnswerStore({
        answers: response.answers as readonly SavedAnswer[],
        keeper: keeperOf(queue, records),
        now,
        newId,
        isTyped: () => false,
        edition: response.edition,
        mayWrite: (question) =>
          response.may.write && (response.sections?.includes(sectionOf.get(question) ?? '') ?? true),
      });
      const send = source.send(this.#client, params);
      await sendAllOf(new Saver({ store, send, author: '', now, isOnline }), store);
    } catch (cause) {
      // One may no longer read there: what was written stays, and is shown on the start page.
      if (!(cause instanceof Refusal) || ![403, 404].includes(cause.status)) throw new NoAnswer();
    }
    await queue.settled();
    for (const { id, draft } of records) this.#tried.set(id, draft.at);
  }
}

function keeperOf(queue: DraftQueue, records: readonly DraftRecord[]) {
  const known = new Map(records.map((record) => [record.id, record]));
  return {
    read: () => records.map(({ draft }) => draft),
    put: (draft: QuestionDraft) => {
      const record = known.get(draft.id);
      if (record !== undefined) queue.keep({ ...record, draft });
    },
    remove: (id: string) => queue.drop(id),
  };
}

/** As much as the server takes; throws when it does not answer, or nobody is signed in any more. */
async function sendAllOf(saver: Saver, store: AnswerStore): Promise<void> {
  while (store.sendable().length > 0 && saver.state.kind !== 'ended') {
    await saver.flush();
    if (saver.state.kind === 'waiting' || saver.state.kind === 'signed-out') throw new NoAnswer();
  }
}
