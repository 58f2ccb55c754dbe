// Before the tests that start systems: a table sown once, for each system to begin from a copy of.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startSystem } from './system.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder to copy from. */
    readonly sownData: string;
  }
}

export async function setup(project: TestProject): Promise<() => void> {
  const data = mkdtempSync(join(tmpdir(), 'lagesbild-sown-'));
  const system = await startSystem({ data });
  await system.stop();
  project.provide('sownData', data);
  return () => rmSync(data, { recursive: true, force: true });
}
