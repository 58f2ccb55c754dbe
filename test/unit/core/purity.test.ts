// Core decides, and does nothing else. Imports and globals are the linters' to watch; this is what they cannot see.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const core = new URL('../../../functions/core/', import.meta.url).pathname;
const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

describe('core', () => {
  it.each(files)('%s takes chance as an argument', (file) => {
    expect(readFileSync(join(core, file), 'utf8')).not.toMatch(/Math\.random/);
  });

  it('is all here', () => {
    expect(files.length).toBeGreaterThan(20);
  });
});
