// Every survey version in the catalogue is complete, sound SurveyJS, and as it was published.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import 'survey-core-latest/i18n/swedish';
import { lintSurvey } from 'survey-core-latest/linter';
import { describe, expect, it } from 'vitest';
import { changeFaults } from '../../../functions/answers/change-faults.ts';
import { checkChanges } from '../../../functions/answers/check.ts';
import { compileQuestionnaire } from '../../../functions/answers/compile.ts';
import { contentHash } from '../../../functions/answers/content-hash.ts';
import { catalogue, surveyVersion } from '../../../surveys/catalogue.ts';
import { frozenHashes } from '../../../surveys/frozen.ts';
import { periods } from '../../../surveys/programme/periods.ts';
import { successFactors } from '../../../surveys/programme/success-factors.ts';
import { violenceForms } from '../../../surveys/programme/violence-forms.ts';
import type { SurveyVersion } from '../../../surveys/types.ts';
import { definitionTexts, elementsIn, textsUnder } from './definition.ts';
import { samplesOf } from './samples.ts';

const schema: unknown = JSON.parse(
  readFileSync('node_modules/survey-core-latest/surveyjs_definition.json', 'utf8'),
);
// The schema is generated for an editor and uses keywords of its own.
const ajv = new Ajv({ strict: false, validateFormats: false }).addSchema(schema as object, 'surveyjs');
const refOf = ({ survey, version }: SurveyVersion) => `${survey}@${version}`;

describe('the catalogue', () => {
  it('holds each published version once, and nothing unpublished', () => {
    expect(catalogue.map(refOf).sort()).toEqual(Object.keys(frozenHashes).sort());
    expect(surveyVersion('mognad@2026-1')?.survey).toBe('mognad');
    expect(surveyVersion('mognad@1999-1')).toBeUndefined();
  });

  it.each(['municipality', 'region'] as const)(
    'names each section once over the questionnaires of a %s, since a section is lent by its id alone',
    (kind) => {
      const owners = new Map<string, string>();
      for (const { survey, sections } of catalogue.filter(({ kinds }) => kinds.includes(kind))) {
        for (const { id } of sections) {
          expect(owners.get(id) ?? survey, id).toBe(survey);
          owners.set(id, survey);
        }
      }
    },
  );
});

describe.each(catalogue.map((version) => [refOf(version), version] as const))('%s', (ref, version) => {
  it('is as it was published', () => {
    expect(contentHash(version)).toBe(version.hash);
  });

  it('passes SurveyJS’s own linter without a finding', () => {
    expect(lintSurvey(version.definition).findings).toEqual([]);
  });

  it('fits SurveyJS’s schema, as a whole and element by element', () => {
    expect(ajv.validate('surveyjs', version.definition), ajv.errorsText()).toBe(true);
    for (const element of elementsIn(version.definition)) {
      const fits = ajv.validate({ $ref: `surveyjs#/definitions/${element.type}` }, asSchemaTypes(element));
      expect(fits, `${element.name}: ${ajv.errorsText()}`).toBe(true);
    }
  });

  it('says what each question means, and only of questions that it asks', () => {
    expect(() => compileQuestionnaire(version, catalogue)).not.toThrow();
    for (const question of version.questions.filter(({ use }) => use === 'scored')) {
      expect(question.scale, question.id).toBeDefined();
    }
  });

  it('classes each question against the version before', () => {
    const index = catalogue.indexOf(version);
    const before = catalogue.slice(0, index).findLast(({ survey }) => survey === version.survey);
    expect(changeFaults(before, version)).toEqual([]);
  });

  it('names only goals of the current period, and success factors and violence forms of the programme', () => {
    const named = [...version.sections, ...version.questions];
    expect(idsOf(periods.at(-1)?.goals)).toEqual(expect.arrayContaining(named.flatMap(({ goals }) => goals)));
    expect(idsOf(violenceForms.entries)).toEqual(
      expect.arrayContaining(named.flatMap(({ violenceForms: forms }) => forms ?? [])),
    );
    expect(idsOf(successFactors.entries)).toEqual(
      expect.arrayContaining(version.sections.flatMap((section) => section.successFactors)),
    );
  });

  it('has every text in every language that it declares', () => {
    expect(version.languages).toContain('sv');
    for (const localised of textsUnder(version)) {
      expect(Object.keys(localised).sort()).toEqual([...version.languages].sort());
      for (const text of Object.values(localised)) expect(text.trim()).toBe(text);
    }
    for (const text of definitionTexts(version.definition))
      expect(languagesOf(text)).toEqual(version.languages);
  });

  it('holds plain text only: no markup that a browser would read', () => {
    expect(JSON.stringify(version)).not.toMatch(/<\s*\/?[a-z!]|&[a-z#0-9]+;/i);
  });

  it('takes its own samples, one of which answers every question', () => {
    const samples = samplesOf[ref] ?? [];
    const compiled = compileQuestionnaire(version, catalogue);
    for (const { name, answers } of samples) {
      const changes = Object.entries(answers).map(([question, value]) => ({ question, value }));
      expect(checkChanges(compiled, changes), name).toEqual([]);
    }
    const asked = version.questions.map(({ id }) => id).sort();
    expect(samples.map(({ answers }) => Object.keys(answers).sort())).toContainEqual(asked);
  });
});

const idsOf = (named: readonly { readonly id: string }[] = []) => named.map(({ id }) => id);

/** SurveyJS holds a text in one language as it is, and a text in several by locale. */
function languagesOf(text: unknown): string[] {
  if (typeof text === 'string') return text.trim() === '' ? [] : ['sv'];
  return Object.keys(text as object).filter((locale) => locale !== 'default');
}

/**
 * The schema calls a choice's value, a number's limits and what a new row starts with texts; SurveyJS itself
 * takes and stores numbers and objects.
 */
function asSchemaTypes(element: unknown): unknown {
  return JSON.parse(
    JSON.stringify(element, (key, value: unknown) => {
      if (key === 'defaultPanelValue') return JSON.stringify(value);
      return typeof value === 'number' && ['value', 'min', 'max'].includes(key) ? String(value) : value;
    }),
  );
}
