// Weeks as ISO 8601 counts them, on the clock of Stockholm.
import { describe, expect, it } from 'vitest';
import { isoWeek } from '../../../../functions/core/reminders/iso-week.ts';

const weekAt = (instant: string) => isoWeek(Date.parse(instant));

describe('the week', () => {
  it.each([
    ['2026-11-23T07:00:00Z', '2026-W48'],
    ['2027-01-03T12:00:00Z', '2026-W53'],
    ['2027-01-04T12:00:00Z', '2027-W01'],
    ['2024-12-30T12:00:00Z', '2025-W01'],
    ['2021-01-03T12:00:00Z', '2020-W53'],
    ['1970-01-01T12:00:00Z', '1970-W01'],
  ])('of %s is %s', (instant, week) => {
    expect(weekAt(instant)).toBe(week);
  });

  it('begins at midnight in Stockholm, in winter and in summer', () => {
    expect(weekAt('2026-11-22T22:59:59Z')).toBe('2026-W47');
    expect(weekAt('2026-11-22T23:00:00Z')).toBe('2026-W48');
    expect(weekAt('2026-06-28T21:59:59Z')).toBe('2026-W26');
    expect(weekAt('2026-06-28T22:00:00Z')).toBe('2026-W27');
  });
});
