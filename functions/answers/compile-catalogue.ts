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
import { shareRules } from './shared-rules.ts';

const root = new URL('../../', import.meta.url);

/** Each generated file's path from the repository's root, and its text. Throws when a published version changed. */
export function generatedFiles(): Map<string, string> {
  const questionnaires = catalogue.map((version, index): [string, string] => {
    const ref = `${version.survey}@${version.version}`;
    const hash = contentHash(version);
    if (hash !== version.hash) throw new Error(`${ref} is not as published: its hash is ${hash}`);
    const before = catalogue.slice(0, index).findLast(({ survey }) => survey === version.survey);
    const faults = changeFaults(before, version);
    if (faults.length > 0) throw new Error(`${ref}: ${faults.join('; ')}`);
    const compiled = compileQuestionnaire(version, catalogue);
    return [`functions/answers/compiled/${ref}.json`, `${JSON.stringify(shareRules(compiled))}\n`];
  });
  const places = placesSource(read('surveys/counties.csv'), read('surveys/municipalities.csv'));
  const lint = `${JSON.stringify(lintFindings())}\n`;
  return new Map([
    ...questionnaires,
    ['functions/answers/compiled/lint.json', lint],
    ['surveys/places.gen.ts', places],
  ]);
}

/** What SurveyJS's own linter says of each version, in its words: shown to whoever releases it. */
function lintFindings(): Record<string, string[]> {
  return Object.fromEntries(
    catalogue.map(({ survey, version, definition }) => [
      `${survey}@${version}`,
      lintSurvey(definition).findings.map((finding) => JSON.stringify(finding)),
    ]),
  );
}

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

if (import.meta.main) {
  for (const [path, text] of generatedFiles()) writeFileSync(new URL(path, root), text);
}
