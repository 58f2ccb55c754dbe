// The lead: computed from the numbers, never a ranking of counties.
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../../web/comparison/columns.ts';
import { describeComparison } from '../../../../web/comparison/lead.ts';
import { measures } from '../../../../web/comparison/measures.ts';
import { type SampleArea, sampleComparison } from '../../../support/sample-comparison.ts';

const wide = [1, 1, 1, 0, 0, 0, 0, 1, 1, 1];
const low = [0, 0, 6, 0, 0, 0, 0, 0, 0, 0];
const high = [0, 0, 0, 0, 0, 0, 0, 0, 6, 0];

const boende: SampleArea = {
  area: 'boende',
  name: 'Skyddat boende',
  nation: { score: [70, 60, 80] },
  counties: {
    '01': { score: [72, 70, 75], spread: wide },
    '19': { score: [60, 55, 70], spread: wide },
    '24': { score: 'suppressed' },
  },
};
const barn: SampleArea = {
  area: 'barn',
  name: 'Barn',
  nation: { score: [50, 49, 51] },
  counties: {
    '01': { score: [25, 25, 25], spread: low },
    '19': { score: [85, 85, 85], spread: high },
    '24': { score: 'suppressed' },
  },
};

function lead(areas: readonly SampleArea[], language: 'sv' | 'en', more = {}) {
  const comparison = sampleComparison(areas, more);
  return describeComparison(comparison, measures.poang, columnsOf(comparison, measures.poang), language);
}

describe('the lead', () => {
  it('says where municipalities differ more than counties, what is great nearly everywhere, how sure it is', () => {
    expect(lead([boende, barn], 'sv')).toEqual([
      'I 1 av 2 områden är skillnaderna mellan kommuner i samma län större än skillnaderna mellan länen.',
      'Skyddat boende har 54 poäng eller mer i minst nio av tio län som kan visas.',
      '2 av 4 jämförelser mellan ett län och riket går inte att avgöra säkert, på grund av 6 kommuner utan svar och frågor utan giltigt svar.',
    ]);
    expect(lead([boende, barn], 'en')).toEqual([
      'In 1 of 2 areas, municipalities in the same county differ more than counties do.',
      'Skyddat boende scores 54 or more in at least nine out of ten counties that can be shown.',
      '2 of 4 comparisons of a county with the nation cannot be decided for certain, because of 6 municipalities without an answer and questions without a valid one.',
    ]);
  });

  it('says so where counties differ more in every area, nothing is great and every comparison holds', () => {
    expect(lead([barn], 'sv')).toEqual([
      'I området är skillnaderna mellan länen större än skillnaderna mellan kommuner i samma län.',
      'Inget område har 54 poäng eller mer i så många som nio av tio län som kan visas.',
      'Alla 2 jämförelser mellan ett län och riket håller även om saknade svar fylls i.',
    ]);
  });

  it('counts areas instead of naming more than three', () => {
    const four = ['a', 'b', 'c', 'd'].map((area) => ({ ...boende, area, name: area.toUpperCase() }));
    expect(lead(four, 'sv')[1]).toBe(
      '4 av 4 områden har 54 poäng eller mer i minst nio av tio län som kan visas.',
    );
  });

  it('is one sentence where no county can be shown, and where nobody has answered', () => {
    const hidden = { ...boende, counties: { '24': { score: 'suppressed' as const } } };
    expect(lead([hidden], 'sv')).toEqual([
      '24 av 30 kommuner har svarat. Svaren är för få för att något län ska kunna visas.',
    ]);
    expect(
      lead([hidden], 'en', { organisations: { inScope: 30, responded: 0, populationShare: 0 } }),
    ).toEqual(['No municipality has answered, so there is nothing to compare.']);
  });

  it('names no county', () => {
    const said = [...lead([boende, barn], 'sv'), ...lead([boende, barn], 'en')].join(' ');
    for (const county of ['L01', 'L19', 'Län 01', 'Län 19']) expect(said).not.toContain(county);
  });
});
