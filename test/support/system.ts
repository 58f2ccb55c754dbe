// The whole local system as a child process, for tests that go through HTTP, kill it, or run two side by side.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface SystemOptions {
  /** 0 (the default) takes a free port. */
  readonly port?: number;
  /** A data folder to use again; without one, a new folder that `stop` removes. */
  readonly data?: string;
  /** `small` (the default): three counties. */
  readonly seed?: 'full' | 'small';
  /** `none` (the default): no pages, which saves building them. */
  readonly web?: 'built' | 'none';
  readonly environment?: Readonly<Record<string, string>>;
}

export interface LocalSystem {
  /** `http://localhost:48123` */
  readonly url: string;
  readonly data: string;
  /** Ends it as Ctrl+C does; the exit code. */
  stop(): Promise<number>;
  /** SIGKILL: nothing is tidied up. The data folder stays. */
  kill(): Promise<void>;
  /** Settles when it has ended, by itself or not. */
  readonly ended: Promise<UnwantedEnd>;
  /** A token for a persona. */
  tokenFor(persona: string): Promise<string>;
}

/** How a system ended that was not meant to. */
export interface UnwantedEnd {
  readonly exitCode: number;
  /** Everything it printed. */
  readonly output: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Resolves when /api/health says ready. Rejects with what was printed when it did not start. */
export async function startSystem(options: SystemOptions = {}): Promise<LocalSystem> {
  const outcome = await tryStart(options);
  if ('output' in outcome) throw new Error(`the system did not start:\n${outcome.output}`);
  return outcome;
}

/** For starts that must fail. */
export async function failToStart(options: SystemOptions): Promise<UnwantedEnd> {
  const outcome = await tryStart(options);
  if ('output' in outcome) return outcome;
  await outcome.stop();
  throw new Error('the system started');
}

async function tryStart(options: SystemOptions): Promise<LocalSystem | UnwantedEnd> {
  const { port = 0, seed = 'small', web = 'none', environment = {} } = options;
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'lagesbild-system-'));
  const removeOwnData = (): void => {
    if (options.data === undefined) rmSync(data, { recursive: true, force: true });
  };
  const { AWS_ENDPOINT_URL_DYNAMODB: _none, ...inherited } = process.env;
  const child = spawn(process.execPath, ['functions/local/start.ts'], {
    cwd: root,
    env: {
      ...inherited,
      PORT: String(port),
      LAGESBILD_DATA: data,
      LAGESBILD_SEED: seed,
      LAGESBILD_WEB: web,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A test that is cut short leaves nothing running.
  const cutShort = (): void => void child.kill('SIGKILL');
  process.once('exit', cutShort);
  child.once('exit', () => process.off('exit', cutShort));
  const exited = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? -1)));
  const { ready, output } = watchOutput(child);
  const url = await Promise.race([ready, exited.then(() => undefined)]);
  if (url === undefined) {
    const exitCode = await exited;
    removeOwnData();
    return { exitCode, output: output() };
  }
  return {
    url,
    data,
    ended: exited.then((exitCode) => ({ exitCode, output: output() })),
    async stop() {
      child.kill('SIGTERM');
      const code = await exited;
      removeOwnData();
      return code;
    },
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async tokenFor(persona) {
      const response = await fetch(`${url}/local/token`, {
        method: 'POST',
        body: JSON.stringify({ persona }),
      });
      if (!response.ok) throw new Error(`no token for ${persona}: ${response.status}`);
      const { access_token: token } = (await response.json()) as { access_token: string };
      return token;
    },
  };
}

/** `ready` gives the address once the line that invites to open it has been printed. */
function watchOutput(child: ChildProcess): { ready: Promise<string>; output: () => string } {
  let printed = '';
  const ready = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const address = /Öppna (http:\/\/localhost:\d+) /.exec(printed)?.[1];
        if (address !== undefined) resolve(address);
      });
    }
  });
  return { ready, output: () => printed };
}
