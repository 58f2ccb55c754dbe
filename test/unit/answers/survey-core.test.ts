// The server's check against survey-core 3.0.0, the authority on what a definition means.
//
// Proved on generated answers: (1) every question is visible to the check exactly when survey-core shows it, on
// today's questionnaires and on invented ones with conditions of the whole grammar on questions and pages;
// (2) every answer that the check takes survey-core takes without an error, keeps as it is, and gives back as the
// same answer. Not the other way: survey-core takes much that the check refuses.
import * as fc from 'fast-check';
import { Model } from 'survey-core';
import { describe, expect, it } from 'vitest';
import { checkChanges, visibleQuestions } from '../../../functions/answers/check.ts';
import { compileQuestionnaire } from '../../../functions/answers/compile.ts';
import type { CompiledQuestionnaire } from '../../../functions/answers/questionnaire.ts';
import type { AnswerValue } from '../../../functions/core/response.ts';
import { surveyMapping } from '../../../functions/core/survey-data.ts';
import { catalogue } from '../../../surveys/catalogue.ts';
import type { SurveyVersion } from '../../../surveys/types.ts';
import { validAnswers } from './arbitraries.ts';
import { conditionText } from './conditions.ts';
import { elementOf, surveyOf } from './synthetic.ts';

type Answers = Readonly<Record<string, AnswerValue>>;

interface Drawn {
  readonly visible: readonly string[];
  readonly errors: readonly string[];
  readonly answers: Answers;
}

/** What survey-core makes of the answers. A model of its own each time: a used one keeps rows of a register. */
function drawn({ definition }: SurveyVersion, answers: Answers): Drawn {
  const { toSurvey, fromSurvey } = surveyMapping(definition);
  const model = new Model(definition);
  model.data = Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, toSurvey(value)]));
  model.validate(true);
  const questions = model.getAllQuestions();
  const found = {
    visible: questions.filter(({ isVisible, page }) => isVisible && page.isVisible).map(({ name }) => name),
    errors: questions.filter(({ errors }) => errors.length > 0).map(({ name }) => name),
    answers: Object.fromEntries(Object.entries(model.data).map(([id, value]) => [id, fromSurvey(value)])),
  };
  model.dispose();
  return found;
}

const visibleTo = (compiled: CompiledQuestionnaire, answers: Answers) => [
  ...visibleQuestions(compiled, new Map(Object.entries(answers))),
];
const changesOf = (answers: Answers) =>
  Object.entries(answers).map(([question, value]) => ({ question, value }));

describe.each(catalogue.map((version) => [version.survey, version] as const))(
  'an answered %s',
  (_, version) => {
    const compiled = compileQuestionnaire(version, catalogue);

    it('that the check takes is taken by survey-core, shows the same questions and comes back as it was', () => {
      fc.assert(
        fc.property(validAnswers(compiled), (answers) => {
          expect(checkChanges(compiled, changesOf(answers))).toEqual([]);
          expect(drawn(version, answers)).toEqual({
            visible: visibleTo(compiled, answers),
            errors: [],
            answers,
          });
        }),
        { numRuns: 20 },
      );
    });
  },
);

describe('a question with a condition', () => {
  const asked = Object.entries(elementOf).map(([kind, element]) => element(kind));
  const conditions = fc.array(conditionText, { minLength: 1, maxLength: 6 });

  it('is visible when survey-core shows it, whatever stands in the others', () => {
    fc.assert(
      fc.property(conditions, conditions, fc.gen(), (onQuestions, onPages, generate) => {
        const version = surveyOf([
          { name: 'fragor', elements: asked },
          {
            name: 'foljdfragor',
            elements: onQuestions.map((visibleIf, index) => ({
              ...elementOf.line(`foljd-${index}`),
              visibleIf,
            })),
          },
          ...onPages.map((visibleIf, index) => ({
            name: `sida-${index}`,
            visibleIf,
            elements: [
              elementOf.line(`sida-${index}-fri`),
              { ...elementOf.text(`sida-${index}-foljd`), visibleIf: onQuestions[0] },
            ],
          })),
        ]);
        const compiled = compileQuestionnaire(version);
        const answers = generate(validAnswers, compiled);
        expect(drawn(version, answers)).toEqual({
          visible: visibleTo(compiled, answers),
          errors: [],
          answers,
        });
      }),
      { numRuns: 150 },
    );
  });

  it('may depend on a question that is itself hidden, as in survey-core while the form is filled in', () => {
    const version = surveyOf([
      {
        name: 'sida',
        elements: [
          elementOf.choice('forst'),
          { ...elementOf.choice('sedan'), visibleIf: "{forst} = 'ja'" },
          { ...elementOf.line('sist'), visibleIf: "{sedan} = 'ja'" },
        ],
      },
    ]);
    const answers = { forst: 'nej', sedan: 'ja' };
    expect(drawn(version, answers).visible).toEqual(['forst', 'sist']);
    expect(visibleTo(compileQuestionnaire(version), answers)).toEqual(['forst', 'sist']);
  });
});
