// Which year a round is about, and which round is about a year.
import { describe, expect, it } from 'vitest';
import { reportedYear, roundAbout } from '../../../../functions/core/follow-up/reported-year.ts';
import { countyId, roundId, surveyRef } from '../../../../functions/core/ids.ts';
import type { Round } from '../../../../functions/core/round.ts';

const now = '2026-11-22T10:00:00.000Z';
const county = countyId('19');

function roundDue(id: string, dueAt: string, more: Partial<Round> = {}): Round {
  return {
    id: roundId(id),
    name: { sv: id },
    surveys: [surveyRef('aterrapportering-kommun@2026-1')],
    scope: { counties: [county], kinds: ['municipality'] },
    opensAt: '2026-10-01T00:00:00.000Z',
    dueAt,
    closesAt: dueAt,
    version: 1,
    synthetic: false,
    ...more,
  };
}

const about2026 = (...rounds: Round[]) => roundAbout(2026, county, rounds, now, Date.parse)?.id;

describe('the year that a round is about', () => {
  it.each([
    ['2026-11-30T22:59:00.000Z', 2026],
    ['2026-04-01T10:00:00.000Z', 2026],
    ['2027-03-31T10:00:00.000Z', 2026],
    ['2027-01-01T10:00:00.000Z', 2026],
    // Midnight in Sweden comes before midnight in UTC.
    ['2027-03-31T21:59:00.000Z', 2026],
    ['2027-03-31T22:00:00.000Z', 2027],
    ['2026-12-31T23:30:00.000Z', 2026],
  ])('due %s is %i', (dueAt, year) => {
    expect(reportedYear(Date.parse(dueAt))).toBe(year);
  });
});

describe('the round that is about a year', () => {
  const autumn = roundDue('hosten', '2026-11-30T22:59:00.000Z');

  it('is the one that is due last, of those that have opened', () => {
    const earlier = roundDue('tidigare', '2026-06-30T21:59:00.000Z');
    const toCome = roundDue('kommande', '2027-02-28T22:59:00.000Z', { opensAt: '2027-01-10T00:00:00.000Z' });
    expect(about2026(autumn, earlier)).toBe('hosten');
    expect(about2026(toCome, autumn, earlier)).toBe('hosten');
    expect(about2026(toCome)).toBe('kommande');
  });

  it('asks the county’s municipalities, about that year and nothing else', () => {
    const others = [
      roundDue('annat-ar', '2026-03-01T10:00:00.000Z'),
      roundDue('annat-lan', autumn.dueAt, { scope: { counties: [countyId('10')], kinds: ['municipality'] } }),
      roundDue('regioner', autumn.dueAt, { scope: { counties: [county], kinds: ['region'] } }),
      roundDue('inventering', autumn.dueAt, { surveys: [surveyRef('behovsinventering@2026-1')] }),
    ];
    expect(about2026(...others)).toBeUndefined();
  });
});
