// The attacker on a fact with choices: as of a question, no more is told of a hidden county than hidden ones say together.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure, takeSnapshot } from '../../../../functions/core/comparison/county-snapshot.ts';
import type { Indicator } from '../../../../functions/core/comparison/indicators.ts';
import { describeIndicators } from '../../../../functions/core/disclosure/describe-indicators.ts';
import { discloseNation } from '../../../../functions/core/disclosure/disclose-nation.ts';
import type { NationalFigures } from '../../../../functions/core/disclosure/national-figure.ts';
import { type NationalPolicy, nationalPolicy } from '../../../../functions/core/disclosure/national-table.ts';
import type { Facts } from '../../../../functions/core/facts.ts';
import { tallyIndicators } from '../../../../functions/core/results/indicator-counts.ts';
import { attack, type Finding } from '../../../support/attacker/attack.ts';
import { area, countsOf, type InventedCounty, nations } from '../../../support/attacker/invent-nation.ts';

const fact: Indicator = {
  id: 'tillgang',
  survey: 'inventory',
  section: area,
  kind: 'choice',
  options: ['egen', 'avtal', 'kop', 'andra', 'saknas'],
};

/** The municipality's choice is its invented answer about the need: whoever gave none has made none. */
function snapshotOf({ county, first }: InventedCounty) {
  const counts = countsOf(county, first);
  const facts = Object.keys(counts.editions.inventory).map((organisation): Facts => {
    const answer = first[Number(organisation.slice(2))]?.[1] ?? '-';
    const choice = 'abcde'['01234'.indexOf(answer)];
    return {
      organisation: organisation as Facts['organisation'],
      edition: 1,
      submittedAt: '2026-11-22T10:00:00.000Z',
      facts: choice === undefined || !'01234'.includes(answer) ? {} : { tillgang: choice },
    };
  });
  return takeSnapshot({ ...counts, indicators: tallyIndicators([fact], facts, []) }, [fact]);
}

function findingsIn(nation: readonly InventedCounty[], policy?: NationalPolicy): Finding[] {
  const counties = nation.map((one) => {
    const isAlone = one.first.length === 1;
    const snapshot = snapshotOf(one);
    const responded = Object.keys(snapshot.editions.inventory).length;
    const consent = isAlone ? ('needed' as const) : ('not-needed' as const);
    return {
      county: one.county,
      consent,
      inScope: one.first.length,
      isAlone,
      responded,
      ...(responded > 0 && { snapshot }),
    };
  });
  const numbers = discloseNation({ areas: [], dimensions: [], indicators: [fact] }, counties, policy);
  const codes = counties.map(({ county }) => county);
  const [found] = describeIndicators(numbers, [fact], codes);
  if (found?.kind !== 'choice') return [];
  // As the attacker reads a question: a choice for each answer.
  const asQuestion = (figure: unknown) => ({ questions: { behov: figure } });
  const figures = {
    areas: [
      {
        area,
        nation: asQuestion(found.nation.figure),
        counties: found.counties.map(({ county, figure }) => ({ county, ...asQuestion(figure) })),
      },
    ],
  } as unknown as NationalFigures;
  const truth = Object.fromEntries(
    counties.map(({ county, snapshot }) => {
      const own = snapshot?.measures[measure.indicator(fact)];
      return [county, { counts: own?.vector ?? [], notApplicable: 0 }];
    }),
  );
  return attack([{ name: '1', counties, figures }], area, 'behov', { 1: truth });
}

describe('the attacker on a fact', () => {
  it('narrows no hidden county beyond what hidden counties say together', () => {
    fc.assert(
      fc.property(nations, (nation) => {
        expect(findingsIn(nation)).toEqual([]);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  }, 120_000);

  it('finds a hidden county that enters the nation alone', () => {
    const policy = { ...nationalPolicy, mayEnter: () => true };
    const isFound = fc
      .sample(nations, { numRuns: 40, seed: 7 })
      .some((nation) => findingsIn(nation, policy).length > 0);
    expect(isFound).toBe(true);
  }, 60_000);
});
