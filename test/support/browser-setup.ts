// Before the browser tests: the web built once and a table sown once, so that each file's own system starts at once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { buildWeb, isWebFresh } from '../../functions/local/web/build-web.ts';
import { startSystem } from './system.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder to copy from. */
    readonly sownData: string;
  }
}

export async function setup(project: TestProject): Promise<() => void> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  if (!isWebFresh(root)) await buildWeb(root);
  const data = mkdtempSync(join(tmpdir(), 'lagesbild-sown-'));
  const system = await startSystem({ data });
  await system.stop();
  project.provide('sownData', data);
  return () => rmSync(data, { recursive: true, force: true });
}
