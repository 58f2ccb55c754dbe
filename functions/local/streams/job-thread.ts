// Runs the stream's jobs in a thread of their own: a report takes a tenth of a second to compute, and nobody who
// saves an answer shall wait for it.
import { Worker } from 'node:worker_threads';
import type { JobOptions } from './start-jobs.ts';

export interface JobThread {
  /** Waits for the work in hand. */
  stop(): Promise<void>;
  /** Settles when the thread ends without having been asked to. */
  readonly died: Promise<void>;
}

/** The thread gets the environment as it is now. Settles when the jobs have begun to read. */
export async function startJobThread(options: JobOptions): Promise<JobThread> {
  const thread = new Worker(new URL('./job-thread-main.ts', import.meta.url), { workerData: options });
  let isStopping = false;
  const ended = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    thread.once('message', () => resolve());
    thread.once('error', reject);
  });
  // What went wrong has been printed by the thread; its end is what counts.
  thread.on('error', () => {});
  return {
    stop() {
      isStopping = true;
      thread.postMessage('stop');
      return ended;
    },
    died: ended.then(() => (isStopping ? new Promise<never>(() => {}) : undefined)),
  };
}
