// Drafts in the browser's own database, one item each, so that a keystroke writes little.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { DraftRecord } from './draft-record.ts';

interface Schema extends DBSchema {
  readonly drafts: {
    readonly key: string;
    readonly value: DraftRecord;
    readonly indexes: { readonly person: string };
  };
}

/** A private window may leave the question whether there is a database without an answer. */
const openMilliseconds = 3000;

export class DraftDatabase {
  readonly #database: IDBPDatabase<Schema>;

  private constructor(database: IDBPDatabase<Schema>) {
    this.#database = database;
  }

  /** Rejects where the browser has no database to give. */
  static async open(): Promise<DraftDatabase> {
    const opening = openDB<Schema>('lagesbild', 1, {
      upgrade: (database) => {
        database.createObjectStore('drafts', { keyPath: 'id' }).createIndex('person', 'person');
      },
      // A newer version of the page in another tab must not wait for this one.
      blocking: (_, __, event) => (event.target as IDBDatabase).close(),
    });
    const timeout = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('no database')), openMilliseconds);
    });
    return new DraftDatabase(await Promise.race([opening, timeout]));
  }

  ofPerson(person: string): Promise<DraftRecord[]> {
    return this.#database.getAllFromIndex('drafts', 'person', person);
  }

  put(record: DraftRecord): Promise<void> {
    return this.#write((store) => store.put(record));
  }

  remove(id: string): Promise<void> {
    return this.#write((store) => store.delete(id));
  }

  /** Gives those of the person's drafts in the response that `from` held to the tab `to`, all or none. */
  async move(from: string, to: string, isMeant: (record: DraftRecord) => boolean): Promise<DraftRecord[]> {
    const { store, done } = this.#database.transaction('drafts', 'readwrite');
    const moved: DraftRecord[] = [];
    for await (const cursor of store) {
      if (cursor.value.tab !== from || !isMeant(cursor.value)) continue;
      const record = { ...cursor.value, tab: to };
      moved.push(record);
      await cursor.update(record);
    }
    await done;
    return moved;
  }

  /** Committed at once: a tab that closes right after the keystroke has kept it. */
  async #write(change: (store: WritableStore) => Promise<unknown>): Promise<void> {
    const transaction = this.#database.transaction('drafts', 'readwrite');
    const changed = change(transaction.store);
    transaction.commit();
    await Promise.all([changed, transaction.done]);
  }
}

interface WritableStore {
  readonly put: (record: DraftRecord) => Promise<unknown>;
  readonly delete: (id: string) => Promise<unknown>;
}
