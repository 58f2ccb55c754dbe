// Every condition can be read aloud by somebody who fills in a form on paper.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedIf } from '../../../functions/core/condition-in-words.ts';
import { parseCondition } from '../../../functions/core/parse-condition.ts';
import { questionsById } from '../../../functions/core/questionnaire-text.ts';
import { conditionText } from '../answers/conditions.ts';
import { elementOf } from '../answers/synthetic.ts';

const elements = Object.entries(elementOf).map(([kind, element]) => element(kind));
const questions = questionsById({ definition: { pages: [{ name: 'en', elements }] } });
const ids = [...questions.keys()];

function inWords(expression: string, language: 'sv' | 'en' = 'sv'): string {
  const find = (id: string) => {
    const of = questions.get(id);
    return of && { name: `${language === 'sv' ? 'fråga' : 'question'} 1.${ids.indexOf(id) + 1}`, of };
  };
  return askedIf(parseCondition(expression), find, language);
}

describe('A condition in words', () => {
  it.each([
    ["{choice} = 'ja'", 'Besvaras om svaret på fråga 1.2 är ”ja”.'],
    ["{choice} <> 'ja'", 'Besvaras om svaret på fråga 1.2 inte är ”ja”.'],
    ['{scale} >= 3', 'Besvaras om svaret på fråga 1.1 är minst 3.'],
    ['{scale} = 3', 'Besvaras om svaret på fråga 1.1 är 3 (”Nivå 3”).'],
    ["{scale} = 'vet-inte'", 'Besvaras om svaret på fråga 1.1 är ”Vet inte”.'],
    ["{choices} contains 'polis'", 'Besvaras om ”polis” är valt i fråga 1.3.'],
    ["{choices} anyof ['polis', 'skola']", 'Besvaras om ”polis” eller ”skola” är valt i fråga 1.3.'],
    ["{choice} anyof ['ja', 'delvis']", 'Besvaras om svaret på fråga 1.2 är ”ja” eller ”delvis”.'],
    ['{decimal} < 1.5', 'Besvaras om svaret på fråga 1.6 är lägre än 1,5.'],
    ['{choices.length} >= 2', 'Besvaras om antalet val i fråga 1.3 är minst 2.'],
    ['{rows} empty', 'Besvaras om fråga 1.10 är obesvarad.'],
    ['{date} notempty', 'Besvaras om fråga 1.7 är besvarad.'],
    [
      "{scale} > 1 and {choice} = 'ja' and {date} notempty",
      'Besvaras om svaret på fråga 1.1 är högre än 1, svaret på fråga 1.2 är ”ja” och fråga 1.7 är besvarad.',
    ],
    [
      "({scale} > 1 or {date} empty) and {choice} = 'ja'",
      'Besvaras om antingen svaret på fråga 1.1 är högre än 1 eller fråga 1.7 är obesvarad, och svaret på fråga 1.2 är ”ja”.',
    ],
    ["!({choice} = 'ja')", 'Besvaras om det inte stämmer att svaret på fråga 1.2 är ”ja”.'],
  ])('%s: %s', (expression, sentence) => {
    expect(inWords(expression)).toBe(sentence);
  });

  it('is there in English too', () => {
    expect(inWords("{choice} = 'ja'", 'en')).toBe('Answered if the answer to question 1.2 is “ja”.');
  });

  it('is one sentence that names every question in it, whatever the condition', () => {
    fc.assert(
      fc.property(conditionText, (expression) => {
        const sentence = inWords(expression);
        expect(sentence).toMatch(/^Besvaras om .+[^.]\.$/);
        for (const [, id = ''] of expression.matchAll(/\{([a-z]+)/g)) {
          expect(sentence).toContain(`fråga 1.${ids.indexOf(id) + 1}`);
        }
      }),
    );
  });
});
