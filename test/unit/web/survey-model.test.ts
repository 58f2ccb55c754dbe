// The questionnaire's model as it opens: with the answers that there are, and nothing in answer's place.
import { SurveyModel } from 'survey-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { surveyVersion } from '../../../surveys/catalogue.ts';
import { bindSurvey } from '../../../web/respond/survey-model.ts';
import type { SurveyVersion } from '../../../web/shared/questionnaire.ts';
import { standing, storeOf } from '../../support/answer-store.ts';

const inventory = surveyVersion('behovsinventering@2026-1') as unknown as SurveyVersion;
const answers = [
  standing,
  { ...standing, question: 'boende.nulage', value: 'vet-inte' },
  {
    ...standing,
    question: 'boende.konsekvens',
    value: { special: 'ej-aktuellt', reason: 'Ingen har frågat.' },
  },
  { ...standing, question: 'boende.kommentar', value: null },
] as const;

afterEach(() => vi.restoreAllMocks());

describe('a questionnaire that opens', () => {
  it('holds what has been answered as SurveyJS has it, and leaves out what has been emptied', () => {
    const { model } = bindSurvey(inventory, storeOf(answers), false);
    expect(model.data).toEqual({
      'boende.behov': 2,
      'boende.nulage': 'vet-inte',
      'boende.konsekvens': { value: 'ej-aktuellt', comment: 'Ingen har frågat.' },
    });
    expect(model.getQuestionByName('boende.behov')?.value).toBe(2);
  });

  it('runs the conditions of all questions no oftener for many answers than for one', () => {
    const runs = vi.spyOn(SurveyModel.prototype, 'runConditions');
    bindSurvey(inventory, storeOf(answers.slice(0, 1)), false);
    const forOne = runs.mock.calls.length;
    runs.mockClear();
    bindSurvey(inventory, storeOf(answers), false);
    expect(runs).toHaveBeenCalledTimes(forOne);
  });
});
