// What is committed as generated is what the catalogue and the places generate.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../../functions/answers/compile-catalogue.ts';
import { questionnaires } from '../../../functions/entry/questionnaires.ts';
import { catalogue } from '../../../surveys/catalogue.ts';

describe('the generated files', () => {
  it.each([...generatedFiles()])('%s is as `npm run compile` writes it', (path, text) => {
    expect(readFileSync(path, 'utf8') === text, 'run `npm run compile`').toBe(true);
  });

  it('are loaded for every version in the catalogue', () => {
    expect([...questionnaires.keys()]).toEqual(
      catalogue.map(({ survey, version }) => `${survey}@${version}`),
    );
    expect([...questionnaires.values()].map(({ hash }) => hash)).toEqual(catalogue.map(({ hash }) => hash));
  });
});
