// The whole system on one machine: engine, table, seed, handlers, streams, sign-in and web behind one port.
import { places } from '../../surveys/places.ts';
import { holdDataFolder } from './data-folder.ts';
import { listen } from './listen.ts';
import { localLog } from './log.ts';
import { openStorage } from './open-storage.ts';
import { listPersonas } from './personas.ts';
import type { Progress } from './progress.ts';
import { createRequestListener, type Parts } from './request-listener.ts';
import { loadApi, startJobs } from './run-functions.ts';
import type { Settings } from './settings.ts';
import { startSignIn } from './sign-in/start-sign-in.ts';
import { openWeb } from './web/open-web.ts';

export interface RunningSystem {
  readonly url: string;
  stop(): Promise<void>;
  /** Settles when something that the system cannot do without has ended. */
  readonly failed: Promise<string>;
}

/** Listens at once, and answers 503 until all is in place. Throws StartFailure; what was started is then stopped. */
export async function runSystem(settings: Settings, progress: Progress): Promise<RunningSystem> {
  const stops: (() => void | Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    return await start();
  } catch (error) {
    await stop();
    throw error;
  }

  async function start(): Promise<RunningSystem> {
    let parts: Parts | undefined;
    const server = await listen(
      settings.port,
      createRequestListener(() => parts, localLog),
    );
    stops.push(server.close);
    const url = `http://localhost:${server.port}`;
    progress.say(`Lägesbild startar på ${url}`);
    const data = holdDataFolder(settings.dataFolder);
    stops.push(data.release);

    const web = openWeb(settings.web, progress);
    // Awaited below; a failure meanwhile must not count as unhandled.
    web.catch(() => {});
    const personas = listPersonas(places);
    const signIn = await startSignIn(
      server.port,
      data.path('signing-keys.json'),
      personas,
      places.counties,
      localLog,
    );
    const storage = await openStorage(settings, data, personas, progress);
    stops.push(storage.stop);
    const api = await loadApi(signIn.tokens, localLog);
    const jobs = await startJobs({ ...storage, path: data.path, log: localLog });
    stops.push(jobs.stop);
    parts = { api, ...signIn.parts, site: await web };
    return { url, stop, failed: storage.failed };
  }
}
