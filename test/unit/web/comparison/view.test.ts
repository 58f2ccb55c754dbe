// The view that an address holds, and the address that holds a view.
import { describe, expect, it } from 'vitest';
import { readView, type View, viewAddress } from '../../../../web/comparison/view.ts';
import { sampleComparison } from '../../../support/sample-comparison.ts';

const comparison = sampleComparison([
  {
    area: 'barn',
    name: 'Barn',
    nation: { score: [50, 40, 60], level: [2, 1, 3] },
    counties: { '01': { score: [50, 40, 60] }, '19': { score: 'suppressed' } },
  },
  {
    area: 'boende',
    name: 'Boende',
    nation: { score: [70, 60, 80] },
    counties: { '01': { score: [72, 70, 75] }, '19': { score: [60, 60, 60] } },
  },
]);

function read(query: string): View {
  const view = readView(comparison, query);
  if (view === undefined) throw new Error('nothing to compare');
  return view;
}

const summary = ({ measure, column, orderBy, isRising, county }: View) => ({
  measure: measure.id,
  column: column?.id,
  orderBy,
  isRising,
  county,
});

describe('a view', () => {
  it('is the score of the first area in code order with nothing opened, when the address says nothing', () => {
    expect(summary(read(''))).toEqual({
      measure: 'poang',
      column: 'barn',
      orderBy: 'code',
      isRising: false,
      county: undefined,
    });
  });

  it('is read from an address and written to the same one', () => {
    for (const query of [
      '',
      'omrade=boende',
      'matt=fraga-nulage&omrade=boende&ordna=norr&lan=19',
      'ordna=boende&riktning=stigande&lan=01',
      'matt=mognad',
    ])
      expect(viewAddress('hosten', read(query))).toBe(`/jamforelse/hosten${query && `?${query}`}`);
  });

  it('leaves out what nobody can have meant', () => {
    const hostile =
      'matt=__proto__&omrade=<b>&ordna=%E2%80%AEboende&riktning=upp&lan=../../etc&lan=19&extra=1';
    expect(summary(read(hostile))).toEqual(summary(read('')));
  });

  it('keeps the rest when one thing is changed, and closes a county only when asked to', () => {
    const view = read('omrade=boende&lan=19');
    expect(viewAddress('hosten', view, { measure: 'behov' })).toBe(
      '/jamforelse/hosten?matt=behov&omrade=boende&lan=19',
    );
    expect(viewAddress('hosten', view, { county: undefined })).toBe('/jamforelse/hosten?omrade=boende');
  });

  it('is none where the round asks municipalities nothing', () => {
    expect(readView(sampleComparison([]), '')).toBeUndefined();
  });
});
