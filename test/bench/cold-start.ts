// How long a module takes to load and do its first work in a process that has loaded nothing.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';

const run = promisify(execFile);

/**
 * `source` is a module that exports `first(given)`; imports are as from the repository's root. It is bundled and
 * minified, as functions are. Gives milliseconds of its import and first call, one of each process.
 */
export async function coldMilliseconds(
  source: string,
  given: unknown,
  processes: number,
): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-bench-'));
  try {
    bundle(source, join(folder, 'module.mjs'));
    writeFileSync(join(folder, 'given.json'), JSON.stringify(given));
    writeFileSync(join(folder, 'program.mjs'), program);
    const found: number[] = [];
    for (let made = 0; made < processes; made += 1) {
      const { stdout } = await run(process.execPath, ['program.mjs'], { cwd: folder });
      found.push(Number(stdout));
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is given is read before the clock starts: a function has it from its event. */
const program = `
  import given from './given.json' with { type: 'json' };
  const start = performance.now();
  const { first } = await import('./module.mjs');
  first(given);
  process.stdout.write(String(performance.now() - start));`;

function bundle(contents: string, outfile: string): void {
  buildSync({
    stdin: { contents, resolveDir: resolve(import.meta.dirname, '../..') },
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    outfile,
  });
}
