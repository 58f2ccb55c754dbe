// What is published beside the comparison's page, its file and its trend, is the same numbers and no more: no new facts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeNation } from '../../../../functions/core/disclosure/describe-nation.ts';
import { describeTrend } from '../../../../functions/core/disclosure/describe-trend.ts';
import { discloseNation } from '../../../../functions/core/disclosure/disclose-nation.ts';
import { type CoreQuestion, coreQuestions, parts } from '../../../../functions/core/priority/types.ts';
import { figuresInFile, questionsFile } from '../../../support/attacker/from-file.ts';
import { area, type InventedCounty, nations, snapshotOf } from '../../../support/attacker/invent-nation.ts';
import { factsOf } from '../../../support/attacker/known.ts';

const asked = { areas: [area], dimensions: [], indicators: [] };

/** A round's numbers: as they were first read, or after the round had been opened again. */
function numbersOf(nation: readonly InventedCounty[], when: 'first' | 'after') {
  const counties = nation.map(({ county, ...answered }) => ({
    county,
    consent: answered.first.length === 1 ? ('needed' as const) : ('not-needed' as const),
    inScope: answered.first.length,
    snapshot: snapshotOf(county, answered[when]),
  }));
  return discloseNation(asked, counties);
}

const codesIn = (nation: readonly InventedCounty[]) => nation.map(({ county }) => county);

describe('beside the page', () => {
  it('a reader writes down of the file what one writes down of the page', () => {
    fc.assert(
      fc.property(nations, fc.constantFrom(...coreQuestions), (nation, question: CoreQuestion) => {
        const codes = codesIn(nation);
        const figures = describeNation(numbersOf(nation, 'first'), asked, codes);
        const known = nation.map(({ county, first }) => ({
          county,
          inScope: first.length,
          responded: first.filter((own) => own !== undefined).length,
          isAlone: first.length === 1,
        }));
        const edition = { name: '1', counties: known };
        expect(
          factsOf({ ...edition, figures: figuresInFile(questionsFile(figures, codes)) }, area, question),
        ).toEqual(factsOf({ ...edition, figures }, area, question));
      }),
      { numRuns: 60 },
    );
  });

  it('a trend says of each round what that round’s page says, and of what was not asked then nothing', () => {
    fc.assert(
      fc.property(
        nations,
        nations,
        fc.constantFrom('same', 'stricter', 'new' as const),
        (one, other, change) => {
          const codes = codesIn(other);
          const rounds = [numbersOf(one, 'first'), numbersOf(other, 'after')];
          const trend = describeTrend(
            rounds.map((numbers, at) => ({
              round: `r${at}`,
              numbers,
              change: () => (at === 0 ? (change as 'same') : 'same'),
              dimensionChange: () => 'new',
            })),
            asked,
            codes,
          );
          const series = trend.areas[0];
          for (const [at, numbers] of rounds.entries()) {
            const page = describeNation(numbers, asked, codes).areas[0];
            if (series === undefined || page === undefined) throw new Error('nothing is followed');
            const isAsked = at === 1 || change !== 'new';
            const places = [page.nation, ...page.counties];
            const pointsIn = (of: { nation: object; counties: readonly object[] }[]) => {
              const point = of[at];
              return [point?.nation, ...(point?.counties ?? [])];
            };
            const expected = (of: (place: (typeof places)[number]) => object) =>
              places.map((place) =>
                expect.objectContaining({
                  level: isAsked ? of(place) : { status: 'absent', mark: 'not-asked' },
                }),
              );
            expect(pointsIn([...series.score])).toEqual(expected(({ score }) => score));
            for (const part of parts)
              expect(pointsIn([...series.parts[part]])).toEqual(expected((place) => place.parts[part]));
            for (const question of coreQuestions)
              expect(pointsIn([...series.questions[question]])).toEqual(
                expected(({ questions }) => {
                  const { counts: _, ...level } = { counts: undefined, ...questions[question] };
                  return level;
                }),
              );
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
