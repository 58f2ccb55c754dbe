// What one data folder knows of itself: the name of its table, and with what it has been sown.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { StartFailure } from './start-failure.ts';
import { writeFileWhole } from './write-file-whole.ts';

const KeptStateSchema = z.object({
  /** Its own for each folder, so that two copies can share one engine. */
  table: z.string().min(3),
  /** Absent until the seed is finished: a seed that was interrupted is done over from nothing. */
  sown: z.object({ at: z.string(), surveys: z.record(z.string(), z.string()) }).optional(),
});
export type KeptState = z.infer<typeof KeptStateSchema>;

export function readKeptState(file: string): KeptState {
  if (!existsSync(file)) {
    const state = { table: `lagesbild-${randomBytes(4).toString('hex')}` };
    writeKeptState(file, state);
    return state;
  }
  try {
    return KeptStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new StartFailure(
      `Filen ${file} är skadad. Flytta undan datamappen, eller välj en annan med LAGESBILD_DATA.`,
    );
  }
}

export function writeKeptState(file: string, state: KeptState): void {
  writeFileWhole(file, JSON.stringify(state));
}

/** Throws StartFailure when the data was sown with questionnaires that this code no longer has. */
export function refuseOlderCatalogue(state: KeptState, hashes: Readonly<Record<string, string>>): void {
  const changed = Object.entries(state.sown?.surveys ?? {}).filter(([ref, hash]) => hashes[ref] !== hash);
  if (changed.length === 0) return;
  throw new StartFailure(
    `Datamappen är sådd med en annan version av formulären (${changed.map(([ref]) => ref).join(', ')}). ` +
      'Ta bort mappen så sås den på nytt, eller välj en annan med LAGESBILD_DATA.',
  );
}
