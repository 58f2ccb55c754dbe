// A wait that ends early when the work is to stop.
import { setTimeout as sleep } from 'node:timers/promises';

export async function pause(milliseconds: number, stopping: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal: stopping }).catch(() => {});
}
