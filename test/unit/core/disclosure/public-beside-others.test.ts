// A municipality that reads its own results beside what is public learns no answer of one or two others.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discloseComparison } from '../../../../functions/core/disclosure/compare.ts';
import type { PublicCell } from '../../../../functions/core/disclosure/public-cell.ts';
import {
  discloseRowToPublic,
  type PublicPolicy,
  publicPolicy,
} from '../../../../functions/core/disclosure/public-table.ts';
import { enteringNation, type Municipality } from '../../../support/oracle/compare-naively.ts';
import { readerOf, unitsOf } from '../../../support/peer-units.ts';

const answer = fc.constantFrom<Municipality['answer']>(0, 1, 2, 3, 4, 4, 2, 1, '-', 'x', undefined);
const municipality = fc.record({
  county: fc.constantFrom('09', '10', '19', '22'),
  group: fc.constantFrom('A', 'A', 'B'),
  answer,
});
/** County 09 has one municipality alone, as Gotland. */
const rounds = fc
  .array(municipality, { minLength: 6, maxLength: 22 })
  .map((all) =>
    all.filter(({ county }, at) => county !== '09' || at === all.findIndex((one) => one.county === '09')),
  )
  .map((all) => all.map((one, at): Municipality => ({ ...one, id: String(at) })));

const isNumber = (given: Municipality['answer']) => typeof given === 'number';
const numbersOf = (some: readonly Municipality[]) => some.filter((one) => isNumber(one.answer));

function cellsOf(all: readonly Municipality[]): PublicCell[] {
  return [...Map.groupBy(all, ({ county }) => county)].map(([county, members]) => {
    const numbers = numbersOf(members);
    const byGroup = Map.groupBy(numbers, ({ group }) => group);
    return {
      county,
      consent: members.length === 1 ? 'needed-and-given' : 'not-needed',
      isAsked: true,
      inScope: members.length,
      responded: members.filter((one) => one.answer !== undefined).length,
      valid: numbers.length,
      notApplicable: members.filter((one) => one.answer === 'x').length,
      vector: [0, 1, 2, 3, 4].map((value) => numbers.filter((one) => one.answer === value).length),
      byGroup: Object.fromEntries([...byGroup].map(([group, some]) => [group, some.length])),
    };
  });
}

/** Every figure that the reader may see, as those whose answers it is the sum of. */
function sumsReadBy(reader: Municipality, all: readonly Municipality[], shown: readonly string[]) {
  const own = discloseComparison(unitsOf(all), readerOf(reader));
  const nation = enteringNation(all);
  const figures = [
    ...(own.group.status === 'shown' ? [nation.filter(({ group }) => group === reader.group)] : []),
    ...(own.nation.status === 'shown' ? [nation] : []),
    ...(own.county.status === 'shown' ? [all.filter(({ county }) => county === reader.county)] : []),
    ...shown.map((code) => all.filter(({ county }) => county === code)),
  ];
  return figures.map((members) => new Set(numbersOf(members)));
}

/** Fewest others that any of the sums, added and subtracted, concerns; those in a public county that all answered alike are known. */
function fewestOthers(reader: Municipality, all: readonly Municipality[], shown: readonly string[]): number {
  const sums = sumsReadBy(reader, all, shown);
  const known = new Set(
    shown.flatMap((code) => {
      const members = numbersOf(all.filter(({ county }) => county === code)).filter((one) => one !== reader);
      const [first] = members;
      // Nothing tells that all answered 1.
      const areAlike = members.every((one) => one.answer === first?.answer) && first?.answer !== 1;
      return areAlike ? members : [];
    }),
  );
  const unknown = numbersOf(all).filter((one) => one !== reader && !known.has(one));
  const combinations = sums.reduce<number[][]>(
    (some) => some.flatMap((factors) => [-1, 0, 1].map((factor) => [...factors, factor])),
    [[]],
  );
  const concerned = combinations.map(
    (factors) =>
      unknown.filter((one) => factors.reduce((sum, factor, at) => sum + (sums[at]?.has(one) ? factor : 0), 0))
        .length,
  );
  return Math.min(...concerned.filter((count) => count > 0), Number.POSITIVE_INFINITY);
}

function publicCounties(all: readonly Municipality[], policy?: PublicPolicy): string[] {
  const { counties } = discloseRowToPublic(cellsOf(all), policy);
  return Object.entries(counties).flatMap(([county, cell]) => (typeof cell === 'string' ? [] : [county]));
}

/** The fewest that some reader isolates with what is public, where it isolates none without. */
function isolated(all: readonly Municipality[], policy?: PublicPolicy): number {
  const shown = publicCounties(all, policy);
  const found = all
    .filter((reader) => fewestOthers(reader, all, []) >= 3)
    .map((reader) => fewestOthers(reader, all, shown));
  return Math.min(...found, Number.POSITIVE_INFINITY);
}

describe('what is public beside a municipality’s own results', () => {
  it('isolates nobody, nor two', () => {
    fc.assert(
      fc.property(rounds, (all) => {
        expect(isolated(all)).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 1500 },
    );
  }, 120_000);

  it('isolates nobody in one open county for what somebody in a hidden one reads', () => {
    const of = (county: string, answers: readonly [group: 'A' | 'B', answer: Municipality['answer']][]) =>
      answers.map(([group, answer], at): Municipality => ({ id: `${county}${at}`, county, group, answer }));
    const all = [
      ...of('10', [
        ['B', 4],
        ['A', 4],
        ['A', 4],
        ['A', 0],
      ]),
      ...of('09', [['B', 0]]),
      ...of('22', [
        ['B', 2],
        ['A', 0],
        ['A', 2],
        ['A', 2],
      ]),
      ...of('19', [
        ['A', 0],
        ['A', 0],
      ]),
    ];
    expect(isolated(all)).toBeGreaterThanOrEqual(3);
  });

  it('would isolate somebody if counties were hidden for their own sake alone', () => {
    const policy = { ...publicPolicy, alsoHide: () => undefined };
    expect(fc.sample(rounds, { numRuns: 400, seed: 7 }).some((all) => isolated(all, policy) < 3)).toBe(true);
  }, 60_000);

  it('would isolate two where a county with three answers were shown', () => {
    const policy: PublicPolicy = {
      ...publicPolicy,
      mark: (cell) =>
        cell.consent === 'not-needed' && cell.valid >= 3 ? undefined : publicPolicy.mark(cell),
    };
    expect(fc.sample(rounds, { numRuns: 400, seed: 7 }).some((all) => isolated(all, policy) < 3)).toBe(true);
  }, 60_000);

  it('hides one county more where a single one with three answers would be what the nation’s figure holds beside', () => {
    const of = (county: string, count: number): Municipality[] =>
      Array.from({ length: count }, (_, at) => ({ id: `${county}${at}`, county, group: 'A', answer: 2 }));
    expect(publicCounties([...of('10', 6), ...of('19', 5), ...of('22', 3)])).toEqual(['10']);
    expect(publicCounties([...of('10', 6), ...of('19', 5)])).toEqual(['10', '19']);
  });

  it('leaves every county with four answers where nothing is hidden beside them but Gotland', () => {
    const of = (county: string, count: number): Municipality[] =>
      Array.from({ length: count }, (_, at) => ({
        id: `${county}${at}`,
        county,
        group: at % 2 === 0 ? 'A' : 'B',
        answer: at % 5 === 0 ? 1 : 3,
      }));
    expect(publicCounties([...of('09', 1), ...of('10', 8), ...of('19', 9)])).toEqual(['10', '19']);
  });
});
