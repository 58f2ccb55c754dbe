// A table whose connection breaks when a test says so: what a crash or a lost answer looks like to the caller.
import type { Table } from '../../functions/storage/client.ts';

export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** `before`: the command never reached the table. `after`: it did, but its answer was lost. */
export type Interruption = 'before' | 'after' | undefined;

/** The same table; `interruptAt` is asked for each command, by name (`TransactWriteCommand`) and how many of it came before;
 * it may also do something of its own first. */
export function interruptedTable(
  table: Table,
  interruptAt: (command: string, earlier: number) => Interruption | Promise<Interruption>,
): Table {
  const counts = new Map<string, number>();
  const send = async (command: { constructor: { name: string } }): Promise<unknown> => {
    const { name } = command.constructor;
    const earlier = counts.get(name) ?? 0;
    counts.set(name, earlier + 1);
    const interruption = await interruptAt(name, earlier);
    if (interruption === 'before') throw new Interrupted(`${name} was not sent`);
    const answer: unknown = await table.client.send(
      command as unknown as Parameters<typeof table.client.send>[0],
    );
    if (interruption === 'after') throw new Interrupted(`the answer to ${name} was lost`);
    return answer;
  };
  const client = new Proxy(table.client, {
    get: (target, name) => (name === 'send' ? send : Reflect.get(target, name)),
  });
  return { name: table.name, client };
}
