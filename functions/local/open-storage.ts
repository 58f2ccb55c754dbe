// The table, ready: the engine started or reached, the table created and sown once, its stream turned on.
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { catalogue } from '../../surveys/catalogue.ts';
import { entities } from '../storage/entities.ts';
import type { DataFolder } from './data-folder.ts';
import { indexStream } from './engine/index-stream.ts';
import { createTable, deleteTable, hasTable, openStream } from './engine/open-table.ts';
import { type Engine, startEngine } from './engine/start-engine.ts';
import {
  type KeptState,
  readKeptState,
  refuseOlderCatalogue,
  refuseOtherShapes,
  withShapes,
  writeKeptState,
} from './kept-state.ts';
import type { Persona } from './personas.ts';
import type { Progress } from './progress.ts';
import { sow } from './seed/sow.ts';
import type { Settings } from './settings.ts';
import { StartFailure } from './start-failure.ts';

export interface Storage {
  readonly endpoint: string;
  /** The name (ARN) of the table's stream. */
  readonly stream: string;
  /** The engine's file; undefined for an engine that ran before. */
  readonly tableFile: string | undefined;
  stop(): Promise<void>;
  /** Settles when the engine ends without having been asked to. */
  readonly died: Promise<void>;
}

export async function openStorage(
  settings: Settings,
  data: DataFolder,
  personas: readonly Persona[],
  progress: Progress,
): Promise<Storage> {
  const stateFile = data.path('state.json');
  const state = readKeptState(stateFile);
  refuseOlderCatalogue(state, surveyHashes());
  refuseOtherShapes(state, entities, data.path('.'));
  const engine = await openEngine(settings, data);
  try {
    setEnvironment(engine.endpoint, state.table);
    const client = new DynamoDBClient({});
    await waitForAnswer(client, engine.endpoint);
    progress.step('Tabellmotorn är igång');
    const isSown = state.sown !== undefined && (await hasTable(client, state.table));
    if (!isSown) await sowAnew(client, state, settings, personas, progress);
    const sown = isSown ? state.sown : { at: new Date().toISOString(), surveys: surveyHashes() };
    writeKeptState(stateFile, withShapes({ ...state, sown }, entities));
    const stream = await openStream(client, state.table);
    const tableFile = settings.engineEndpoint === undefined ? data.path('table.db') : undefined;
    if (tableFile !== undefined) indexStream(tableFile);
    return { ...engine, stream, tableFile };
  } catch (error) {
    await engine.stop();
    throw error;
  }
}

async function openEngine({ engineEndpoint }: Settings, data: DataFolder): Promise<Engine> {
  if (engineEndpoint === undefined) return startEngine(data.path('table.db'));
  return { endpoint: engineEndpoint, stop: async () => {}, died: new Promise(() => {}) };
}

/** What the functions read. Whoever points at an engine of their own may have credentials for it. */
function setEnvironment(endpoint: string, table: string): void {
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = endpoint;
  process.env['TABLE_NAME'] = table;
  process.env['AWS_REGION'] ??= 'eu-north-1';
  process.env['AWS_ACCESS_KEY_ID'] ??= 'local';
  process.env['AWS_SECRET_ACCESS_KEY'] ??= 'local';
}

async function waitForAnswer(client: DynamoDBClient, endpoint: string): Promise<void> {
  try {
    await client.send(new ListTablesCommand({ Limit: 1 }), { requestTimeout: 15_000 });
  } catch (error) {
    const reason = error instanceof Error ? error.name : String(error);
    throw new StartFailure(
      `Tabellmotorn på ${endpoint} svarar inte som DynamoDB (${reason}). Se AWS_ENDPOINT_URL_DYNAMODB.`,
    );
  }
}

async function sowAnew(
  client: DynamoDBClient,
  { table }: KeptState,
  settings: Settings,
  personas: readonly Persona[],
  progress: Progress,
): Promise<void> {
  progress.step('Lägger in påhittade svar, en gång för alla …');
  await deleteTable(client, table);
  await createTable(client, table);
  const asked = await sow(table, settings.seed, personas, new Date());
  const count = (kind: string): number => asked.filter((organisation) => organisation.kind === kind).length;
  progress.step(
    `Påhittade svar från ${count('municipality')} kommuner och ${count('region')} regioner är inlagda`,
  );
}

function surveyHashes(): Record<string, string> {
  return Object.fromEntries(catalogue.map(({ survey, version, hash }) => [`${survey}@${version}`, hash]));
}
