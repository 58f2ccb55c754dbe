// What the bundles weigh, and that each is whole in itself.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { names } from './support/running-bundles.ts';
import { type Synthesised, synthesise } from './support/synthesised.ts';

let system: Synthesised;
beforeAll(() => {
  system = synthesise();
});

describe('the bundles', () => {
  it.each(names)('%s is at most 450 kB, rendering excepted', (name) => {
    const bytes = system.bundles.get(name)?.bytes;
    expect(bytes).toBeGreaterThan(1000);
    if (name !== 'documents') expect(bytes).toBeLessThanOrEqual(450_000);
  });
});

describe('the assets', () => {
  it('are whole in themselves: nothing in them is a link to somewhere else', () => {
    const links = readdirSync(system.app.outdir, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isSymbolicLink() && !entry.parentPath.includes(join(system.app.outdir, 'bundles')),
    );
    expect(links.map(({ name }) => name)).toEqual([]);
  });

  it('carry no source map, which lies beside for those who read stack traces', () => {
    const maps = readdirSync(system.app.outdir, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.map'),
    );
    expect(maps.toSorted()).toEqual(names.map((name) => `bundles/${name}.mjs.map`).toSorted());
  });
});
