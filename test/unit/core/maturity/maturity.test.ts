// Maturity: dimensions, totals, a county's means, and the levels.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreDimension } from '../../../../functions/core/maturity/dimension.ts';
import { levelOf, maturityLevels } from '../../../../functions/core/maturity/level.ts';
import { averageDimension, scoreProfile } from '../../../../functions/core/maturity/profile.ts';
import type { CoreAnswer } from '../../../../functions/core/priority/types.ts';
import { coreAnswerOf, workedExamples } from '../../../support/worked-examples.ts';

describe('a dimension', () => {
  it('is the mean of the valid items in the worked example', () => {
    const { item_answers, items, valid, applicable, score, completeness } = workedExamples.special_codes;
    const answers = item_answers.map((value) =>
      coreAnswerOf(value === 'ej-aktuellt' ? { special: 'ej-aktuellt', reason: 'sköts av regionen' } : value),
    );
    expect(answers).toHaveLength(items);
    expect(scoreDimension(answers)).toEqual({ valid, applicable, score, completeness });
  });

  it('has a score from exactly 60 per cent valid on', () => {
    expect(scoreDimension([4, 3, 2, 'missing', 'missing']).score).toBe(3);
    expect(scoreDimension([4, 3, 'missing', 'missing', 'missing']).score).toBeUndefined();
  });

  it('counts the share of the applicable items only', () => {
    expect(
      scoreDimension([4, 'missing', 'not-applicable', 'not-applicable', 'not-applicable']).score,
    ).toBeUndefined();
    expect(
      scoreDimension([4, 'not-applicable', 'not-applicable', 'not-applicable', 'not-applicable']).score,
    ).toBe(4);
  });

  it('has no score, and is not zero, where no item concerns the organisation', () => {
    expect(scoreDimension(['not-applicable'])).toEqual({ valid: 0, applicable: 0 });
  });
});

describe('a profile', () => {
  const full: readonly CoreAnswer[] = [3, 3, 3, 3, 3];

  it('has the mean of its dimensions as total', () => {
    expect(scoreProfile({ styrning: full, samverkan: [1, 1, 2, 2, 'missing'] }).total).toBeCloseTo(2.25, 9);
  });

  it('has no total when one dimension has no score', () => {
    expect(scoreProfile({ styrning: full, samverkan: ['missing', 'missing', 1] })).not.toHaveProperty(
      'total',
    );
  });
});

describe("a county's dimension", () => {
  it('is the mean over the municipalities that have a score, and says how many they are', () => {
    const profiles = [
      scoreProfile({ s: [4, 4] }),
      scoreProfile({ s: [1, 1] }),
      scoreProfile({ s: ['missing', 0] }),
    ];
    expect(averageDimension(profiles, 's')).toEqual({ municipalities: 2, mean: 2.5 });
    expect(averageDimension(profiles, 'unknown')).toEqual({ municipalities: 0 });
  });

  it('is the same in any order of the municipalities', () => {
    const item = fc.constantFrom<CoreAnswer>(0, 1, 2, 3, 4);
    fc.assert(
      fc.property(fc.array(fc.array(item, { minLength: 1, maxLength: 7 }), { minLength: 1 }), (answers) => {
        const profiles = answers.map((items) => scoreProfile({ s: items }));
        expect(averageDimension(profiles.toReversed(), 's')).toEqual(averageDimension(profiles, 's'));
      }),
    );
  });
});

describe('the level', () => {
  it.each([
    [0, 'inte påbörjat'],
    [0.99, 'inte påbörjat'],
    [0.995, 'inte påbörjat'],
    [1, 'personberoende'],
    [1.999, 'personberoende'],
    [2, 'delvis infört'],
    [2.999, 'delvis infört'],
    [3, 'infört'],
    [3.749, 'infört'],
    [3.75, 'infört och följs upp'],
    [4, 'infört och följs upp'],
  ])('of %d is %s', (score, name) => {
    expect(levelOf(score).name.sv).toBe(name);
  });

  it('is not lost to float noise', () => {
    expect(levelOf(0.1 + 0.2 + 2.7 - 4e-16).id).toBe('in-place');
  });

  it('rises with the score', () => {
    const place = (score: number): number => maturityLevels.findIndex(({ id }) => id === levelOf(score).id);
    const score = fc.double({ min: 0, max: 4, noNaN: true });
    fc.assert(fc.property(score, score, (a, b) => place(Math.max(a, b)) >= place(Math.min(a, b))));
  });
});
