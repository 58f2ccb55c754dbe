// When a county's counts may be replaced, so that no two reads of a closed round give one municipality away.
import { describe, expect, it } from 'vitest';
import { organisationId } from '../../../../functions/core/ids.ts';
import { nextPeers, replacedSinceSeen, settledAt } from '../../../../functions/core/results/next-peers.ts';
import type { CountyPeers } from '../../../../functions/core/results/peers.ts';
import type { Scores } from '../../../../functions/core/scores.ts';

const closesAt = '2026-12-15T00:00:00.000Z';
const readableFrom = '2026-12-15T00:01:00.000Z';
const [before, after] = ['2026-12-01T00:00:00.000Z', '2026-12-20T00:00:00.000Z'];

const scoresOf = (id: string, code: string, submittedAt = before, edition = 1): Scores => ({
  organisation: organisationId(id),
  edition,
  submittedAt,
  areas: { boende: code },
});

function next(standing: CountyPeers | undefined, scores: readonly Scores[], now: string, closing = closesAt) {
  const sources = {
    inScope: ['1904', '1907', '1960'].map((id) => ({ id, group: 'C7' })),
    areas: ['boende'],
    dimensions: [],
    indicators: [],
    scores,
    maturity: [],
    facts: [],
  };
  const readable = closing === closesAt ? readableFrom : '2027-01-15T00:01:00.000Z';
  return nextPeers(standing, sources, { closesAt: closing }, readable, now);
}

const needs = (peers: CountyPeers) => peers.groups['C7']?.areas['boende']?.behov.counts;

describe("a county's counts", () => {
  const one = next(undefined, [scoresOf('1904', '1234')], before);

  it('follow what is submitted while the round is open, and remember nothing of it', () => {
    const two = next(one, [scoresOf('1904', '1134', before, 2), scoresOf('1907', '1434')], before);
    expect(needs(one)).toEqual([0, 0, 1, 0, 0]);
    expect(needs(two)).toEqual([0, 1, 0, 0, 1]);
    expect(two.editions.inventory).toEqual({ '1904': 2, '1907': 1 });
    expect(two).not.toHaveProperty('seen');
  });

  it('take in what came in time also when they are counted late', () => {
    const late = next(one, [scoresOf('1904', '1234'), scoresOf('1907', '1434')], '2026-12-15T00:00:05.000Z');
    expect(needs(late)).toEqual([0, 0, 1, 0, 1]);
    expect(late).not.toHaveProperty('seen');
  });

  it('do not take in what came after the closing, in an extension', () => {
    expect(next(one, [scoresOf('1904', '1234'), scoresOf('1907', '1434', after)], after)).toEqual(one);
  });

  it('keep an answer given in time when the same municipality answers again after the closing', () => {
    expect(next(one, [scoresOf('1904', '1434', after, 2)], after)).toEqual(one);
  });

  it('are the same however often they are counted', () => {
    expect(next(one, [scoresOf('1904', '1234')], after)).toEqual(one);
  });

  describe('of a round that is opened again after it could be read', () => {
    const longer = '2027-01-15T00:00:00.000Z';
    const opened = next(one, [scoresOf('1904', '1234')], after, longer);

    it('remember how they stood', () => {
      const { readableFrom: _, ...counts } = one;
      expect(opened.seen).toEqual(counts);
      const more = next(opened, [scoresOf('1904', '1234'), scoresOf('1907', '1434', after)], after, longer);
      expect(more.seen).toEqual(opened.seen);
      expect(needs(more)).toEqual([0, 0, 1, 0, 1]);
      expect(replacedSinceSeen(more, 'inventory')).toEqual([]);
    });

    it('know whose answers are others than those that were read', () => {
      const again = next(opened, [scoresOf('1904', '1434', after, 2)], after, longer);
      expect(replacedSinceSeen(again, 'inventory')).toEqual(['1904']);
      expect(replacedSinceSeen(again, 'maturity')).toEqual([]);
    });
  });
});

describe('what came before a closing', () => {
  it('is counted a minute after it, to the millisecond, over midnight and in another zone', () => {
    expect(settledAt('2026-12-31T23:59:30.250Z')).toBe('2027-01-01T00:00:30.250Z');
    expect(settledAt('2026-12-15T01:00:00+01:00')).toBe(readableFrom);
  });
});
