// Decides whose command reaches its table or database next, from a seed, one at a time: any interleaving can happen, and happens again with the same seed.
import { AsyncLocalStorage } from 'node:async_hooks';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { vi } from 'vitest';
import type { Table } from '../../../functions/storage/client.ts';
import { type Command, Interrupted, sendingThrough } from '../interrupted-table.ts';
import type { Rolls } from './rolls.ts';

export interface Faults {
  /** Share of the commands that never reach the table. */
  readonly before: number;
  /** Share of the commands that are done, and whose answer is lost. */
  readonly after: number;
  /** Share of the transactions that are cancelled for what others did at the same time. */
  readonly conflict: number;
}

/** One request to the API, as the commands that it leads to name it. */
export interface Request {
  readonly person: string;
  readonly route: string;
  /** The time on the server's clock when it came. */
  readonly at: string;
}

/** Called right after a command was done, before anybody else's. */
export type Watch = (command: Command, request: Request | undefined) => Promise<void>;

export interface Scheduler {
  /** The same table, where each command waits for its turn. */
  readonly table: Table;
  /** Waits for its turn, and lets nobody else in while `work` runs. */
  turn<T>(work: () => Promise<T>): Promise<T>;
  /** Every command that `work` sends is sent for `request`. */
  serve<T>(request: Request, work: () => Promise<T>): Promise<T>;
  /** Nothing breaks any more. */
  calm(): void;
  /** Lets the work go on until all of it is done. */
  run(work: readonly Work[]): Promise<void>;
}

export interface Work {
  /** Who does what, for whoever reads why a run never ended. */
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** More simulated time than any of the work takes. */
const longestMilliseconds = 3_600_000;

/** Share of the moments when time passes though somebody waits: requests take time, and so meet each other. */
const impatience = 0.35;

/** Needs fake timers, `performance` among them: pauses take no time, and end in an order that the seed decides. */
export function newScheduler(table: Table, rolls: Rolls, faults: Faults, watch: Watch): Scheduler {
  const waiting: (() => Promise<void>)[] = [];
  const requests = new AsyncLocalStorage<Request>();
  let isCalm = false;

  const turn = <T>(work: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      waiting.push(() => work().then(resolve, reject));
    });

  const scheduled = sendingThrough(table, (command, send) => {
    const request = requests.getStore();
    return turn(async () => {
      const { name } = command.constructor;
      const fate = isCalm ? 0.5 : rolls.share();
      if (fate < faults.before) throw new Interrupted(`${name} was not sent`);
      if (!isCalm && name === 'TransactWriteCommand' && rolls.isLucky(faults.conflict)) throw conflict();
      const output = await send();
      await watch(command, request);
      if (fate > 1 - faults.after) throw new Interrupted(`the answer to ${name} was lost`);
      return output;
    });
  });

  async function run(work: readonly Work[]): Promise<void> {
    const left = new Set(work);
    const failures: unknown[] = [];
    const end = performance.now() + longestMilliseconds;
    for (const one of work) {
      void one
        .run()
        .catch((error: unknown) => failures.push(error))
        .finally(() => left.delete(one));
    }
    while (left.size > 0) {
      await everybodyHasGoneAsFarAsTheyCan();
      if (waiting.length > 0 && !rolls.isLucky(impatience))
        await waiting.splice(rolls.below(waiting.length), 1)[0]?.();
      else if (vi.getTimerCount() > 0) vi.advanceTimersToNextTimer();
      else if (waiting.length === 0 && left.size > 0) throw neverEnded(left, failures);
      if (performance.now() > end) throw neverEnded(left, failures);
    }
    if (failures.length > 0) throw failures[0];
  }

  return {
    table: scheduled,
    turn,
    serve: (request, work) => requests.run(request, work),
    calm() {
      isCalm = true;
    },
    run,
  };
}

function neverEnded(left: ReadonlySet<Work>, failures: readonly unknown[]): unknown {
  return failures[0] ?? new Error(`never ended: ${[...left].map(({ name }) => name).join(', ')}`);
}

/** All wait for nothing but the table, their database and their pauses: after a turn of the loop each waits for one of them. */
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
