// Where dots and bars stand, how numbers are written, and on which step of the ramp.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../../web/comparison/columns.ts';
import { measureIds, measures, shareOfAxis } from '../../../../web/comparison/measures.ts';
import { histogram, rowsOf, stackDots } from '../../../../web/comparison/stacked-dots.ts';
import { stepWords } from '../../../../web/comparison/step-words.ts';
import { stepOf, writeBounds, writeValue } from '../../../../web/comparison/written.ts';
import { sampleComparison } from '../../../support/sample-comparison.ts';

describe('dots', () => {
  it('are one for each municipality, each in its own bin and none on another', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...measureIds),
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 10, maxLength: 10 }),
        (id, counted) => {
          const measure = measures[id];
          const counts = measure.bins.map((_, at) => counted[at] ?? 0);
          const dots = stackDots(measure, counts);
          expect(dots).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
          expect(new Set(dots.map(({ x, row }) => `${x.toFixed(6)} ${row}`)).size).toBe(dots.length);
          const inBin = measure.bins.map(
            ({ from, to }) =>
              dots.filter(({ x }) => shareOfAxis(measure, from) < x && x < shareOfAxis(measure, to)).length,
          );
          expect(inBin).toEqual(counts);
        },
      ),
    );
  });

  it('stand in one pile in the middle of the bin as long as they are few', () => {
    const dots = stackDots(measures.poang, [0, 0, 0, 0, 0, 0, 0, 3, 0, 0]);
    expect(dots).toEqual([
      { x: 75, row: 0 },
      { x: 75, row: 1 },
      { x: 75, row: 2 },
    ]);
    expect(rowsOf(dots)).toBe(3);
  });

  it('become wider piles before they become higher than four', () => {
    expect(rowsOf(stackDots(measures.poang, [16, 0, 0, 0, 0, 0, 0, 0, 0, 0]))).toBe(4);
    expect(rowsOf(stackDots(measures.poang, [17, 0, 0, 0, 0, 0, 0, 0, 0, 0]))).toBe(5);
  });
});

describe('the histogram', () => {
  it('has bars whose area is the number, also where levels are of different width', () => {
    const bars = histogram(measures.mognad, [4, 4, 4, 3, 1]);
    expect(bars.map(({ height }) => height)).toEqual([1, 1, 1, 1, 1]);
    expect(bars.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 9);
  });

  it('is flat where nobody is counted', () => {
    expect(histogram(measures.poang, []).map(({ height }) => height)).toEqual(Array(10).fill(0));
  });
});

describe('numbers', () => {
  it('are printed inside their bounds', () => {
    expect(writeBounds(measures.poang, [53.4, 75.2], 'sv')).toBe('53–76');
    expect(writeBounds(measures['fraga-behov'], [2.31, 2.39], 'sv')).toBe('2,3–2,4');
    expect(writeBounds(measures.behov, [0.5, 0.5], 'en')).toBe('0.50');
    expect(writeValue(measures.mognad, 2.014, 'sv')).toBe('2,01');
  });

  it('stand on the step that says what is printed, so that no 30 looks like what is under 30', () => {
    expect([29.4, 29.5, 41.6, 53.5, 65.5].map((value) => stepOf(measures.poang, value))).toEqual([
      0, 1, 2, 3, 4,
    ]);
    expect(stepWords(measures.poang, 'sv')).toEqual(['under 30', '30–41', '42–53', '54–65', '66 och över']);
    expect(stepWords(measures['fraga-nulage'], 'sv')[1]).toBe('1,3–1,7');
  });

  it('of maturity stand on the level that the unrounded value reaches', () => {
    expect([0.999, 1, 2.999, 3, 3.75].map((value) => stepOf(measures.mognad, value))).toEqual([
      0, 1, 2, 3, 4,
    ]);
  });
});

describe('a part', () => {
  it('is distributed as the answers that it is made of: the gap the other way round, reach as none or all', () => {
    const comparison = sampleComparison([
      {
        area: 'boende',
        name: 'Boende',
        nation: { score: [50, 40, 60], counts: [1, 2, 3, 4, 5] },
        counties: { '01': { score: 'missing' } },
      },
    ]);
    const countsOf = (id: 'behov' | 'gap' | 'rackvidd' | 'fraga-nulage') => {
      const distribution = columnsOf(comparison, measures[id])[0]?.nation.distribution;
      return distribution?.status === 'shown' ? distribution.counts : undefined;
    };
    expect(countsOf('behov')).toEqual([1, 2, 3, 4, 5]);
    expect(countsOf('fraga-nulage')).toEqual([1, 2, 3, 4, 5]);
    expect(countsOf('gap')).toEqual([5, 4, 3, 2, 1]);
    expect(countsOf('rackvidd')).toEqual([6, 9]);
  });
});
