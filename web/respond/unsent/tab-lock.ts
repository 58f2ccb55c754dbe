// Which tabs live: each holds a lock for as long as its page does, and the browser lets go of it however the page ends.

const lockOf = (tab: string) => `lagesbild.tab.${tab}`;

/** How long a page that is being replaced may take to let go: a reload opens the next one first. */
const graceMilliseconds = 1000;

/** Resolves when this page holds the tab's lock, which it keeps. Rejects where there are no locks. */
export function holdTab(locks: LockManager, tab: string): Promise<void> {
  return new Promise((resolve, reject) => {
    locks
      .request(lockOf(tab), () => {
        resolve();
        return new Promise<never>(() => undefined);
      })
      .catch(reject);
  });
}

/** Runs `work` while nobody else may take the dead tab for dead; undefined when the tab lives. */
export async function withDeadTab<T>(
  locks: LockManager,
  tab: string,
  work: () => Promise<T>,
  patience: 'wait' | 'at-once',
): Promise<T | undefined> {
  if (patience === 'at-once') {
    return locks.request(lockOf(tab), { ifAvailable: true }, async (lock) =>
      lock === null ? undefined : work(),
    );
  }
  let isDead = false;
  const patienceEnds = new AbortController();
  const timer = setTimeout(() => patienceEnds.abort(), graceMilliseconds);
  try {
    return await locks.request(lockOf(tab), { signal: patienceEnds.signal }, () => {
      isDead = true;
      return work();
    });
  } catch (cause) {
    if (isDead) throw cause;
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
