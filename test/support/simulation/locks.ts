// The browser's Web Locks, of several tabs that can die: what a dead tab held is let go of, what it waited for is forgotten.

type Work = (lock: Lock | null) => unknown;

interface Wanted {
  readonly tab: object;
  readonly grant: () => void;
}

export interface Locks {
  /** The locks as that tab sees them. */
  seenBy(tab: object): LockManager;
  /** The tab has died. */
  letGo(tab: object): void;
}

/** Exclusive locks only: nothing else is used. */
export function newLocks(): Locks {
  const held = new Map<string, object>();
  const queues = new Map<string, Wanted[]>();

  const pass = (name: string): void => {
    held.delete(name);
    queues.get(name)?.shift()?.grant();
  };

  const request = (tab: object, name: string, { ifAvailable, signal }: LockOptions, work: Work) =>
    new Promise((resolve, reject) => {
      const grant = (): void => {
        held.set(name, tab);
        // As in a browser the work begins in a turn of its own.
        Promise.resolve({ name, mode: 'exclusive' } as const)
          .then(work)
          .then(resolve, reject)
          .finally(() => held.get(name) === tab && pass(name));
      };
      if (!held.has(name)) return grant();
      if (ifAvailable === true) return void Promise.resolve(null).then(work).then(resolve, reject);
      const wanted = { tab, grant };
      const queue = queues.get(name) ?? [];
      queues.set(name, queue);
      queue.push(wanted);
      signal?.addEventListener('abort', () => {
        const place = queue.indexOf(wanted);
        if (place < 0) return;
        queue.splice(place, 1);
        reject(signal.reason);
      });
    });

  return {
    seenBy(tab) {
      const seen = {
        request: (name: string, ...more: [Work] | [LockOptions, Work]) => {
          const [options, work] = more.length === 1 ? [{}, more[0]] : more;
          return request(tab, name, options, work);
        },
      };
      return seen as unknown as LockManager;
    },
    letGo(tab) {
      for (const queue of queues.values())
        queue.splice(0, queue.length, ...queue.filter((wanted) => wanted.tab !== tab));
      for (const [name, holder] of held) if (holder === tab) pass(name);
    },
  };
}
