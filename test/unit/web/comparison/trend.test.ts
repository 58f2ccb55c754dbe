// Levels over rounds: no line over a break, and no change where the bounds meet.
import { describe, expect, it } from 'vitest';
import { measures } from '../../../../web/comparison/measures.ts';
import { lastChange, pointsOf, type Trend } from '../../../../web/comparison/trend/trend.ts';
import { figureOf, type SampleFigure } from '../../../support/sample-comparison.ts';

interface SampleRound {
  readonly form: string;
  readonly change: 'same' | 'reworded' | 'stricter' | 'new';
  readonly level: SampleFigure;
}

function trendOf(rounds: readonly SampleRound[]): Trend {
  const series = rounds.map(({ change, level }, at) => ({
    round: `r${at}`,
    change,
    isBreak: change !== 'same',
    nation: { level: figureOf(level) },
    counties: [{ county: '19', level: figureOf('suppressed') }],
  }));
  return {
    round: `r${rounds.length - 1}`,
    rounds: rounds.map(({ form }, at) => ({
      round: `r${at}`,
      roundName: { sv: `Omgång ${at}` },
      closesAt: `202${at}-11-01T22:59:00.000Z`,
      synthetic: false,
      inventory: form,
      maturity: `mognad-${form}`,
      organisations: { inScope: 10, responded: 8, populationShare: 0.8 },
      removed: [],
    })),
    areaNames: [{ area: 'boende', name: 'Boende' }],
    figures: {
      areas: [
        {
          area: 'boende',
          score: series,
          parts: { need: series, gap: series, consequence: series, countyBenefit: series, reach: series },
          questions: { nulage: series, behov: series, konsekvens: series, lansnytta: series },
        },
      ],
      dimensions: [{ dimension: 'samverkan', score: series }],
    },
  } as unknown as Trend;
}

const breaksIn = (rounds: readonly SampleRound[]) =>
  pointsOf(trendOf(rounds), measures.poang, 'boende', undefined)?.map(({ breakBefore }) => breakBefore);

describe('a trend', () => {
  it('breaks once, between the last round with other wording and the first with this', () => {
    expect(
      breaksIn([
        { form: 'a', change: 'stricter', level: [1, 0, 2] },
        { form: 'a', change: 'stricter', level: [1, 0, 2] },
        { form: 'b', change: 'same', level: [1, 0, 2] },
        { form: 'c', change: 'same', level: [1, 0, 2] },
      ]),
    ).toEqual([undefined, undefined, 'stricter', undefined]);
  });

  it('breaks between two that both differ from the last, unless they were asked alike', () => {
    expect(
      breaksIn([
        { form: 'a', change: 'reworded', level: [1, 0, 2] },
        { form: 'b', change: 'stricter', level: [1, 0, 2] },
        { form: 'c', change: 'same', level: [1, 0, 2] },
      ]),
    ).toEqual([undefined, 'reworded', 'stricter']);
  });

  it('breaks where only one of two may be held against the last, whatever they were asked with', () => {
    expect(
      breaksIn([
        { form: 'a', change: 'stricter', level: [1, 0, 2] },
        { form: 'a', change: 'same', level: [1, 0, 2] },
      ]),
    ).toEqual([undefined, 'stricter']);
  });

  it('has changed only where the bounds of the two last rounds do not meet', () => {
    const change = (before: SampleFigure, last: SampleFigure, how: SampleRound['change'] = 'same') =>
      lastChange(
        pointsOf(
          trendOf([
            { form: 'a', change: how, level: before },
            { form: 'b', change: 'same', level: last },
          ]),
          measures.poang,
          'boende',
          undefined,
        ) ?? [],
      );
    expect(change([40, 35, 45], [60, 50, 70])).toBe('above');
    expect(change([60, 50, 70], [40, 35, 45])).toBe('below');
    expect(change([50, 40, 60], [58, 50, 70])).toBe('unseparated');
    expect(change([40, 35, 45], [60, 50, 70], 'stricter')).toBeUndefined();
    expect(change('missing', [60, 50, 70])).toBeUndefined();
  });

  it('of a dimension breaks by the maturity questionnaire that was asked', () => {
    const rounds: SampleRound[] = [
      { form: 'a', change: 'stricter', level: [1, 0, 2] },
      { form: 'b', change: 'stricter', level: [1, 0, 2] },
      { form: 'c', change: 'same', level: [2, 1, 3] },
    ];
    const trend = trendOf(rounds);
    const asked = trend.rounds.map((round, at) => ({ ...round, maturity: at === 2 ? 'later' : 'earlier' }));
    const points = pointsOf({ ...trend, rounds: asked }, measures.mognad, 'samverkan', undefined);
    expect(points?.map(({ breakBefore }) => breakBefore)).toEqual([undefined, undefined, 'stricter']);
  });

  it('is there for the score, its parts, the questions and the dimensions, with marks, and not for the total', () => {
    const trend = trendOf([{ form: 'a', change: 'same', level: [1, 0, 2] }]);
    for (const measure of [measures['fraga-behov'], measures.behov])
      expect(pointsOf(trend, measure, 'boende', '19')?.[0]?.figure).toEqual({
        status: 'absent',
        mark: 'suppressed',
      });
    expect(pointsOf(trend, measures.mognad, 'totalt', undefined)).toBeUndefined();
    expect(pointsOf(trend, measures.poang, 'skola', undefined)).toBeUndefined();
    expect(pointsOf(trend, measures.fakta, 'ja', undefined)).toBeUndefined();
  });
});
