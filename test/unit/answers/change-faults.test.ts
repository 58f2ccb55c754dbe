// A new version of a questionnaire says of each question whether it is the same as before.
import { describe, expect, it } from 'vitest';
import { changeFaults } from '../../../functions/answers/change-faults.ts';
import type { QuestionMeaning, SurveyVersion } from '../../../surveys/types.ts';
import { elementOf, surveyOf } from './synthetic.ts';

const before = surveyOf([{ name: 'sida', elements: [elementOf.scale('a'), elementOf.choice('b')] }]);

function classed(
  version: SurveyVersion,
  classes: Readonly<Record<string, QuestionMeaning['change']>>,
): SurveyVersion {
  const template = version.questions[0];
  if (template === undefined) throw new Error('a version without questions');
  return {
    ...version,
    questions: Object.entries(classes).map(([id, change]) => ({ ...template, id, change })),
  };
}

describe('the change classes', () => {
  it('are all new in the first version', () => {
    expect(changeFaults(undefined, before)).toEqual([]);
    expect(changeFaults(undefined, classed(before, { a: 'same', b: 'new' }))).toEqual(['a is same, not new']);
  });

  it('are same only where nothing was changed', () => {
    expect(changeFaults(before, classed(before, { a: 'same', b: 'same' }))).toEqual([]);
    expect(changeFaults(before, classed(before, { a: 'reworded', b: 'same' }))).toEqual([
      'a is reworded, not same',
    ]);
    const reworded = surveyOf([
      { name: 'sida', elements: [{ ...elementOf.scale('a'), title: 'Ny lydelse' }, elementOf.choice('b')] },
    ]);
    expect(changeFaults(before, classed(reworded, { a: 'stricter', b: 'same' }))).toEqual([]);
    expect(changeFaults(before, classed(reworded, { a: 'same', b: 'same' }))).toEqual([
      'a is same, not reworded or stricter',
    ]);
  });

  it('name what is gone and what has come', () => {
    const next = surveyOf([{ name: 'sida', elements: [elementOf.scale('a'), elementOf.line('c')] }]);
    expect(changeFaults(before, classed(next, { a: 'same', b: 'removed', c: 'new' }))).toEqual([]);
    expect(changeFaults(before, classed(next, { a: 'same', c: 'same' }))).toEqual([
      'b is gone: class it as removed',
      'c is same, not new',
    ]);
  });
});
