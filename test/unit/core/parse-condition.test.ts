// Conditions read as text are the conditions that the server decides by.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileQuestionnaire } from '../../../functions/answers/compile.ts';
import type { Condition } from '../../../functions/core/condition.ts';
import { parseCondition } from '../../../functions/core/parse-condition.ts';
import { conditionText } from '../answers/conditions.ts';
import { elementOf, surveyOf } from '../answers/synthetic.ts';

const kinds = Object.entries(elementOf).map(([kind, element]) => element(kind));

/** As the compiler, with survey-core's own parser, reads it on a question of its own. */
function compiled(expression: string): Condition | undefined {
  const version = surveyOf([
    {
      name: 'en',
      elements: [...kinds, { type: 'comment', name: 'sist', maxLength: 9, visibleIf: expression }],
    },
  ]);
  return compileQuestionnaire(version).questions.find(({ id }) => id === 'sist')?.visible;
}

describe('A condition read as text', () => {
  it('is what the compiler makes of it, for the whole grammar', () => {
    fc.assert(
      fc.property(conditionText, (expression) => {
        expect(parseCondition(expression)).toEqual(compiled(expression));
      }),
      { numRuns: 150 },
    );
  });

  it.each(["{scale} > 1 and {choice} = 'ja' or {integer} < 2", '{scale} = 1 or {scale} = 2 and {scale} = 3'])(
    'binds and closer than or: %s',
    (expression) => {
      expect(parseCondition(expression)).toEqual(compiled(expression));
    },
  );

  it("names a register's own question without its row", () => {
    expect(parseCondition("{panel.kart-slut} = 'datum'")).toEqual({
      op: '=',
      question: 'kart-slut',
      value: 'datum',
    });
  });

  it.each([
    '',
    '{a}',
    '{a} =',
    "{a} = 'x' {b}",
    '{a} > 1 and',
    "iif({a} > 1, 'x', 'y') = 1",
    '{a} like 3',
    '(((',
  ])('refuses what is not of the grammar: %s', (expression) => {
    expect(() => parseCondition(expression)).toThrow(SyntaxError);
  });
});
