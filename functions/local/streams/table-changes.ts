// Tells when the table may have changed, so that jobs look at the stream when there is something to see: looking ten
// times a second each, the five of them took an eighth of a core for as long as the system stood idle.
import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { pause } from './pause.ts';

export interface TableChanges {
  /** How many there have been; ask before looking. */
  count(): number;
  /** Settles soon after there are more than `seen`, after a while without any, and when `stopping` is aborted. */
  next(seen: number, stopping: AbortSignal): Promise<void>;
  close(): void;
}

/** What is written together is read together. */
const gatherMilliseconds = 20;
/** For what the watch might miss. */
const anywayMilliseconds = 1000;
const lookMilliseconds = 100;

/** `file` is the engine's; an engine elsewhere has none here, and its stream is looked at again and again. */
export function watchTable(file: string | undefined): TableChanges {
  if (file === undefined) return lookingAgain();
  try {
    return watching(file);
  } catch {
    // The machine may have no watch left to give.
    return lookingAgain();
  }
}

function lookingAgain(): TableChanges {
  return { count: () => 0, next: (_, stopping) => pause(lookMilliseconds, stopping), close() {} };
}

function watching(file: string): TableChanges {
  let changes = 0;
  const waiting = new Set<AbortController>();
  // SQLite writes to files that come and go beside its own, all of which begin with its name.
  const watcher = watch(dirname(file), (_, changed) => {
    if (changed?.startsWith(basename(file)) !== true) return;
    changes += 1;
    for (const woken of waiting) woken.abort();
  });
  watcher.on('error', () => {});
  return {
    count: () => changes,
    async next(seen, stopping) {
      if (changes === seen) {
        const woken = new AbortController();
        waiting.add(woken);
        await pause(anywayMilliseconds, AbortSignal.any([stopping, woken.signal]));
        waiting.delete(woken);
      }
      await pause(gatherMilliseconds, stopping);
    },
    close: () => watcher.close(),
  };
}
