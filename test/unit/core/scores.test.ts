// Core answers as four-letter codes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../functions/core/response.ts';
import { areaCodePattern, readAreaCodes, scoreAreas } from '../../../functions/core/scores.ts';
import { answerTo } from '../../support/responses.ts';

const questions = ['nulage', 'behov', 'konsekvens', 'lansnytta'];
const all = new Set(questions.map((question) => `boende.${question}`));
const codeOf = (values: readonly (AnswerValue | undefined)[], visible = all, confirmed = true) => {
  const answers = values.flatMap((value, index) =>
    value === undefined ? [] : [answerTo(`boende.${questions[index]}`, { value, confirmed })],
  );
  return scoreAreas(['boende'], answers, visible)['boende'];
};

describe("an area's code", () => {
  it('is its four answers in order', () => {
    expect(codeOf([0, 1, 2, 4])).toBe('0124');
  });

  it('tells missing from not applicable: "vet inte", taken back and unanswered are missing', () => {
    expect(codeOf(['vet-inte', null, undefined, { special: 'ej-aktuellt', reason: 'x' }])).toBe('---x');
  });

  it('counts no prefilled answer and nothing the respondent could not see', () => {
    expect(codeOf([1, 2, 3, 4], all, false)).toBe('----');
    expect(codeOf([1, 2, 3, 4], new Set(['boende.behov']))).toBe('-2--');
  });

  it('reads back as the answers it was made of', () => {
    expect(readAreaCodes({ boende: '04x-' })).toEqual({
      boende: { nulage: 0, behov: 4, konsekvens: 'not-applicable', lansnytta: 'missing' },
    });
    const letter = fc.constantFrom('0', '1', '2', '3', '4', 'x', '-');
    const meaning: Record<string, AnswerValue | undefined> = {
      x: { special: 'ej-aktuellt', reason: 'x' },
      '-': undefined,
    };
    fc.assert(
      fc.property(fc.array(letter, { minLength: 4, maxLength: 4 }), (letters) => {
        const code = letters.join('');
        expect(code).toMatch(areaCodePattern);
        expect(codeOf(letters.map((one) => (one in meaning ? meaning[one] : Number(one))))).toBe(code);
      }),
    );
  });
});
