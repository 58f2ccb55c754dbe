// `npm run compile`: writes what is generated from the catalogue, the questionnaires and the places.
import { readFileSync, writeFileSync } from 'node:fs';
// The linter knows only the languages that are loaded.
import 'survey-core-latest/i18n/swedish';
import { lintSurvey } from 'survey-core-latest/linter';
import { catalogue } from '../../surveys/catalogue.ts';
import { placesSource } from '../../surveys/generate-places.ts';
import { changeFaults } from './change-faults.ts';
import { compileQuestionnaire } from './compile.ts';
import { contentHash } from './content-hash.ts';
import type { BuiltVersion, CompiledQuestionnaire } from './questionnaire.ts';
import { shareRules } from './shared-rules.ts';

const root = new URL('../../', import.meta.url);

/** Each generated file's path from the repository's root, and its text. Throws when a published version changed. */
export function generatedFiles(): Map<string, string> {
  const compiled = catalogue.map((version, index) => {
    const ref = `${version.survey}@${version.version}`;
    const hash = contentHash(version);
    if (hash !== version.hash) throw new Error(`${ref} is not as published: its hash is ${hash}`);
    const before = catalogue.slice(0, index).findLast(({ survey }) => survey === version.survey);
    const faults = changeFaults(before, version);
    if (faults.length > 0) throw new Error(`${ref}: ${faults.join('; ')}`);
    return compileQuestionnaire(version, catalogue);
  });
  const questionnaires = compiled.map((one): [string, string] => [
    `functions/answers/compiled/${one.survey}@${one.version}.json`,
    `${JSON.stringify(shareRules(one))}\n`,
  ]);
  const places = placesSource(read('surveys/counties.csv'), read('surveys/municipalities.csv'));
  return new Map([
    ...questionnaires,
    ['functions/answers/compiled/built.json', `${JSON.stringify(builtVersions(compiled))}\n`],
    ['surveys/places.gen.ts', places],
  ]);
}

/**
 * What whoever releases a version is shown of how it was built: the content hash that it was compiled from, and what
 * SurveyJS's own linter says of it, in its words.
 */
function builtVersions(compiled: readonly CompiledQuestionnaire[]): Record<string, BuiltVersion> {
  return Object.fromEntries(
    compiled.map(({ survey, version, hash }) => {
      const source = catalogue.find((one) => one.survey === survey && one.version === version);
      const { findings } = lintSurvey(source?.definition ?? {});
      return [`${survey}@${version}`, { hash, lint: findings.map((finding) => JSON.stringify(finding)) }];
    }),
  );
}

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

if (import.meta.main) {
  for (const [path, text] of generatedFiles()) writeFileSync(new URL(path, root), text);
}
