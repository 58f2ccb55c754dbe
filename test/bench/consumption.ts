// What calls to a table move and consume, as the table itself counts it; and the least that they could consume.
import { AsyncLocalStorage } from 'node:async_hooks';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '../../functions/storage/client.ts';
import { itemBytes } from './item-bytes.ts';

export interface Moved {
  items: number;
  /** Outside transactions. */
  bytes: number;
  /** In transactions, where each costs twice. */
  transactedBytes: number;
  /** Capacity units, as the table counts them. */
  units: number;
}

export interface Consumption {
  calls: number;
  readonly read: Moved;
  readonly written: Moved;
}

/** A strongly consistent read is 1 unit for each 4 KB begun, a write 1 unit for each 1 KB begun. */
export const readUnitBytes = 4096;
export const writeUnitBytes = 1024;

/** If one item held all the bytes: ceil(bytes / unit), and twice that for those in transactions. */
export function leastUnits({ bytes, transactedBytes }: Moved, unitBytes: number): number {
  return Math.ceil(bytes / unitBytes) + 2 * Math.ceil(transactedBytes / unitBytes);
}

type Item = Readonly<Record<string, unknown>>;
type Place = Pick<Moved, 'items' | 'bytes' | 'transactedBytes'>;

/** The parts of inputs and outputs that tell what was moved. */
interface Input {
  readonly TableName?: string;
  readonly Item?: Item;
  readonly Key?: Item;
  readonly TransactItems?: readonly {
    readonly Put?: Input;
    readonly Update?: Input;
    readonly Get?: Input;
  }[];
}
interface Output {
  readonly Item?: Item;
  readonly Items?: readonly Item[];
  readonly Responses?: readonly Output[] | Readonly<Record<string, readonly Item[]>>;
  readonly ConsumedCapacity?: Capacity | readonly Capacity[];
}
interface Capacity {
  readonly CapacityUnits?: number;
}

const writingCommands = new Set(['PutItemCommand', 'UpdateItemCommand', 'TransactWriteItemsCommand']);

/** Gives what `run` consumes of `table`, whose calls say so from now on. */
export function watchConsumption(table: Table): (run: () => Promise<unknown>) => Promise<Consumption> {
  const watching = new AsyncLocalStorage<{ consumed: Consumption; writes: Input[] }>();
  table.client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const watched = watching.getStore();
        if (watched === undefined) return next(args);
        const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
        const { consumed, writes } = watched;
        const [input, output] = [args.input as Input, answer.output as Output];
        const isWrite = writingCommands.has(String(commandName));
        consumed.calls += 1;
        (isWrite ? consumed.written : consumed.read).units += unitsOf(output);
        if (isWrite) writes.push(input);
        else for (const item of itemsIn(output)) add(item, consumed.read, input.TransactItems !== undefined);
        return answer;
      },
    { step: 'initialize', name: 'watchConsumption' },
  );
  return async (run) => {
    const consumed = { calls: 0, read: nothing(), written: nothing() };
    const writes: Input[] = [];
    await watching.run({ consumed, writes }, run);
    for (const input of writes) {
      for (const item of await itemsAfter(table, input))
        add(item, consumed.written, input.TransactItems !== undefined);
    }
    return consumed;
  };
}

function nothing(): Moved {
  return { items: 0, bytes: 0, transactedBytes: 0, units: 0 };
}

function add(item: Item, to: Place, isTransacted: boolean): void {
  to.items += 1;
  to[isTransacted ? 'transactedBytes' : 'bytes'] += itemBytes(item);
}

function unitsOf({ ConsumedCapacity = [] }: Output): number {
  const counted = [ConsumedCapacity].flat() as Capacity[];
  if (counted.length === 0) throw new Error('the table does not say what it consumed');
  return counted.reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
}

function itemsIn({ Item, Items = [], Responses = [] }: Output): Item[] {
  const transacted = Array.isArray(Responses) ? Responses.flatMap((one: Output) => one.Item ?? []) : [];
  const batched = Array.isArray(Responses) ? [] : Object.values(Responses).flat();
  return [...(Item === undefined ? [] : [Item]), ...Items, ...transacted, ...batched];
}

/** What was written, as it stands: an update says only what it changes, and is counted for the whole item. */
async function itemsAfter({ client, name: TableName }: Table, input: Input): Promise<Item[]> {
  const single = input.TransactItems === undefined ? [input] : [];
  const transacted = (input.TransactItems ?? []).flatMap(({ Put, Update }) => Put ?? Update ?? []);
  const items: Item[] = [];
  for (const { Item, Key } of [...single, ...transacted]) {
    const { pk, sk } = Item ?? Key ?? {};
    const { Item: standing } = await client.send(new GetCommand({ TableName, Key: { pk, sk } }));
    if (standing !== undefined) items.push(standing);
  }
  return items;
}
