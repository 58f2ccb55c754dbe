// Whoever reads what is public, alone or together with what the nation reads, learns nothing of counties hidden there.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../../../../functions/core/comparison/county-snapshot.ts';
import { describeNation } from '../../../../functions/core/disclosure/describe-nation.ts';
import { describeToPublic } from '../../../../functions/core/disclosure/describe-public.ts';
import {
  discloseNation,
  type NationalNumbers,
} from '../../../../functions/core/disclosure/disclose-nation.ts';
import {
  discloseToPublic,
  type PublicCounty,
} from '../../../../functions/core/disclosure/disclose-public.ts';
import type { Public } from '../../../../functions/core/disclosure/disclosed.ts';
import type { Consent } from '../../../../functions/core/disclosure/national-table.ts';
import { nationalPolicy } from '../../../../functions/core/disclosure/national-table.ts';
import { coreQuestions } from '../../../../functions/core/priority/types.ts';
import { attack, type Finding } from '../../../support/attacker/attack.ts';
import {
  area,
  countsOf,
  type InventedCounty,
  largerNations,
  nations,
  snapshotOf,
} from '../../../support/attacker/invent-nation.ts';
import type { KnownCounty } from '../../../support/attacker/known.ts';
import { attackPublic, type PublicReading, publicFactsOf } from '../../../support/attacker/public.ts';

const ids = { areas: [area], dimensions: [], indicators: [] };

/** How the public's numbers come about; what is weakened is put in its place. */
type Publish = (counties: readonly PublicCounty[]) => Public<NationalNumbers>;
const asDecided: Publish = (counties) => discloseToPublic(ids, counties);
const asPublic = (numbers: unknown) => numbers as Public<NationalNumbers>;

/** Every nation twice: Gotland has let the nation see its answers, or has not. */
const worlds = fc.record({
  nation: fc.oneof(nations, largerNations),
  consent: fc.constantFrom<Consent>('needed', 'needed-and-given'),
});
type World = typeof worlds extends fc.Arbitrary<infer T> ? T : never;

function readIn({ nation, consent }: World, publish: Publish) {
  const counties = nation.map(({ county, first }) => ({
    county,
    consent: first.length === 1 ? consent : ('not-needed' as const),
    inScope: first.length,
    snapshot: snapshotOf(county, first),
    groups: countsOf(county, first).groups,
  }));
  const known = counties.map(({ county, inScope, snapshot }): KnownCounty => {
    const responded = Object.keys(snapshot?.editions.inventory ?? {}).length;
    return { county, inScope, responded, isAlone: inScope === 1 };
  });
  const codes = counties.map(({ county }) => county);
  const national = {
    name: '1',
    counties: known,
    figures: describeNation(discloseNation(ids, counties), ids, codes),
  };
  const figures = describeToPublic(publish(counties), ids, codes);
  const reading: PublicReading = { name: '1', counties: known, figures };
  return { national, reading, counties };
}

function foundByPublic(world: World, publish: Publish = asDecided): Finding[] {
  const { reading } = readIn(world, publish);
  return coreQuestions.flatMap((question) => attackPublic(reading, area, question));
}

function foundByNation(world: World, publish: Publish = asDecided): Finding[] {
  const { national, reading, counties } = readIn(world, publish);
  return coreQuestions.flatMap((question) => {
    const truth = counties.map(({ county, snapshot }) => {
      const own = snapshot?.measures[measure.question(area, question)];
      return [county, { counts: own?.vector ?? [], notApplicable: own?.notApplicable ?? 0 }] as const;
    });
    const facts = publicFactsOf(reading, area, question);
    return attack([national], area, question, { 1: Object.fromEntries(truth) }, facts);
  });
}

const sample = (): readonly World[] => fc.sample(worlds, { numRuns: 40, seed: 7 });
const isFound = (findings: (world: World) => Finding[]) =>
  sample().some((world) => {
    try {
      return findings(world).length > 0;
    } catch {
      // What is published contradicts the rules that the reader knows: not what they are told to be.
      return false;
    }
  });

describe('what is public', () => {
  it('tells nobody anything of a county that is hidden in it', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        expect(foundByPublic(world)).toEqual([]);
      }),
      { numRuns: 40, seed: 20_261_128, endOnFailure: true },
    );
  }, 120_000);

  it('tells the nation nothing of a county that is hidden from it', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        expect(foundByNation(world)).toEqual([]);
      }),
      { numRuns: 40, seed: 20_261_128, endOnFailure: true },
    );
  }, 120_000);

  it('is the same whether Gotland has let the nation see its answers or not', () => {
    fc.assert(
      fc.property(largerNations, (nation: readonly InventedCounty[]) => {
        const figuresWith = (consent: Consent) => readIn({ nation, consent }, asDecided).reading.figures;
        expect(figuresWith('needed-and-given')).toEqual(figuresWith('needed'));
        expect(figuresWith('withdrawn')).toEqual(figuresWith('needed'));
      }),
      { numRuns: 100 },
    );
  });

  it('shows counties too, so that there is something to attack', () => {
    const shown = sample().flatMap((world) =>
      readIn(world, asDecided).reading.figures.filter(
        ({ place, figure }) => place !== 'SE' && figure.status === 'shown',
      ),
    );
    expect(shown.length).toBeGreaterThan(100);
  });
});

describe('the attacker who reads what is public', () => {
  it('finds Gotland where its own row is hidden but the sum holds it', () => {
    const publish: Publish = (counties) =>
      asPublic(
        discloseNation(ids, counties, {
          mark: (cell) => (cell.consent === 'not-needed' ? nationalPolicy.mark(cell) : 'suppressed'),
          mayEnter: () => true,
        }),
      );
    expect(isFound((world) => foundByPublic(world, publish))).toBe(true);
  }, 60_000);

  it('finds a small county where Gotland enters the public’s sum as if it had not consented', () => {
    const publish: Publish = (counties) =>
      asPublic(
        discloseNation(
          ids,
          counties.map((county) => ({
            ...county,
            consent: county.consent === 'needed-and-given' ? 'needed' : county.consent,
          })),
        ),
      );
    expect(isFound((world) => foundByNation(world, publish))).toBe(true);
  }, 60_000);

  it('finds a small county where hidden counties enter the sum of those that are shown', () => {
    const mayEnter = () => true;
    const publish: Publish = (counties) =>
      asPublic(discloseNation(ids, counties, { ...nationalPolicy, mayEnter }));
    expect(isFound((world) => foundByPublic(world, publish))).toBe(true);
  }, 60_000);
});
