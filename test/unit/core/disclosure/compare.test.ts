// What a municipality may see of others: the rules one by one, then the promise itself, tried on invented countries.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discloseComparison } from '../../../../functions/core/disclosure/compare.ts';
import {
  type FigureName,
  fewestGivenAway,
  type Given,
  type Municipality,
  meanAndBounds,
  membersOf,
} from '../../../support/oracle/compare-naively.ts';
import { readerOf, unitsOf } from '../../../support/peer-units.ts';

const names: readonly FigureName[] = ['county', 'group', 'nation'];

/** `{A: ['a1', …]}`-like: each county's answers, in the group given or in `g`. */
function country(counties: Readonly<Record<string, readonly Given[]>>, group = 'g'): Municipality[] {
  return Object.entries(counties).flatMap(([county, answers]) =>
    answers.map((answer, at) => ({ id: `${county}${at}`, county, group, answer })),
  );
}

function seenBy(all: readonly Municipality[], id = 'A0') {
  const reader = all.find((one) => one.id === id);
  if (reader === undefined) throw new Error(`no ${id}`);
  return discloseComparison(unitsOf(all), readerOf(reader));
}

const rest = { B: [1, 2, 3, 4], C: [0, 1, 2, 3] } as const;

describe("the county's mean", () => {
  it('is shown when three others have answered, with its bounds and n of N', () => {
    expect(seenBy(country({ A: [4, 1, 2, 3, undefined], ...rest })).county).toEqual({
      status: 'shown',
      mean: 2.5,
      bounds: [2, 2.8],
      valid: 4,
      applicable: 5,
    });
  });

  it('is not shown when two others have, whether the reader has answered or not', () => {
    const hidden = { status: 'hidden', reason: 'too-few' };
    expect(seenBy(country({ A: [4, 1, 2], ...rest })).county).toEqual(hidden);
    expect(seenBy(country({ A: [undefined, 1, 2], ...rest })).county).toEqual(hidden);
    expect(seenBy(country({ A: ['-', 1, 2, 3], ...rest })).county.status).toBe('shown');
  });

  it('counts a number as an answer, not "vet inte" and not "ej aktuellt"', () => {
    expect(seenBy(country({ A: [4, 1, 2, '-', 'x'], ...rest })).county.status).toBe('hidden');
  });
});

describe("the SKR group's mean", () => {
  it('is shown from five answers on', () => {
    const five = [
      ...country({ A: [1], B: [2, 2], C: [2, 2] }),
      ...country({ A: [1, 1, 1], B: [1, 1], C: [1, 1] }, 'h').map((one) => ({ ...one, id: `${one.id}h` })),
    ];
    expect(seenBy(five).group).toMatchObject({ status: 'shown', valid: 5, mean: 1.8 });
    const four = five.map((one) => (one.id === 'B0' ? { ...one, answer: undefined } : one));
    expect(seenBy(four).group).toEqual({ status: 'hidden', reason: 'too-few' });
  });
});

describe('counties where few have answered', () => {
  it("enter the nation's figures together when they have three answers between them", () => {
    expect(seenBy(country({ A: [4, 4, 4, 4], B: [0, 0], C: [0, '-', '-'] })).nation).toMatchObject({
      valid: 7,
      applicable: 9,
    });
  });

  it('are left out, and said to be, when one stands alone or they have two answers between them', () => {
    expect(seenBy(country({ A: [4, 4, 4, 4], B: [0, 0], D: [1, 1, 1] })).nation).toMatchObject({
      valid: 7,
      countiesLeftOut: 1,
    });
    expect(seenBy(country({ A: [4, 4, 4, 4], B: [0], C: [0], D: [1, 1, 1] })).nation).toMatchObject({
      valid: 7,
      countiesLeftOut: 2,
    });
  });

  it('where nobody has submitted count as missing: there is nothing to hide', () => {
    const { nation } = seenBy(country({ A: [4, 4, 4, 4], B: [undefined, undefined], D: [1, 1, 1] }));
    expect(nation).toMatchObject({ valid: 7, applicable: 9 });
    expect(nation).not.toHaveProperty('countiesLeftOut');
  });
});

describe('figures side by side', () => {
  it('do not give away the one neighbour that lies outside the group', () => {
    // The whole group lies in the county: county less group is A5 alone.
    const all = country({ A: [1, 1, 1, 1, 1], ...rest }).map((one) =>
      one.county === 'A' ? { ...one, group: 'own' } : one,
    );
    const alone: Municipality = { id: 'A5', county: 'A', group: 'other', answer: 4 };
    const seen = seenBy([...all, alone]);
    expect(seen.county.status).toBe('shown');
    expect(seen.group).toEqual({ status: 'hidden', reason: 'would-reveal' });
  });

  it('do not give away the one neighbour that lies outside a group whose mean tells what all in it answered', () => {
    const place = (id: string, county: string, group: string, answer: Given): Municipality => ({
      id,
      county,
      group,
      answer,
    });
    // Two in the county lie in the group where all answered 0: the county's mean would then tell what A3 answered.
    const all = [
      place('A0', 'A', 'own', 2),
      place('A1', 'A', 'own', 0),
      place('A2', 'A', 'own', 0),
      place('A3', 'A', 'other', 3),
      ...['B', 'C'].flatMap((county) => [
        place(`${county}0`, county, 'own', 0),
        place(`${county}1`, county, 'own', 0),
        ...[1, 2, 3, 4].map((answer, at) => place(`${county}x${at}`, county, 'other', answer as Given)),
      ]),
    ];
    const seen = seenBy(all);
    expect(seen.county.status).toBe('shown');
    expect(seen.group).toEqual({ status: 'hidden', reason: 'would-reveal' });
    const mixed = all.map((one) =>
      one.id === 'B0' || one.id === 'C0' ? { ...one, answer: 4 as Given } : one,
    );
    expect(seenBy(mixed).group.status).toBe('shown');
  });

  it('show no nation for a round that asks one county only', () => {
    const seen = seenBy(country({ A: [1, 2, 3, 4, 0, 1] }));
    expect([seen.group, seen.nation]).toEqual([
      { status: 'hidden', reason: 'one-county' },
      { status: 'hidden', reason: 'one-county' },
    ]);
  });
});

describe("the nation's distribution", () => {
  it('is shown only where the answers are many', () => {
    const many = country({ A: Array(10).fill(2), B: Array(9).fill(3), C: [1, 1, 1] });
    expect(seenBy(many).nation).toMatchObject({ counts: [0, 3, 10, 9, 0] });
    expect(seenBy(country({ A: [1, 2, 3, 4], ...rest })).nation).not.toHaveProperty('counts');
  });
});

/** Invented countries small enough that every rule is met and broken often. */
const answer = fc.constantFrom<Given>(0, 1, 2, 3, 4, 2, 3, '-', 'x', undefined);
const someCountry = fc
  .array(
    fc.record({
      county: fc.constantFrom('A', 'A', 'B', 'C', 'D'),
      group: fc.constantFrom('g', 'g', 'h'),
      answer,
    }),
    { minLength: 1, maxLength: 22 },
  )
  .map((places) => places.map((one, at) => ({ ...one, id: `m${at}` })));
const withReader = someCountry.chain((all) =>
  fc.nat({ max: all.length - 1 }).map((at) => ({ all, reader: all[at] as Municipality })),
);

describe('whatever has been answered', () => {
  it('the figures are those that the definition gives, municipality by municipality', () => {
    fc.assert(
      fc.property(withReader, ({ all, reader }) => {
        const seen = discloseComparison(unitsOf(all), readerOf(reader));
        const members = membersOf(all, reader);
        for (const name of names) {
          const figure = seen[name];
          if (figure.status === 'hidden') continue;
          const expected = meanAndBounds(members[name]);
          expect(figure.mean).toBeCloseTo(expected.mean, 9);
          expect(figure.bounds[0]).toBeCloseTo(expected.bounds[0], 9);
          expect(figure.bounds[1]).toBeCloseTo(expected.bounds[1], 9);
          expect([figure.valid, figure.applicable]).toEqual([expected.valid, expected.applicable]);
          expect(figure.valid).toBeLessThanOrEqual(figure.applicable);
          expect(figure.bounds[0] - 1e-9).toBeLessThanOrEqual(figure.mean);
          expect(figure.bounds[1] + 1e-9).toBeGreaterThanOrEqual(figure.mean);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('nobody can work out what fewer than three others answered, however they add and subtract', () => {
    let shown = 0;
    fc.assert(
      fc.property(withReader, ({ all, reader }) => {
        const seen = discloseComparison(unitsOf(all), readerOf(reader));
        const sums = sumsShown(seen, membersOf(all, reader), (one) => one.id);
        shown += sums.length;
        expect(fewestGivenAway(sums, [reader.id])).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 3000 },
    );
    expect(shown).toBeGreaterThan(500);
  });

  it('nor where a mean at the end of the scale tells what everybody in it answered', () => {
    const atTheEnds = withReader.map(({ all, reader }) => {
      const extreme = all.map((one) => ({
        ...one,
        answer: one.group === 'g' && one.answer !== 4 ? one.answer && 0 : one.answer,
      }));
      return {
        all: extreme as Municipality[],
        reader: extreme.find(({ id }) => id === reader.id) as Municipality,
      };
    });
    let told = 0;
    fc.assert(
      fc.property(atTheEnds, ({ all, reader }) => {
        const seen = discloseComparison(unitsOf(all), readerOf(reader));
        const members = membersOf(all, reader);
        const sums = sumsShown(seen, members, (one) => one.id);
        const known = names
          .filter((figure) => seen[figure].status === 'shown')
          .map((figure) =>
            members[figure].filter((one) => typeof one.answer === 'number' && one.id !== reader.id),
          )
          .filter(
            (others) => others.every((one) => one.answer === 0) || others.every((one) => one.answer === 4),
          )
          .flat()
          .map(({ id }) => id);
        if (known.length > 0 && sums.length > 1) told += 1;
        expect(fewestGivenAway(sums, [reader.id, ...known])).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 3000 },
    );
    expect(told).toBeGreaterThan(20);
  });

  it('nor by reading again after a round has been opened for longer', () => {
    const later = withReader.chain(({ all, reader }) =>
      fc.array(fc.tuple(fc.nat({ max: all.length - 1 }), answer), { maxLength: 6 }).map((came) => {
        const now = all.map((one, at) => {
          const [, given] = came.find(([of]) => of === at) ?? [];
          return given === undefined ? one : { ...one, answer: given };
        });
        return { all, now, reader };
      }),
    );
    let twice = 0;
    fc.assert(
      fc.property(later, ({ all, now, reader }) => {
        const readerNow = now.find(({ id }) => id === reader.id) as Municipality;
        const before = discloseComparison(unitsOf(all), readerOf(reader));
        const after = discloseComparison(unitsOf(now, all), readerOf(readerNow, reader));
        const edition = (one: Municipality) => {
          const then = all.find(({ id }) => id === one.id);
          return then?.answer === one.answer ? one.id : `${one.id} again`;
        };
        const first = sumsShown(before, membersOf(all, reader), ({ id }) => id);
        const second = sumsShown(after, membersOf(now, readerNow), edition);
        if (first.length > 0 && second.length > 0) twice += 1;
        const own = [reader.id, `${reader.id} again`];
        expect(fewestGivenAway([...first, ...second], own)).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 2000 },
    );
    expect(twice).toBeGreaterThan(50);
  });

  it('what is hidden says why and nothing else', () => {
    fc.assert(
      fc.property(withReader, ({ all, reader }) => {
        const seen = discloseComparison(unitsOf(all), readerOf(reader));
        for (const name of names) {
          if (seen[name].status === 'hidden')
            expect(Object.keys(seen[name]).sort()).toEqual(['reason', 'status']);
        }
      }),
    );
  });
});

/** For each figure that is shown, whose valid answers its sum is made of. */
function sumsShown(
  seen: ReturnType<typeof discloseComparison>,
  members: Record<FigureName, Municipality[]>,
  name: (one: Municipality) => string,
): string[][] {
  return names
    .filter((figure) => seen[figure].status === 'shown')
    .map((figure) => members[figure].filter((one) => typeof one.answer === 'number').map(name));
}
