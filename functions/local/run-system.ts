// The whole system on one machine: engine, table, seed, handlers, streams, sign-in and web behind one port.
import { places } from '../../surveys/places.ts';
import { openDataDefaults } from '../contract/open-data-settings.ts';
import { holdDataFolder } from './data-folder.ts';
import { eventBusPath, openEventBus } from './events/event-bus.ts';
import { loadApi } from './gateway/load-api.ts';
import { listen } from './listen.ts';
import { localLog } from './log.ts';
import { openStorage } from './open-storage.ts';
import { openOutbox, sesPath } from './outbox/outbox.ts';
import { listPersonas } from './personas.ts';
import type { Progress } from './progress.ts';
import { createRequestListener, type Parts } from './request-listener.ts';
import { startSchedules } from './schedules/start-schedules.ts';
import type { Settings } from './settings.ts';
import { startSignIn } from './sign-in/start-sign-in.ts';
import { startJobThread } from './streams/job-thread.ts';
import { openWeb } from './web/open-web.ts';

export interface RunningSystem {
  readonly url: string;
  /** Takes no more requests, ends the work in hand, then the engine. */
  stop(): Promise<void>;
  /** Why the system cannot go on; never settles while all is well. */
  readonly failed: Promise<string>;
}

/** Listens at once, and answers 503 until all is in place. Throws StartFailure; what was started is then stopped. */
export async function runSystem(settings: Settings, progress: Progress): Promise<RunningSystem> {
  let parts: Parts | undefined;
  const server = await listen(
    settings.port,
    createRequestListener(() => parts, localLog),
  );
  const url = `http://localhost:${server.port}`;
  progress.say(`Lägesbild startar på ${url}`);

  const started: (() => void | Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    await server.close();
    for (const end of started.splice(0).reverse()) await end();
  };
  try {
    const data = holdDataFolder(settings.dataFolder);
    started.push(data.release);
    const web = openWeb(settings.web, progress);
    // Awaited below; until then a failure must not count as one that nobody handles.
    web.catch(() => {});
    const personas = listPersonas(places);
    const keyFile = data.path('signing-keys.json');
    const signIn = await startSignIn(server.port, keyFile, personas, places.counties, localLog);
    const storage = await openStorage(settings, data, personas, progress);
    started.push(storage.stop);
    const outbox = openOutbox(data.path('outbox.jsonl'), localLog);
    const events = openEventBus(data.path('events.jsonl'), localLog);
    setServiceAddresses(url, server.port);
    const api = await loadApi(signIn.tokens, localLog);
    const { endpoint, stream, tableFile } = storage;
    const jobs = await startJobThread({ endpoint, stream, tableFile, dataFolder: settings.dataFolder });
    started.push(jobs.stop);
    const schedules = await startSchedules(localLog);
    started.push(schedules.stop);
    parts = { api, ...signIn.parts, outbox, events, site: await web };
    const failed = Promise.race([
      storage.died.then(() => 'Tabellmotorn har stannat.'),
      jobs.died.then(() => 'Beräkningen av rapporter och utskicket av mejl har stannat.'),
    ]);
    return { url, stop, failed };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What functions find their services by, as the stacks set it in the cloud. */
function setServiceAddresses(url: string, port: number): void {
  const here = `http://127.0.0.1:${port}`;
  process.env['USERINFO_URL'] = `${here}/local/userinfo`;
  process.env['SITE_URL'] = url;
  // Nobody publishes from here: what the files say is what a stage says that has not been told.
  process.env['OPEN_DATA_PUBLISHER'] = openDataDefaults.publisher;
  process.env['OPEN_DATA_PUBLISHER_TYPE'] = '';
  process.env['OPEN_DATA_LICENCE'] = openDataDefaults.licence;
  process.env['OPEN_DATA_CONTACT'] = '';
  process.env['MAIL_FROM'] = 'lagesbild@lagesbild.example';
  process.env['AWS_ENDPOINT_URL_SESV2'] = here + sesPath;
  process.env['EVENT_BUS_NAME'] = 'lagesbild-local';
  process.env['AWS_ENDPOINT_URL_EVENTBRIDGE'] = here + eventBusPath;
}
