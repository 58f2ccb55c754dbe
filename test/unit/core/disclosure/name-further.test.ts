// Naming those who agreed: it tells of nobody else, whatever was answered and in whatever order they agreed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discloseComparison } from '../../../../functions/core/disclosure/compare.ts';
import { discloseNamed, mayBeNamed } from '../../../../functions/core/disclosure/name-further.ts';
import {
  fewestGivenAway,
  type Given,
  type Municipality,
  membersOf,
} from '../../../support/oracle/compare-naively.ts';
import { readerOf, unitsOf } from '../../../support/peer-units.ts';

const group = 'g';
const country = (counties: Readonly<Record<string, readonly Given[]>>): Municipality[] =>
  Object.entries(counties).flatMap(([county, answers]) =>
    answers.map((answer, at) => ({ id: `${county}${at}`, county, group, answer })),
  );

function namedTo(all: readonly Municipality[], agreed: readonly string[], id = 'A0'): string[] {
  const reader = all.find((one) => one.id === id);
  if (reader === undefined) throw new Error(`no ${id}`);
  const places = agreed.flatMap((one) => all.filter((place) => place.id === one));
  return [...mayBeNamed(unitsOf(all), readerOf(reader), places)];
}

describe('who may be named', () => {
  const all = country({ A: [1, 4, 2, 3, 0], B: [4, 1, 2, 3], C: [4, 3, 2], D: [4, 4, 1, 2, 3, 3] });

  it('are those who leave three others of whom nothing is known in their county', () => {
    expect(namedTo(all, ['B0', 'C0', 'D0'])).toEqual(['B0', 'D0']);
    expect(namedTo(all, ['B0', 'B1'])).toEqual(['B0']);
    expect(namedTo(all, ['A1'])).toEqual(['A1']);
    expect(namedTo(all, ['A1', 'A2'])).toEqual(['A1']);
  });

  it('are the first who agreed, whoever agrees after them', () => {
    expect(namedTo(all, ['B1', 'B0', 'D2'])).toEqual(['B1', 'D2']);
  });

  it('are nobody in a round that was opened again', () => {
    const [reader] = all;
    const units = unitsOf(all, all.slice(0, -1));
    expect([...mayBeNamed(units, readerOf(reader as Municipality), all.slice(1))]).toEqual([]);
  });

  it('are all that a response can say', () => {
    const allowed = mayBeNamed(unitsOf(all), readerOf(all[0] as Municipality), [{ id: 'B0', county: 'B' }]);
    expect(discloseNamed(allowed, [{ id: 'B1' }, { id: 'B0' }])).toEqual([{ id: 'B0' }]);
  });
});

const answer = fc.constantFrom<Given>(0, 1, 2, 3, 4, 2, 3, 0, 4, '-', undefined);
const someCountry = fc
  .array(
    fc.record({
      county: fc.constantFrom('A', 'A', 'B', 'C', 'D'),
      group: fc.constantFrom('g', 'g', 'g', 'h'),
      answer,
      order: fc.option(fc.nat(1000), { nil: undefined }),
    }),
    { minLength: 6, maxLength: 26 },
  )
  .map((places) => places.map((one, at) => ({ ...one, id: `m${at}` })));
const invented = someCountry.chain((all) =>
  fc.nat({ max: all.length - 1 }).map((at) => {
    const reader = all[at] as (typeof all)[number];
    const agreed = all
      .filter((one) => one.id !== reader.id && one.group === reader.group)
      .filter((one) => one.order !== undefined && one.answer !== undefined)
      .sort((one, other) => (one.order ?? 0) - (other.order ?? 0));
    return { all, reader, agreed };
  }),
);

/** The fewest of whom nothing is known that anything shown to the reader concerns, once `named` are known. */
function fewestUnknown(
  all: readonly Municipality[],
  reader: Municipality,
  named: ReadonlySet<string>,
): number {
  const seen = discloseComparison(unitsOf(all), readerOf(reader));
  const members = membersOf(all, reader);
  const valid = (some: readonly Municipality[]) => some.filter((one) => typeof one.answer === 'number');
  const shown = (['county', 'group', 'nation'] as const)
    .filter((figure) => seen[figure].status === 'shown')
    .map((figure) => valid(members[figure]));
  const isOther = ({ id }: Municipality) => id !== reader.id && !named.has(id);
  // A sum at the scale's end tells what each in it answered.
  const told = shown
    .map((some) => some.filter(isOther))
    .filter((some) => some.every((one) => one.answer === 0) || some.every((one) => one.answer === 4))
    .flat();
  const ids = (some: readonly Municipality[]) => some.map(({ id }) => id);
  const known = [reader.id, ...named];
  const together = fewestGivenAway(shown.map(ids), [...known, ...ids(told)]);
  // What is published of each county from three answers on, to whomever.
  const published = [...Map.groupBy(valid(all), ({ county }) => county).values()]
    .filter((some) => some.length >= 3 && some.some(({ id }) => named.has(id)))
    .map((some) => some.filter(isOther).length);
  return Math.min(together, ...published);
}

describe('whatever has been answered and whoever agreed', () => {
  it('nothing that is shown can be narrowed to fewer than three of those who are not named', () => {
    let named = 0;
    fc.assert(
      fc.property(invented, ({ all, reader, agreed }) => {
        const allowed = mayBeNamed(unitsOf(all), readerOf(reader), agreed);
        named += allowed.size;
        expect(fewestUnknown(all, reader, allowed)).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 3000 },
    );
    expect(named).toBeGreaterThan(500);
  });

  it('which would not hold were all named who agreed', () => {
    const holds = fc.property(
      invented,
      ({ all, reader, agreed }) => fewestUnknown(all, reader, new Set(agreed.map(({ id }) => id))) >= 3,
    );
    expect(fc.check(holds, { numRuns: 3000, seed: 7 }).failed).toBe(true);
  });

  it('whoever may be named stays so when others agree later', () => {
    fc.assert(
      fc.property(invented, fc.nat(30), ({ all, reader, agreed }, first) => {
        const before = mayBeNamed(unitsOf(all), readerOf(reader), agreed.slice(0, first));
        const after = mayBeNamed(unitsOf(all), readerOf(reader), agreed);
        expect([...before].filter((id) => !after.has(id))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
