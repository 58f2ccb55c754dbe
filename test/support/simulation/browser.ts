// A person's browser: one database and one set of locks for all its tabs, each of which may die at any moment.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { type Client, createClient } from '../../../functions/contract/client.ts';
import { type Live, type LiveResponse, liveResponse } from '../../../web/respond/live-response.ts';
import { loadAnswering } from '../../../web/respond/load-answering.ts';
import { PendingSaves } from '../../../web/respond/saving/pending-saves.ts';
import { DraftDatabase } from '../../../web/respond/unsent/draft-database.ts';
import { DraftQueue, type DraftStorage } from '../../../web/respond/unsent/draft-queue.ts';
import { Sender } from '../../../web/respond/unsent/sender.ts';
import { newLocks } from './locks.ts';
import type { Mutant } from './mutants.ts';
import type { Network } from './network.ts';
import type { Scheduler } from './scheduler.ts';

export interface World {
  readonly scheduler: Scheduler;
  readonly network: Network;
  readonly params: Readonly<Record<'round' | 'org' | 'survey', string>>;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly mutant: Mutant;
}

export interface Page {
  readonly live: LiveResponse;
  /** How the response stands, as the page was told. */
  standing(): Live['response'];
  close(): void;
}

const never = new Promise<never>(() => undefined);

export class SimulatedBrowser {
  readonly person: string;
  /** How the server names the person. */
  readonly author: string;
  readonly world: World;
  isOnline = true;
  readonly tabs = new Set<SimulatedTab>();
  readonly locks = newLocks();
  readonly #factory = new IDBFactory();
  #handed: Promise<unknown> = Promise.resolve();

  constructor(person: string, author: string, world: World) {
    this.person = person;
    this.author = author;
    this.world = world;
  }

  async openTab(): Promise<SimulatedTab> {
    const tab = new SimulatedTab(this);
    this.tabs.add(tab);
    await tab.start();
    return tab;
  }

  goOnline(): void {
    this.isOnline = true;
    for (const tab of this.tabs) tab.cameOnline();
  }

  /** The database does what the tabs hand it in that order, whichever tab it comes from. */
  hand<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#handed.then(() => this.world.scheduler.turn(work));
    this.#handed = done.catch(() => undefined);
    return done;
  }

  /** A connection of its own to the browser's one database. */
  connect(): Promise<DraftDatabase> {
    // The library knows the global one only, and asks for it at once.
    globalThis.indexedDB = this.#factory;
    return DraftDatabase.open();
  }
}

/** A tab with what a loaded web has in it, a page with the response or none. */
export class SimulatedTab {
  readonly client: Client;
  page: Page | undefined;
  readonly #browser: SimulatedBrowser;
  readonly #pending = new PendingSaves();
  #isAlive = true;
  #queue: DraftQueue | undefined;
  #sender: Sender | undefined;

  constructor(browser: SimulatedBrowser) {
    this.#browser = browser;
    const { person, world } = browser;
    const isOnline = () => browser.isOnline;
    const isAlive = () => this.#isAlive;
    const reached = world.network.fetchFor({ person, isOnline, isAlive });
    const fetch = world.mutant.fetch?.(reached) ?? reached;
    this.client = createClient({ origin: '', token: () => person, fetch });
  }

  get queue(): DraftQueue {
    if (this.#queue === undefined) throw new Error('the tab has not started');
    return this.#queue;
  }

  async start(): Promise<void> {
    const { person, world } = this.#browser;
    const queue = await DraftQueue.open(this.#storage());
    this.#queue = queue;
    this.#sender = new Sender(this.client, person, {
      queue: async () => queue,
      pending: this.#pending,
      now: world.now,
      newId: world.newId,
      isOnline: () => this.#browser.isOnline,
    });
  }

  /** Opens the response, or rejects as the page's loading does. */
  async openPage(isVisible: boolean, place: string): Promise<Page> {
    const { person, author, world } = this.#browser;
    const { now, newId, params } = world;
    const pending = this.#pending;
    const given = { queue: this.queue, pending };
    const loaded = await loadAnswering(
      this.client,
      { person, kind: 'answer', ...params },
      given,
      new AbortController().signal,
    );
    let standing = loaded.response;
    const live = liveResponse(loaded, {
      client: this.client,
      author,
      place: () => place,
      show: ({ response }) => {
        standing = response;
      },
      page: {
        now,
        newId,
        isOnline: () => this.#browser.isOnline,
        isVisible: () => isVisible,
        isTypingIn: () => false,
        pending,
      },
    });
    const close = live.open();
    this.page = {
      live,
      standing: () => standing,
      close: () => {
        this.page = undefined;
        close();
      },
    };
    return this.page;
  }

  /** Sends what tabs that have died have left. */
  async sendLeft(): Promise<void> {
    await this.#sender?.run();
  }

  cameOnline(): void {
    this.page?.live.cameOnline();
    void this.sendLeft();
  }

  /** The page and all its code are gone. What it had handed to the database is with the database. */
  die(): void {
    this.#isAlive = false;
    this.#browser.tabs.delete(this);
    this.#browser.locks.letGo(this);
  }

  #storage(): DraftStorage {
    const browser = this.#browser;
    const { newId, mutant } = browser.world;
    const hand = <T>(work: () => Promise<T>): Promise<T> =>
      this.#isAlive ? browser.hand(work).then((result) => (this.#isAlive ? result : never)) : never;
    const open: DraftStorage['open'] = async () => {
      const database = await hand(() => browser.connect());
      const store: Awaited<ReturnType<DraftStorage['open']>> = {
        ofPerson: (person) => hand(() => database.ofPerson(person)),
        put: (record) => hand(() => database.put(record)),
        remove: (id) => hand(() => database.remove(id)),
        move: (from, to, isMeant) => hand(() => database.move(from, to, isMeant)),
      };
      return mutant.drafts?.(store) ?? store;
    };
    return { open, locks: browser.locks.seenBy(this), newId };
  }
}
