// A table whose connection breaks, or that answers late, when a test says so: what a crash looks like to the caller.
import type { Table } from '../../functions/storage/client.ts';

export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** `before`: the command never reached the table. `after`: it did, but its answer was lost. */
export type Interruption = 'before' | 'after' | undefined;

/**
 * The same table. `interruptAt` is asked before each command, by name (`TransactWriteCommand`) and how many of it
 * came before; it may do something of its own first.
 */
export function interruptedTable(
  table: Table,
  interruptAt: (command: string, earlier: number) => Interruption | Promise<Interruption>,
): Table {
  const counts = new Map<string, number>();
  return sendingThrough(table, async ({ constructor: { name } }, send) => {
    const earlier = counts.get(name) ?? 0;
    counts.set(name, earlier + 1);
    const interruption = await interruptAt(name, earlier);
    if (interruption === 'before') throw new Interrupted(`${name} was not sent`);
    const output = await send();
    if (interruption === 'after') throw new Interrupted(`the answer to ${name} was lost`);
    return output;
  });
}

type Output = Readonly<Record<string, unknown>>;

/** The same table, whose answers are what `alter` makes of them. */
export function alteredTable(table: Table, alter: (output: Output) => Output): Table {
  return sendingThrough(table, async (_, send) => alter(await send()));
}

export interface Command {
  readonly constructor: { readonly name: string };
  readonly input: unknown;
}

/** The same table, with `around` in place of each sending of a command. */
export function sendingThrough(
  table: Table,
  around: (command: Command, send: () => Promise<Output>) => Promise<Output>,
): Table {
  type Sent = Parameters<typeof table.client.send>[0];
  const send = (command: Command) =>
    around(command, async () => (await table.client.send(command as unknown as Sent)) as unknown as Output);
  const client = new Proxy(table.client, {
    get: (target, name) => (name === 'send' ? send : Reflect.get(target, name)),
  });
  return { name: table.name, client };
}
