// The core questions as the server knows them from the compiled questionnaire are those that the catalogue calls scored.
import { describe, expect, it } from 'vitest';
import { coreQuestions } from '../../../functions/answers/core-questions.ts';
import { questionnaires } from '../../../functions/entry/questionnaires.ts';
import { surveyVersion } from '../../../surveys/catalogue.ts';

describe('core questions', () => {
  it.each([...questionnaires.keys()])('of %s are its scored ones', (ref) => {
    const scored = surveyVersion(ref)?.questions.filter(({ use }) => use === 'scored') ?? [];
    const questionnaire = questionnaires.get(ref);
    expect(scored.length).toBeGreaterThan(0);
    expect([...(questionnaire ? coreQuestions(questionnaire) : [])].sort()).toEqual(
      scored.map(({ id }) => id).sort(),
    );
  });
});
