// Decides whose command reaches the table next, from a seed, one at a time: any interleaving of requests can happen, and happens again with the same seed.
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { vi } from 'vitest';
import type { Table } from '../../../functions/storage/client.ts';
import { Interrupted, sendingThrough } from '../interrupted-table.ts';
import type { Rolls } from './rolls.ts';

export interface Faults {
  /** Share of the commands that never reach the table. */
  readonly before: number;
  /** Share of the commands that are done, and whose answer is lost. */
  readonly after: number;
  /** Share of the transactions that are cancelled for what others did at the same time. */
  readonly conflict: number;
}

export interface Scheduler {
  /** The same table, where each command waits for its turn. */
  readonly table: Table;
  /** Lets the work go on until all of it is done. */
  run(work: readonly (() => Promise<void>)[]): Promise<void>;
}

/** Needs fake timers: pauses between attempts take no time, and end in an order that the seed decides. */
export function newScheduler(table: Table, rolls: Rolls, faults: Faults): Scheduler {
  const waiting: (() => Promise<void>)[] = [];

  const scheduled = sendingThrough(
    table,
    ({ constructor: { name } }, send) =>
      new Promise((resolve, reject) => {
        waiting.push(async () => {
          const fate = rolls.share();
          if (fate < faults.before) return reject(new Interrupted(`${name} was not sent`));
          if (name === 'TransactWriteCommand' && rolls.isLucky(faults.conflict)) return reject(conflict());
          try {
            const output = await send();
            if (fate > 1 - faults.after) return reject(new Interrupted(`the answer to ${name} was lost`));
            resolve(output);
          } catch (error) {
            reject(error);
          }
        });
      }),
  );

  async function run(work: readonly (() => Promise<void>)[]): Promise<void> {
    let left = work.length;
    const failures: unknown[] = [];
    for (const one of work) {
      void one()
        .catch((error: unknown) => failures.push(error))
        .finally(() => {
          left -= 1;
        });
    }
    while (left > 0) {
      await everybodyHasGoneAsFarAsTheyCan();
      if (waiting.length > 0) await waiting.splice(rolls.below(waiting.length), 1)[0]?.();
      else if (left > 0) await vi.advanceTimersToNextTimerAsync();
    }
    if (failures.length > 0) throw failures[0];
  }

  return { table: scheduled, run };
}

/** Handlers wait for nothing but the table and their pauses: after a turn of the loop all wait for one of them. */
function everybodyHasGoneAsFarAsTheyCan(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}

function conflict(): Error {
  return new TransactionCanceledException({
    message: 'cancelled',
    $metadata: {},
    CancellationReasons: [{ Code: 'TransactionConflict' }],
  });
}
