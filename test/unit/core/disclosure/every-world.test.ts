// Every way in which a small county can have answered: what is published beside a hidden figure never tells more of it.
import { describe, expect, it } from 'vitest';
import {
  type CountySnapshot,
  measure,
  takeSnapshot,
} from '../../../../functions/core/comparison/county-snapshot.ts';
import type { Indicator } from '../../../../functions/core/comparison/indicators.ts';
import {
  discloseNation,
  type NationalNumbers,
} from '../../../../functions/core/disclosure/disclose-nation.ts';
import {
  discloseRow,
  nationalPolicy,
  type ShownCell,
} from '../../../../functions/core/disclosure/national-table.ts';
import { fewestInCounty } from '../../../../functions/core/disclosure/thresholds.ts';
import { organisationId } from '../../../../functions/core/ids.ts';
import { coreQuestions } from '../../../../functions/core/priority/types.ts';
import { tallyPeers } from '../../../../functions/core/results/peers.ts';
import { type Cell, codesOf, tellApart, type World, worldsOf } from '../../../support/attacker/worlds.ts';

const ids = ['1904', '1907', '1960', '1961', '1962'].map(organisationId);
const stand = { edition: 1, submittedAt: '2026-11-22T10:00:00.000Z' };
const [area, dimension] = ['boende', 'samverkan'];
const items = ['roller', 'forum', 'vard'].map(
  (id): Indicator => ({
    id,
    survey: 'maturity',
    section: dimension,
    kind: 'level',
    options: ['0', '1', '2', '3', '4'],
  }),
);

interface Answered {
  readonly areas?: readonly string[];
  readonly dimensions?: readonly string[];
}

/** Five are asked; as many have answered as there are codes. */
function snapshotOf({ areas = [], dimensions = [] }: Answered): CountySnapshot {
  const of = (at: number) => ({ ...stand, organisation: ids[at] ?? organisationId('1904') });
  const counts = tallyPeers({
    inScope: ids.map((id) => ({ id, group: 'C7' })),
    areas: areas.length > 0 ? [area] : [],
    dimensions: dimensions.length > 0 ? [dimension] : [],
    indicators: dimensions.length > 0 ? items : [],
    scores: areas.map((code, at) => ({ ...of(at), areas: { [area]: code } })),
    maturity: dimensions.map((code, at) => ({ ...of(at), dimensions: { [dimension]: code } })),
    facts: [],
  });
  return takeSnapshot(counts, items);
}

const entering = (snapshot: CountySnapshot) => [
  { county: '19', consent: 'not-needed' as const, inScope: ids.length, snapshot },
];

type Publish = (snapshot: CountySnapshot) => Readonly<Record<string, ShownCell>>;

const asWePublish =
  (asked: { areas: readonly string[]; dimensions: readonly string[] }): Publish =>
  (snapshot) => {
    const indicators = asked.dimensions.length > 0 ? items : [];
    const numbers: NationalNumbers = discloseNation({ ...asked, indicators }, entering(snapshot));
    return Object.fromEntries(
      Object.entries(numbers).map(([name, { counties }]) => [name, counties['19'] ?? 'missing']),
    );
  };

/** Each row decided by itself: what must not be done. `withoutControl` are shown as they are. */
const rowByRow =
  (...withoutControl: readonly string[]): Publish =>
  (snapshot) =>
    Object.fromEntries(
      Object.entries(snapshot.measures).map(([name, numbers]) => {
        const cell = { county: '19', consent: 'not-needed' as const, inScope: ids.length, isAsked: true };
        const policy = { ...nationalPolicy, ...(withoutControl.includes(name) && { mark: () => undefined }) };
        return [name, discloseRow([{ ...cell, ...numbers }], policy).counties['19'] ?? 'missing'];
      }),
    );

const textOf = (value: unknown): string => JSON.stringify(value);

/** `around`: the rows whose figures are shown by rule, whatever becomes of the others. */
function worldOf(
  snapshot: CountySnapshot,
  publish: Publish,
  hideable: readonly string[],
  around: readonly string[],
): World {
  const published = publish(snapshot);
  return {
    published: textOf(published),
    cells: hideable.map((name): Cell => {
      const own = snapshot.measures[name];
      const valid = own?.valid ?? 0;
      return {
        name,
        isHidden: valid > 0 && valid < fewestInCounty,
        answers: textOf([valid, own?.notApplicable, own?.vector]),
        allowed: textOf(around.filter((other) => other !== name).map((other) => published[other])),
      };
    }),
  };
}

describe('of a dimension and its items', () => {
  const hideable = [measure.dimension(dimension), ...items.map((item) => measure.indicator(item))];
  // A dimension's mean and levels are published whether or not its items are.
  const around = [measure.dimension(dimension), measure.levelSpread(dimension)];
  const told = (publish: Publish, municipalities: number) =>
    tellApart(
      worldsOf(codesOf(['0', '4', '-'], items.length), municipalities).map((dimensions) =>
        worldOf(snapshotOf({ dimensions }), publish, hideable, around),
      ),
    );

  it.each([1, 2, 3])('nothing is told of a hidden one where %i have answered', (municipalities) => {
    expect(told(asWePublish({ areas: [], dimensions: [dimension] }), municipalities)).toEqual([]);
  });

  it('much is when each is decided by itself', () => {
    expect(told(rowByRow(), 3)).not.toEqual([]);
  });
});

describe('of the four questions and how municipalities lie by score', () => {
  const hideable = coreQuestions.map((question) => measure.question(area, question));
  const told = (publish: Publish, municipalities: number) =>
    tellApart(
      worldsOf(
        codesOf(['0', '2', '4', '-', 'x'], 2).map((code) => `${code}44`),
        municipalities,
      ).map((areas) => worldOf(snapshotOf({ areas }), publish, hideable, hideable)),
    );

  it.each([1, 2, 3])('nothing is told of a hidden question where %i have answered', (municipalities) => {
    expect(told(asWePublish({ areas: [area], dimensions: [] }), municipalities)).toEqual([]);
  });

  it('much is when the distribution is shown in any county', () => {
    expect(told(rowByRow(measure.areaSpread(area)), 3)).not.toEqual([]);
  });
});
