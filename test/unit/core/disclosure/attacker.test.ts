// Whoever reads all that the nation may read, in every edition, learns no more of a hidden county than the rule lets out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountySnapshot, measure } from '../../../../functions/core/comparison/county-snapshot.ts';
import { describeNation } from '../../../../functions/core/disclosure/describe-nation.ts';
import { discloseNation } from '../../../../functions/core/disclosure/disclose-nation.ts';
import type { NationalPolicy } from '../../../../functions/core/disclosure/national-table.ts';
import { nationalPolicy } from '../../../../functions/core/disclosure/national-table.ts';
import { nextOfCounty } from '../../../../functions/core/disclosure/next-published.ts';
import { type CoreQuestion, coreQuestions } from '../../../../functions/core/priority/types.ts';
import { attack, type Finding, type Truths } from '../../../support/attacker/attack.ts';
import { area, type InventedCounty, nations, snapshotOf } from '../../../support/attacker/invent-nation.ts';
import type { Edition } from '../../../support/attacker/known.ts';

/** By county; one that nobody has responded in is not there. */
type Snapshots = Readonly<Record<string, CountySnapshot>>;

const ids = { areas: [area], dimensions: [], indicators: [] };

const respondedIn = (snapshot: CountySnapshot | undefined) =>
  Object.keys(snapshot?.editions.inventory ?? {}).length;

function editionOf(
  name: string,
  nation: readonly InventedCounty[],
  snapshots: Snapshots,
  policy?: NationalPolicy,
): Edition {
  const counties = nation.map(({ county, first }) => {
    const snapshot = snapshots[county];
    const isAlone = first.length === 1;
    const consent = isAlone ? ('needed' as const) : ('not-needed' as const);
    const responded = respondedIn(snapshot);
    return { county, consent, inScope: first.length, snapshot, isAlone, responded };
  });
  const figures = describeNation(
    discloseNation(ids, counties, policy),
    ids,
    counties.map(({ county }) => county),
  );
  return { name, counties, figures };
}

function truthOf(snapshots: Snapshots, question: CoreQuestion) {
  return Object.fromEntries(
    Object.entries(snapshots).map(([county, { measures }]) => {
      const own = measures[measure.question(area, question)];
      return [county, { counts: own?.vector ?? [], notApplicable: own?.notApplicable ?? 0 }] as const;
    }),
  );
}

interface Way {
  readonly policy?: NationalPolicy;
  /** How what has been read is replaced. */
  readonly next?: typeof nextOfCounty;
}

function snapshotsOf(
  nation: readonly InventedCounty[],
  of: (county: InventedCounty) => CountySnapshot | undefined,
): Snapshots {
  return Object.fromEntries(
    nation.flatMap((one) => {
      const snapshot = of(one);
      return snapshot === undefined ? [] : [[one.county, snapshot] as const];
    }),
  );
}

/** What the reader finds in the round as first read, and again after it has been opened once more. */
function findingsIn(nation: readonly InventedCounty[], { policy, next = nextOfCounty }: Way = {}): Finding[] {
  const first = snapshotsOf(nation, ({ county, first }) => snapshotOf(county, first));
  const published = Object.fromEntries(
    Object.entries(first).map(([county, snapshot]) => [county, { snapshot }] as const),
  );
  const then = snapshotsOf(nation, ({ county, after }) => next(published, county, snapshotOf(county, after)));
  const editions = [editionOf('1', nation, first, policy), editionOf('2', nation, then, policy)];
  return coreQuestions.flatMap((question) => {
    const truths: Truths = { 1: truthOf(first, question), 2: truthOf(then, question) };
    return attack(editions, area, question, truths);
  });
}

function isFound(way: Way): boolean {
  return fc.sample(nations, { numRuns: 30, seed: 7 }).some((nation) => {
    try {
      return findingsIn(nation, way).length > 0;
    } catch {
      // What is published contradicts the rules that the reader knows: not what they are told to be.
      return false;
    }
  });
}

describe('the attacker', () => {
  it('narrows no hidden county beyond what hidden counties say together', () => {
    fc.assert(
      fc.property(nations, (nation) => {
        expect(findingsIn(nation)).toEqual([]);
      }),
      { numRuns: 30, seed: 20_261_128, endOnFailure: true },
    );
  }, 120_000);

  it('finds a hidden county that enters the nation alone', () => {
    expect(isFound({ policy: { ...nationalPolicy, mayEnter: () => true } })).toBe(true);
  }, 60_000);

  it('finds hidden counties that enter with two answers between them', () => {
    const mayEnter: NationalPolicy['mayEnter'] = (hidden) =>
      hidden.length >= 2 && hidden.reduce((total, { valid }) => total + valid, 0) >= 2;
    expect(isFound({ policy: { ...nationalPolicy, mayEnter } })).toBe(true);
  }, 60_000);

  it('finds what came in between when figures are replaced as answers come', () => {
    expect(isFound({ next: (_published, _county, now) => now })).toBe(true);
  }, 60_000);

  it('finds a hidden county that comes to be shown once others have joined it', () => {
    const next: typeof nextOfCounty = (published, county, now) => {
      const then = published?.[county]?.snapshot;
      return then === undefined || respondedIn(now) - respondedIn(then) >= 3 ? now : then;
    };
    expect(isFound({ next })).toBe(true);
  }, 60_000);

  it('finds who comes to a county that was read as one without answers', () => {
    const next: typeof nextOfCounty = (published, county, now) =>
      nextOfCounty(published?.[county] && published, county, now);
    expect(isFound({ next })).toBe(true);
  }, 60_000);
});
