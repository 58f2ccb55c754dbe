// What is compared below areas and dimensions: what one may look into, and its columns.
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../surveys/catalogue.ts';
import { belowOf, columnsBelow, type Indicators, isBelow } from '../../../../web/comparison/below/below.ts';
import { nameOfMeasure } from '../../../../web/comparison/measure-name.ts';
import { measures } from '../../../../web/comparison/measures.ts';
import { comparisonRows } from '../../../../web/comparison/save/comparison-rows.ts';
import { readView, type View, viewAddress } from '../../../../web/comparison/view.ts';
import { stepOf, writeBounds, writeValue } from '../../../../web/comparison/written.ts';
import type { SurveyVersion } from '../../../../web/shared/questionnaire.ts';
import { sampleComparison } from '../../../support/sample-comparison.ts';

const suppressed = { status: 'absent', mark: 'suppressed' } as const;
const sample = sampleComparison([
  {
    area: 'boende',
    name: 'Boende',
    nation: { score: [50, 40, 60], level: [2, 1, 3] },
    counties: { '01': { score: [50, 40, 60] }, '19': { score: 'suppressed' } },
  },
]);
const comparison = { ...sample, dimensionNames: [{ dimension: 'samverkan', name: 'Samverkan' }] };
const counted = { status: 'shown', valid: 4, applicable: 5 } as const;
const indicators: Indicators['indicators'] = [
  {
    id: 'boe-permanent',
    survey: 'inventory',
    section: 'boende',
    kind: 'choice',
    options: ['ja', 'delvis', 'nej'],
    nation: { figure: { ...counted, counts: [1, 3, 0], countiesLeftOut: 1 } },
    counties: [
      { county: '01', figure: { ...counted, counts: [1, 3, 0] } },
      { county: '19', figure: suppressed },
    ],
  },
  {
    id: 'sam-roller',
    survey: 'maturity',
    section: 'samverkan',
    kind: 'level',
    options: ['0', '1', '2', '3', '4'],
    nation: { figure: { ...counted, value: 2.5, bounds: [2, 2.8], counts: [0, 1, 1, 1, 1] } },
    counties: [
      { county: '01', figure: { ...counted, value: 2.5, bounds: [2, 2.8], counts: [0, 1, 1, 1, 1] } },
      { county: '19', figure: suppressed },
    ],
  },
];
const below = belowOf(
  { round: comparison.round, version: 1, hash: '', indicators },
  catalogue as unknown as SurveyVersion[],
);

function read(query: string): View {
  const view = readView(comparison, query, below);
  if (view === undefined) throw new Error('nothing to compare');
  return view;
}

describe('what is below areas and dimensions', () => {
  it('has no columns before it has been fetched', () => {
    const view = readView(comparison, 'matt=fakta&del=boe-permanent');
    expect(view).toMatchObject({ columns: [], parts: [], part: undefined, column: undefined });
  });

  it('is looked into by fact, each in its area, or by dimension; the first when the address says nothing', () => {
    expect(read('matt=fakta').parts).toEqual([
      {
        id: 'boe-permanent',
        name: expect.stringMatching(/^Finns en skriftlig arbetsgång/),
        group: 'Boende',
      },
    ]);
    expect(read('matt=mognad-fragor').part).toEqual({ id: 'samverkan', name: 'Samverkan' });
    expect(read('matt=fakta&del=__proto__').part?.id).toBe('boe-permanent');
    expect(viewAddress('hosten', read('matt=fakta&omrade=nej&lan=19'))).toBe(
      '/jamforelse/hosten?matt=fakta&omrade=nej&lan=19',
    );
  });

  it('is written to the address when it is chosen, and column and order begin anew', () => {
    const view = read('matt=fakta&omrade=nej');
    const change = { part: 'samv-overenskommelse', column: '', orderBy: 'code' } as const;
    expect(viewAddress('hosten', view, change)).toBe(
      '/jamforelse/hosten?matt=fakta&del=samv-overenskommelse',
    );
  });

  it('gives each choice a column, with the share that made it and how far the missing could move it', () => {
    const [yes, partly, no] = read('matt=fakta').columns;
    expect([yes, partly, no].map((column) => column?.name)).toEqual([
      'Ja',
      'Delvis, bara för en del av dem som behöver den',
      'Nej',
    ]);
    expect(partly?.counties.get('01')).toEqual({
      figure: { ...counted, value: 0.75, bounds: [0.6, 0.8], countiesLeftOut: undefined },
      distribution: { status: 'shown', counts: [1, 3] },
    });
    expect(partly?.counties.get('19')).toEqual({ figure: suppressed, distribution: suppressed });
    expect(yes?.nation.figure).toMatchObject({ countiesLeftOut: 1 });
  });

  it('gives each item of the dimension a column, with its mean and answers', () => {
    const measure = measures['mognad-fragor'];
    const columns = isBelow(measure) ? columnsBelow(below, measure, 'samverkan') : [];
    expect(columns).toHaveLength(1);
    expect(columns[0]?.nation.distribution).toMatchObject({ counts: [0, 1, 1, 1, 1] });
    expect(isBelow(measure) && columnsBelow(below, measure, 'okand')).toEqual([]);
  });

  it('is written as per cent, on a ramp by what is printed', () => {
    const { fakta } = measures;
    expect(writeValue(fakta, 0.666, 'sv')).toBe('67\u00a0%');
    expect(writeBounds(fakta, [0.601, 0.799], 'sv')).toBe('60\u00a0%–80\u00a0%');
    expect([0.194, 0.196, 0.8].map((share) => stepOf(fakta, share))).toEqual([0, 1, 4]);
  });

  it('is saved under the question’s own name, in its area', () => {
    const view = read('matt=fakta');
    const name = nameOfMeasure(view, 'sv');
    expect(name).toMatch(/^Faktafråga, svar för svar: Boende\. Finns en skriftlig arbetsgång/);
    const [, nation] = comparisonRows({ comparison, ...view, counties: ['01'] }, true, 'sv');
    expect(nation).toEqual(expect.arrayContaining(['se', 'ja', 'Ja', name, 0.25, 0.2, 0.4, 4, 5, 3, 1]));
  });
});
