// Reads a bundle from a file that anybody may have written: what is wrong with it is said in words, and nothing is computed.
import { readFileSync, statSync } from 'node:fs';
import * as z from 'zod';
import { type Bundle, BundleSchema } from '../../contract/routes/report-bundles.ts';
import { bundleFormatVersion, hashOfBundle } from '../../core/bundle/bundle.ts';
import { computationVersion } from '../../core/report/report-input.ts';
import { sha256Hex } from '../../storage/sha256.ts';

/** The bundle of the largest county is 120 kB. */
const mostBytes = 5_000_000;

/** Names that could reach an object's own machinery; no bundle has them. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Why a file cannot be recomputed, in Swedish, to be shown as it is. */
export class BrokenBundle extends Error {
  override readonly name = 'BrokenBundle';
}

/** Throws BrokenBundle. */
export function readBundle(file: string): Bundle {
  const raw = parse(readText(file));
  const version = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'formatVersion') : undefined;
  if (!isBundle(raw)) throw new BrokenBundle('Filen är inget beräkningspaket från Lägesbild.');
  if (version !== bundleFormatVersion) {
    throw new BrokenBundle(
      `Paketet har formatversion ${String(version)}. Den här koden läser version ${bundleFormatVersion}.`,
    );
  }
  // The shape first: it bounds what is hashed and computed.
  const { success, data, error } = BundleSchema.safeParse(raw);
  if (!success) {
    throw new BrokenBundle(`Paketets innehåll följer inte formatet:\n${z.prettifyError(error)}`);
  }
  if (data.hash !== hashOfBundle(raw, sha256Hex)) {
    throw new BrokenBundle('Kontrollsumman stämmer inte: filen har ändrats sedan den hämtades.');
  }
  refuseInconsistent(data);
  return data;
}

function readText(file: string): string {
  let bytes: number;
  try {
    const found = statSync(file);
    if (!found.isFile()) throw new BrokenBundle(`${file} är ingen fil.`);
    bytes = found.size;
  } catch (cause) {
    if (cause instanceof BrokenBundle) throw cause;
    throw new BrokenBundle(`Filen finns inte, eller går inte att läsa: ${file}`, { cause });
  }
  if (bytes > mostBytes) {
    throw new BrokenBundle(`Filen är ${bytes} byte. Ett beräkningspaket är högst ${mostBytes} byte.`);
  }
  return readFileSync(file, 'utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (forbiddenKeys.has(key)) throw new BrokenBundle(`Filen har ett otillåtet namn: ${key}`);
      return value;
    });
  } catch (cause) {
    if (cause instanceof BrokenBundle) throw cause;
    throw new BrokenBundle('Filen är inte giltig JSON.', { cause });
  }
}

function isBundle(raw: unknown): raw is object {
  return typeof raw === 'object' && raw !== null && Reflect.get(raw, 'format') === 'lagesbild-bundle';
}

function refuseInconsistent({ inputs, expected }: Bundle): void {
  if (inputs.computationVersion !== computationVersion) {
    throw new BrokenBundle(
      `Paketet är räknat med regelversion ${inputs.computationVersion}. Den här koden räknar med version ${computationVersion}.`,
    );
  }
  const { inScope, scores, areas } = inputs;
  const answered = scores.map(({ organisation }) => organisation);
  const areaIds = areas.map(({ id }) => id);
  const isRepeated = [inScope, answered, areaIds, expected.priorities.map(({ area }) => area)].some(
    (ids) => new Set(ids).size !== ids.length,
  );
  if (isRepeated) throw new BrokenBundle('Paketet nämner samma kommun eller område två gånger.');
  if (!answered.every((organisation) => inScope.includes(organisation))) {
    throw new BrokenBundle('Paketet har svar från en kommun som inte ingår i omgången.');
  }
}
