// A table of a test's own, so that no test sees another's items.
import { randomUUID } from 'node:crypto';
import { createTable, openStream } from '../../functions/local/engine/open-table.ts';
import { connectTable, type Table } from '../../functions/storage/client.ts';
import { configFor, type TestEngine } from './engine.ts';

export async function newTable(engine: TestEngine): Promise<Table> {
  const table = connectTable(`test-${randomUUID()}`, configFor(engine));
  await createTable(table.client, table.name);
  return table;
}

/** The table with its stream turned on, and the stream's name. */
export async function newStreamedTable(engine: TestEngine): Promise<{ table: Table; stream: string }> {
  const table = await newTable(engine);
  return { table, stream: await openStream(table.client, table.name) };
}
