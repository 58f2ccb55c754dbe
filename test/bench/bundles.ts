// How long each function takes to start and how large it is, against a handler that does nothing. Ratios of one run.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { apiFunctions, type FunctionSpec, streamJobs } from '../../functions/contract/groups.ts';
import { bundleFunction } from '../../infra/constructs/bundle.ts';
import { median } from './measure.ts';
import { milliseconds, printTable, printTarget, times } from './printing.ts';

const rounds = 9;
const limitBytes = 450_000;
const run = promisify(execFile);

interface Candidate {
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
  readonly milliseconds: number[];
}

const environment = {
  TABLE_NAME: 'lagesbild-bench',
  AWS_REGION: 'eu-north-1',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
};

/** A table with one line a bundle: start-up from process start to loaded handler, median of cold processes, and size. */
export async function benchBundles(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-bench-'));
  try {
    const bare = bareHandler(folder);
    const specs: readonly FunctionSpec[] = [...Object.values(apiFunctions), ...Object.values(streamJobs)];
    const candidates = [bare, ...specs.map((spec) => bundled(spec, folder))];
    // Round by round rather than one by one, so that a noisy minute on the machine hits all alike.
    for (let round = 0; round < rounds; round += 1) {
      for (const { file, milliseconds } of candidates) milliseconds.push(await startUpMilliseconds(file));
    }
    printTable(
      `Start-up (process start to loaded handler, median of ${rounds} cold processes) and size of each function`,
      ['', 'start-up', 'ratio', 'size'],
      candidates.map((candidate) => describe(candidate, bare)),
    );
    stateLargest(candidates.filter(({ name }) => name !== 'documents'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bareHandler(folder: string): Candidate {
  const file = join(folder, 'bare', 'index.mjs');
  mkdirSync(join(folder, 'bare'));
  writeFileSync(file, 'export const handler=async()=>({statusCode:200});');
  return { name: 'bare handler', file, bytes: statSync(file).size, milliseconds: [] };
}

function bundled(spec: FunctionSpec, folder: string): Candidate {
  const bundle = bundleFunction(spec, folder);
  return { name: spec.entry, file: join(bundle.folder, 'index.mjs'), bytes: bundle.bytes, milliseconds: [] };
}

async function startUpMilliseconds(file: string): Promise<number> {
  const program = `await import(${JSON.stringify(pathToFileURL(file).href)});process.stdout.write(String(performance.now()));process.exit()`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], {
    env: environment,
    cwd: tmpdir(),
  });
  return Number(stdout);
}

function describe({ name, bytes, milliseconds: cold }: Candidate, bare: Candidate): string[] {
  const time = median(cold);
  return [name, milliseconds(time), times(time / median(bare.milliseconds)), kilobytes(bytes)];
}

function stateLargest(candidates: readonly Candidate[]): void {
  const [largest] = candidates.toSorted((one, other) => other.bytes - one.bytes);
  if (largest === undefined) return;
  printTarget({
    name: `largest bundle but the rendering one (${largest.name})`,
    measured: kilobytes(largest.bytes),
    wanted: `at most ${limitBytes / 1000} kB`,
    isMet: largest.bytes <= limitBytes,
  });
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

if (import.meta.main) await benchBundles();
