// A system that starts from a copy of what has been sown once for all tests: at once, and with nothing in common.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type LocalSystem, type SystemOptions, startSystem } from './system.ts';

/** As `startSystem`, with three counties sown. A `data` folder that is named is filled; it must be empty. */
export async function startSownSystem(options: Omit<SystemOptions, 'seed'> = {}): Promise<LocalSystem> {
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'lagesbild-system-'));
  cpSync(inject('sownData'), data, { recursive: true });
  const system = await startSystem({ ...options, data });
  if (options.data !== undefined) return system;
  return {
    ...system,
    async stop() {
      const code = await system.stop();
      rmSync(data, { recursive: true, force: true });
      return code;
    },
  };
}
