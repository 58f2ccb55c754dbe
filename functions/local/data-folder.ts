// The folder that a local system keeps everything in: made when missing, held by one process at a time.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isErrorWithCode } from './error-code.ts';
import { identifyProcess } from './process-identity.ts';
import { StartFailure } from './start-failure.ts';

export interface DataFolder {
  /** The absolute path of a file in the folder. */
  path(name: string): string;
  release(): void;
}

/** Throws StartFailure when the folder cannot be written or another living process holds it. */
export function holdDataFolder(folder: string): DataFolder {
  const lock = join(folder, 'lock');
  try {
    mkdirSync(folder, { recursive: true });
    takeLock(lock, folder);
  } catch (error) {
    if (error instanceof StartFailure) throw error;
    throw new StartFailure(
      `Datamappen ${folder} går inte att skriva i (${isErrorWithCode(error) ? error.code : String(error)}). ` +
        'Rätta rättigheterna, eller välj en annan mapp med LAGESBILD_DATA.',
    );
  }
  return { path: (name) => join(folder, name), release: () => rmSync(lock, { force: true }) };
}

/** A lock left by a process that was killed is taken over; a process is known by its id and its start time. */
function takeLock(lock: string, folder: string): void {
  const mine = identifyProcess(process.pid) ?? String(process.pid);
  try {
    writeFileSync(lock, mine, { flag: 'wx' });
  } catch (error) {
    if (!isErrorWithCode(error) || error.code !== 'EEXIST') throw error;
    const holder = readFileSync(lock, 'utf8');
    const pid = Number.parseInt(holder, 10);
    if (identifyProcess(pid) === holder) {
      throw new StartFailure(
        `Datamappen ${folder} används redan av en annan Lägesbild (process ${pid}). ` +
          'Avsluta den, eller välj en annan mapp med LAGESBILD_DATA.',
      );
    }
    writeFileSync(lock, mine);
  }
}
