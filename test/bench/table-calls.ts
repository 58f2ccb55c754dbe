// The table calls that our code makes, noted as they pass through the SDK, and made again without our code.
import { AsyncLocalStorage } from 'node:async_hooks';
import {
  BatchGetCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactGetCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Table } from '../../functions/storage/client.ts';

/** By the name that the SDK's middleware knows each by. */
const commands = {
  GetItemCommand: GetCommand,
  BatchGetItemCommand: BatchGetCommand,
  TransactGetItemsCommand: TransactGetCommand,
  QueryCommand,
  PutItemCommand: PutCommand,
  UpdateItemCommand: UpdateCommand,
  TransactWriteItemsCommand: TransactWriteCommand,
} as const;

export type CommandName = keyof typeof commands;

export interface TableCall {
  readonly command: CommandName;
  readonly input: Readonly<Record<string, unknown>>;
}

export interface CallNotes {
  /** What `run` gave, and the calls it made, in their order; runs at once keep theirs apart. */
  note<Result>(run: () => Promise<Result>): Promise<{ result: Result; calls: readonly TableCall[] }>;
}

/** Notes the calls to `table` from now on. */
export function noteCalls(table: Table): CallNotes {
  const current = new AsyncLocalStorage<TableCall[]>();
  table.client.middlewareStack.add(
    (next, { commandName }) =>
      (args) => {
        if (!isKnown(commandName)) throw new Error(`the bench cannot repeat a ${commandName}`);
        current.getStore()?.push({ command: commandName, input: { ...args.input } });
        return next(args);
      },
    { step: 'initialize', name: 'noteTableCall' },
  );
  return {
    async note(run) {
      const calls: TableCall[] = [];
      return { result: await current.run(calls, run), calls };
    },
  };
}

function isKnown(name: unknown): name is CommandName {
  return typeof name === 'string' && Object.hasOwn(commands, name);
}

/** One after the other, as they came. Fails where one of them does: the tables are then not alike. */
export async function repeatCalls({ client }: Table, calls: readonly TableCall[]): Promise<void> {
  for (const { command, input } of calls) {
    const again = new commands[command](input as never);
    await client.send(again as Parameters<typeof client.send>[0]);
  }
}
