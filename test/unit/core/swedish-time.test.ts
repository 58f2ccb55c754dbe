// Times by the clock in Sweden, over the nights when it is moved.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localInSweden, momentInSweden, seasonInSweden } from '../../../functions/core/swedish-time.ts';

const instant = (local: string): string => {
  const found = momentInSweden(local);
  return 'time' in found ? new Date(found.time).toISOString() : found.problem;
};

describe('a time by the clock in Sweden', () => {
  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(instant('2026-11-27T08:00')).toBe('2026-11-27T07:00:00.000Z');
    expect(instant('2026-06-06T08:00')).toBe('2026-06-06T06:00:00.000Z');
    expect(instant('2027-01-01T00:30')).toBe('2026-12-31T23:30:00.000Z');
  });

  it('does not exist in the hour that is skipped in spring', () => {
    expect(instant('2027-03-28T01:59')).toBe('2027-03-28T00:59:00.000Z');
    expect(instant('2027-03-28T02:00')).toBe('skipped');
    expect(instant('2027-03-28T02:59')).toBe('skipped');
    expect(instant('2027-03-28T03:00')).toBe('2027-03-28T01:00:00.000Z');
  });

  it('is the first of the two in the hour that comes twice in autumn', () => {
    expect(instant('2026-10-25T01:59')).toBe('2026-10-24T23:59:00.000Z');
    expect(instant('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(instant('2026-10-25T03:00')).toBe('2026-10-25T02:00:00.000Z');
  });

  it('is refused when it is no time of a day of the calendar', () => {
    for (const local of [
      '',
      '2026-02-30T08:00',
      '2026-11-27',
      '2026-11-27T24:00',
      '2026-11-27T8:00',
      '1999-01-01T08:00',
    ])
      expect([local, instant(local)]).toEqual([local, 'not-a-time']);
  });

  it('is read back as it was written, whatever the moment', () => {
    const anyMinute = fc.integer({ min: Date.UTC(2000, 0, 2), max: Date.UTC(2099, 11, 30) });
    fc.assert(
      fc.property(anyMinute, (time) => {
        const local = localInSweden(time);
        const found = momentInSweden(local);
        expect('time' in found && localInSweden(found.time)).toBe(local);
        // In the hour that comes twice the first is meant, never a later one.
        expect('time' in found && found.time <= time).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('says which season the clock keeps', () => {
    expect(seasonInSweden(Date.parse('2026-10-25T00:59:00Z'))).toBe('summer');
    expect(seasonInSweden(Date.parse('2026-10-25T01:00:00Z'))).toBe('winter');
  });
});
