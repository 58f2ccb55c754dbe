// The simulated runs as tests, in two files so that both cores have something to do.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEngine, type TestEngine } from '../engine.ts';
import { newTable } from '../table.ts';
import { simulate } from './simulate.ts';

const runs = Number(process.env['SOAK_RUNS'] ?? 40);
const perTest = 20;

/** Every other seed, from `first`. */
export function describeRuns(first: 0 | 1): void {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await startEngine();
  });
  afterAll(() => engine.stop());

  describe('several people at one response through its whole life, with faults', () => {
    const starts = Array.from(
      { length: Math.ceil(runs / 2 / perTest) },
      (_, index) => first + 2 * perTest * index,
    );
    it.each(starts)('lose nothing that was promised (every other seed from %i)', async (start) => {
      const failed: string[] = [];
      for (let seed = start; seed < Math.min(start + 2 * perTest, runs); seed += 2) {
        const table = await newTable(engine);
        const { broken, steps } = await simulate(table, seed);
        table.client.destroy();
        if (broken.length > 0)
          failed.push([`seed ${seed}`, ...broken, 'whose steps were', ...steps].join('\n'));
      }
      expect(failed.join('\n\n')).toBe('');
    });
  });
}
