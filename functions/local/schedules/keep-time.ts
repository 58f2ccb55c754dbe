// A timer that goes by the clock: it does not drift, and survives that the machine sleeps.

/** A timer may not wait longer than some weeks, and a machine that sleeps stops it: the clock is looked at again. */
const longestWaitMilliseconds = 60_000;

/**
 * Calls `run` once each time the clock has passed what `next` said (milliseconds since 1970), one at a time. The
 * returned function stops it, and waits for the work in hand.
 */
export function keepTime(next: (after: number) => number, run: () => Promise<void>): () => Promise<void> {
  let due = next(Date.now());
  let running = Promise.resolve();
  let timer: NodeJS.Timeout;
  const wait = (): void => {
    timer = setTimeout(
      () => {
        if (Date.now() >= due) {
          due = next(Date.now());
          running = running.then(run);
        }
        wait();
      },
      Math.min(Math.max(due - Date.now(), 0), longestWaitMilliseconds),
    );
  };
  wait();
  return () => {
    clearTimeout(timer);
    return running;
  };
}
