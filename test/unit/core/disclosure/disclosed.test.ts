// Only disclosure control says that something may be shown.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

describe('the mark of what may be shown', () => {
  it('is made in core/disclosure and nowhere else', () => {
    const files = ['functions', 'web'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => `${folder}/${file}`),
    );
    const casting = files.filter((file) =>
      /\bas\s+(unknown as\s+)?(Disclosed|Public)</.test(readFileSync(join(root, file), 'utf8')),
    );
    const names = [
      'add-up-tables',
      'compare',
      'describe-indicators',
      'describe-nation',
      'describe-public',
      'describe-trend',
      'disclose-nation',
      'disclose-public',
      'municipal-year',
      'name-further',
      'national-table',
      'public-table',
    ];
    expect(casting).toEqual(names.map((name) => `functions/core/disclosure/${name}.ts`));
  });
});
