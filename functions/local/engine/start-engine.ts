// The table engine: dynoxide in a process of its own, on a free port, its data in the data folder.
import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { StartFailure } from '../start-failure.ts';
import { freePort } from './free-port.ts';

export interface Engine {
  readonly endpoint: string;
  stop(): Promise<void>;
  /** Settles when the engine ends without having been asked to. */
  readonly died: Promise<void>;
}

const attempts = 5;

/** Starts the engine on `dataFile` and waits until it listens. Throws StartFailure in words for the person. */
export async function startEngine(dataFile: string): Promise<Engine> {
  const binary = findBinary();
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const outcome = await run(binary, port, dataFile);
    if ('endpoint' in outcome) return outcome;
    // Somebody else may take the port between our look and the engine's.
    if (outcome.complaint.includes('already in use') && attempt < attempts) continue;
    throw new StartFailure(
      `Tabellmotorn kunde inte öppna ${dataFile}: ${outcome.complaint || 'okänt fel'}. ` +
        'Är filen skadad: flytta undan datamappen, eller välj en annan med LAGESBILD_DATA.',
    );
  }
}

/** Throws StartFailure where the optional package is not installed. */
export function findBinary(
  resolve: (name: string) => string = createRequire(import.meta.url).resolve,
): string {
  try {
    return join(dirname(resolve('@dynoxide/linux-x64/package.json')), 'dynoxide');
  } catch {
    throw new StartFailure(
      `Tabellmotorn @dynoxide/linux-x64 är inte installerad (den finns för linux-x64; detta är ${process.platform}-${process.arch}). ` +
        'Starta en motor som talar DynamoDB, till exempel DynamoDB Local, och ange dess adress i AWS_ENDPOINT_URL_DYNAMODB.',
    );
  }
}

async function run(binary: string, port: number, dataFile: string): Promise<Engine | { complaint: string }> {
  const keeper = fileURLToPath(new URL('keeper.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    [keeper, binary, 'serve', '--port', String(port), '--db-path', dataFile],
    { stdio: ['pipe', 'ignore', 'pipe'] },
  );
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const complaint = await firstComplaint(child, exited);
  if (complaint !== undefined) return { complaint };
  let isStopping = false;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    died: exited.then(() => (isStopping ? new Promise<never>(() => {}) : undefined)),
    stop() {
      isStopping = true;
      child.stdin?.end();
      return exited;
    },
  };
}

/** Undefined once the engine says that it listens; what it said last when it ends before that. */
async function firstComplaint(child: ChildProcess, exited: Promise<void>): Promise<string | undefined> {
  let last = '';
  const listens = new Promise<'listens'>((resolve) => {
    if (child.stderr === null) return;
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (line.includes('listening on')) resolve('listens');
      if (line.trim() !== '') last = line.replace(/^error: /, '');
    });
  });
  return (await Promise.race([listens, exited.then(() => 'exited')])) === 'listens' ? undefined : last;
}
