// Builds the web when what stands is missing or older than its sources.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartFailure } from '../start-failure.ts';

/** Relative to the root: what goes into the web. */
const sources = ['web', 'functions/contract', 'functions/core', 'surveys', 'package-lock.json'];

export function isWebFresh(root: string): boolean {
  const index = join(root, 'web/dist/index.html');
  return (
    existsSync(index) && sources.every((source) => newest(join(root, source)) <= statSync(index).mtimeMs)
  );
}

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path).filter((name) => name !== 'dist');
  return Math.max(0, ...inside.map((name) => newest(join(path, name))));
}

/** Built aside and moved into place whole: two copies may start at once, and pages never miss a file. */
export async function buildWeb(root: string): Promise<void> {
  const aside = join(root, '.cache', `web-${process.pid}`);
  const place = join(root, 'web/dist');
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const output = await runQuietly(
    [vite, 'build', 'web', '--outDir', aside, '--emptyOutDir', '--logLevel', 'warn'],
    root,
  );
  if (output !== undefined) throw new StartFailure(`Webben gick inte att bygga:\n${output}`);
  rmSync(place, { recursive: true, force: true });
  renameSync(aside, place);
}

/** What a Node program printed when it failed; undefined when it went well. */
function runQuietly(options: readonly string[], cwd: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: '1' };
    const child = spawn(process.execPath, options, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('exit', (code) => resolve(code === 0 ? undefined : output.trim()));
  });
}
