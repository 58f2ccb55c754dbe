// What one data folder knows of itself: the name of its table, and with what it has been sown.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import type { entities } from '../storage/entities.ts';
import { StartFailure } from './start-failure.ts';
import { writeFileWhole } from './write-file-whole.ts';

const KeptStateSchema = z.object({
  /** Its own for each folder, so that two copies can share one engine. */
  table: z.string().min(3),
  /** Absent until the seed is finished: a seed that was interrupted is done over from nothing. */
  sown: z
    .object({
      at: z.string(),
      surveys: z.record(z.string(), z.string()),
      /** Versions of what is stored, by its type; absent in folders from before they were kept. */
      shapes: z.record(z.string(), z.number()).optional(),
    })
    .optional(),
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

type Shape = Pick<(typeof entities)[number], 'type' | 'version' | 'readableFrom'>;

/** Throws StartFailure when something may be stored in a shape that this code cannot read, older or newer. */
export function refuseOtherShapes({ sown }: KeptState, shapes: readonly Shape[], folder: string): void {
  if (sown === undefined) return;
  const isReadable = ([type, stored]: [string, number]): boolean => {
    const shape = shapes.find((one) => one.type === type);
    return shape !== undefined && shape.readableFrom <= stored && stored <= shape.version;
  };
  if (sown.shapes !== undefined && Object.entries(sown.shapes).every(isReadable)) return;
  throw new StartFailure(
    `Det som är sparat i datamappen ${folder} kan inte läsas av den här versionen av Lägesbild. ` +
      'Ta bort mappen så sås den på nytt, eller välj en annan med LAGESBILD_DATA.',
  );
}

/** As sown, with the kinds that came later at their first version; what was stored first says what has to be read. */
export function withShapes(state: KeptState, shapes: readonly Shape[]): KeptState {
  if (state.sown === undefined) return state;
  const now = Object.fromEntries(shapes.map(({ type, version }) => [type, version]));
  return { ...state, sown: { ...state.sown, shapes: { ...now, ...state.sown.shapes } } };
}
