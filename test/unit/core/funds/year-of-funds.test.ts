// The state's money: what is not known stays unknown, and the nation is the sum of its counties.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allotmentIssues, inEqualParts } from '../../../../functions/core/funds/allotment.ts';
import { costTypes, type ReportedFunds } from '../../../../functions/core/funds/reported-funds.ts';
import {
  countyFunds,
  type FundsSources,
  nationFunds,
} from '../../../../functions/core/funds/year-of-funds.ts';
import { countyId } from '../../../../functions/core/ids.ts';

const counties = ['01', '03', '19'].map(countyId);
const [stockholm, , vastmanland] = counties as [
  ReturnType<typeof countyId>,
  unknown,
  ReturnType<typeof countyId>,
];

function sources(change: Partial<FundsSources> = {}): FundsSources {
  return { counties, allotment: undefined, planned: new Map(), reported: new Map(), ...change };
}

describe('a county', () => {
  it('has nothing known where nothing is allotted, planned or reported', () => {
    expect(countyFunds(sources(), vastmanland)).toEqual({ county: '19', receivedDiffers: false });
  });

  it('has left what it was allotted less what it has used, and accounts for what it received', () => {
    const reported = new Map([
      [vastmanland, { received: 400_000, unused: 30_000, used: { personal: 300_000, annat: 50_000 } }],
    ]);
    const allotment = { total: 900_000, counties: { '19': 428_571 } };
    expect(countyFunds(sources({ allotment, reported }), vastmanland)).toMatchObject({
      allotted: 428_571,
      remaining: 78_571,
      receivedDiffers: true,
      reported: { usedInAll: 350_000, unaccounted: 20_000 },
    });
  });

  it('that has not reported has nothing left that is known', () => {
    const allotment = { total: 900_000, counties: { '19': 428_571 } };
    expect(countyFunds(sources({ allotment }), vastmanland)).not.toHaveProperty('remaining');
  });
});

describe('a county that has stated what it received and no use', () => {
  it('has nothing used, left or missing that is known, and counts as not reported', () => {
    const reported = new Map([[vastmanland, { received: 400_000, used: {} }]]);
    const all = sources({ allotment: { total: 900_000, counties: { '19': 428_571 } }, reported });
    expect(countyFunds(all, vastmanland)).toEqual({
      county: '19',
      allotted: 428_571,
      reported: { received: 400_000, used: {} },
      receivedDiffers: true,
    });
    expect(nationFunds(all)).toMatchObject({ countiesReported: 0, notReported: 428_571, remaining: 0 });
  });
});

describe('the nation', () => {
  const money = fc.integer({ min: 0, max: 10_000_000 });
  const reportedFunds: fc.Arbitrary<ReportedFunds> = fc
    .record({
      received: fc.option(money, { nil: undefined }),
      used: fc.dictionary(fc.constantFrom(...costTypes), money),
    })
    .map(({ received, used }) => ({ ...(received !== undefined && { received }), used }));

  it('is the sum of its counties, and counts those that have said', () => {
    const byCounty = <T>(value: fc.Arbitrary<T>) =>
      fc
        .array(fc.option(value, { nil: undefined }), { minLength: 3, maxLength: 3 })
        .map(
          (values) =>
            new Map(
              values.flatMap((each, at) =>
                each === undefined ? [] : [[counties[at] ?? stockholm, each] as const],
              ),
            ),
        );
    fc.assert(
      fc.property(byCounty(money), byCounty(reportedFunds), (allotted, reported) => {
        const allotment = { total: 40_000_000, counties: Object.fromEntries(allotted) };
        const all = sources({ allotment, reported });
        const nation = nationFunds(all);
        const each = counties.map((county) => countyFunds(all, county));
        const sum = (of: (one: (typeof each)[number]) => number | undefined) =>
          each.reduce((total, one) => total + (of(one) ?? 0), 0);
        expect(nation.allotted).toBe(sum((one) => one.allotted));
        expect(nation.leftToAllot).toBe(40_000_000 - nation.allotted);
        expect(nation.usedInAll).toBe(sum((one) => one.reported?.usedInAll));
        expect(nation.usedInAll).toBe(costTypes.reduce((total, type) => total + nation.used[type], 0));
        expect(
          nation.remaining +
            nation.notReported +
            sum((one) => (one.allotted === undefined ? 0 : one.reported?.usedInAll)),
        ).toBe(nation.allotted);
        expect(nation.countiesReported).toBe(
          [...reported.values()].filter(({ used }) => Object.keys(used).length > 0).length,
        );
      }),
    );
  });
});

describe('an allotment', () => {
  it('may not give more than there is, nor to a county that does not exist', () => {
    const allotted = { total: 100, counties: { '01': 60, '19': 50, '99': 1 } };
    expect(allotmentIssues(allotted, counties).map(({ code }) => code)).toEqual([
      'unknown-county',
      'more-than-total',
    ]);
    expect(allotmentIssues({ total: 100, counties: { '01': 60, '19': 40 } }, counties)).toEqual([]);
  });

  it('in equal parts gives whole kronor and leaves what does not divide', () => {
    expect(inEqualParts(100, counties)).toEqual({ '01': 33, '03': 33, '19': 33 });
  });
});
