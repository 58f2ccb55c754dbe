// What has been written in this browser and not been taken by the server: one queue for the page, kept in the browser's database.
import type { DraftKeeper, QuestionDraft } from '../saving/draft.ts';
import { DraftDatabase } from './draft-database.ts';
import { type DraftHome, type DraftPlace, type DraftRecord, responseOf } from './draft-record.ts';
import { holdTab, withDeadTab } from './tab-lock.ts';

/** How a draft's question is called and where it stands. */
export type DescribeQuestion = (question: string) => Pick<DraftRecord, 'section' | 'questionTitle'>;

/** What the queue needs of the browser. */
export interface DraftStorage {
  /** Rejects where the browser has no database to give. */
  readonly open: () => Promise<DraftStore>;
  readonly locks: LockManager;
  readonly newId: () => string;
}

type DraftStore = Pick<DraftDatabase, 'ofPerson' | 'put' | 'remove' | 'move'>;

/** A page that has the response open takes over what other tabs have left. */
type TakeOver = (drafts: readonly QuestionDraft[]) => void;

/**
 * A draft belongs to the tab it was written in. A tab that lives sends its own alone, so two tabs never send the same;
 * what a dead tab has left is taken over by one other, under the dead tab's lock. That the server has an answer once
 * does not rest on this but on versions: writing again what stands changes nothing.
 */
export class DraftQueue {
  /** Of this page, not of the tab: a duplicated tab brings its storage along. */
  readonly tab: string;
  readonly #database: DraftStore | undefined;
  readonly #locks: LockManager;
  /** What this page holds, also where the database does not. */
  readonly #own = new Map<string, DraftRecord>();
  readonly #unkept = new Set<string>();
  readonly #opened = new Map<string, TakeOver>();
  readonly #listeners = new Set<() => void>();
  #writing: Promise<unknown> = Promise.resolve();
  #triedToSend: () => void = () => undefined;
  /** Resolves when what is left has been tried to be sent once. */
  readonly tried = new Promise<void>((resolve) => {
    this.#triedToSend = resolve;
  });

  private constructor({ locks, newId }: DraftStorage, database: DraftStore | undefined) {
    this.#database = database;
    this.#locks = locks;
    this.tab = newId();
  }

  /** Falls back to the page's memory where the browser keeps nothing, as in some private windows. */
  static async open(storage: DraftStorage): Promise<DraftQueue> {
    const database = await storage.open().catch(() => undefined);
    const queue = new DraftQueue(storage, database);
    try {
      await holdTab(storage.locks, queue.tab);
      return queue;
    } catch {
      return new DraftQueue(storage, undefined);
    }
  }

  /** False when closing the page would lose what is unsent. */
  get isDurable(): boolean {
    return this.#database !== undefined && this.#unkept.size === 0;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Everything of the person's that is unsent in this browser, oldest first. */
  async ofPerson(person: string): Promise<DraftRecord[]> {
    await this.settled();
    const own = [...this.#own.values()].filter((record) => record.person === person);
    const others = (await this.#database?.ofPerson(person).catch(() => [])) ?? [];
    return [...own, ...others.filter(({ tab }) => tab !== this.tab)].sort(byTime);
  }

  /** Resolves when everything handed in so far has been kept or given up. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  /** The person's drafts in one response, with what dead tabs have left of it. */
  async openResponse(home: DraftHome, describe: DescribeQuestion): Promise<DraftKeeper> {
    const left = await this.ofPerson(home.person);
    const tabs = new Set(left.filter(isIn(home)).map(({ tab }) => tab));
    tabs.delete(this.tab);
    await Promise.all([...tabs].map((tab) => this.withDeadTab(tab, () => this.#take(tab, home), 'wait')));
    return {
      read: () => [...this.#own.values()].filter(isIn(home)).sort(byTime).map(draftOf),
      put: (draft) => this.keep({ ...home, ...describe(draft.question), id: draft.id, tab: this.tab, draft }),
      remove: (id) => this.drop(id),
    };
  }

  /** A page is about to open the response: from now on what is left of it is that page's to send. */
  claim(place: DraftPlace): () => void {
    return this.#register(place, () => undefined);
  }

  /** While a page has the response open, what tabs that die leave of it is handed to that page. */
  whileOpen(place: DraftPlace, takeOver: TakeOver): () => void {
    const close = this.#register(place, takeOver);
    // What has come since the page read what there was; a draft that it knows is known by its id.
    takeOver([...this.#own.values()].filter(isIn(place)).sort(byTime).map(draftOf));
    return close;
  }

  triedToSend(): void {
    this.#triedToSend();
    this.#tell();
  }

  isOpen(place: DraftPlace): boolean {
    return this.#opened.has(keyOf(place));
  }

  /** Runs `work` while no other page may take the dead tab for dead; undefined when the tab lives. */
  withDeadTab<T>(tab: string, work: () => Promise<T>, patience: 'wait' | 'at-once'): Promise<T | undefined> {
    return withDeadTab(this.#locks, tab, work, patience);
  }

  /** Hands the dead tab's drafts to the page that has the response open. Call it under the dead tab's lock. */
  async handOver(tab: string, place: DraftPlace): Promise<void> {
    const taken = await this.#take(tab, place);
    this.#opened.get(keyOf(place))?.(taken.map(draftOf));
  }

  keep(record: DraftRecord): void {
    if (record.tab === this.tab) this.#own.set(record.id, record);
    this.#write(record.id, (database) => database.put(record));
  }

  drop(id: string): void {
    this.#own.delete(id);
    this.#write(id, (database) => database.remove(id), true);
  }

  #register(place: DraftPlace, takeOver: TakeOver): () => void {
    const key = keyOf(place);
    this.#opened.set(key, takeOver);
    return () => {
      // Another page may have opened it since.
      if (this.#opened.get(key) === takeOver) this.#opened.delete(key);
    };
  }

  async #take(tab: string, place: DraftPlace): Promise<DraftRecord[]> {
    const taken = (await this.#database?.move(tab, this.tab, isIn(place))) ?? [];
    for (const record of taken) this.#own.set(record.id, record);
    return taken;
  }

  #write(id: string, change: (database: DraftStore) => Promise<void>, isRemoval = false): void {
    const database = this.#database;
    if (database !== undefined) {
      const written = change(database).then(
        () => this.#unkept.delete(id),
        () => (isRemoval ? this.#unkept.delete(id) : this.#unkept.add(id)),
      );
      this.#writing = Promise.allSettled([this.#writing, written]).then(() => this.#tell());
    }
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

let opened: Promise<DraftQueue> | undefined;

/** The page's one queue. */
export function draftQueue(): Promise<DraftQueue> {
  opened ??= DraftQueue.open({
    open: DraftDatabase.open,
    locks: navigator.locks,
    newId: () => crypto.randomUUID(),
  });
  return opened;
}

const keyOf = (place: DraftPlace) => `${place.person}/${responseOf(place)}`;
const isIn = (place: DraftPlace) => (record: DraftRecord) => keyOf(record) === keyOf(place);
const draftOf = ({ draft }: DraftRecord) => draft;
const byTime = (one: DraftRecord, other: DraftRecord) => one.draft.at.localeCompare(other.draft.at);
