// A weekly schedule keeps to the clock on the wall, whatever the season.
import { describe, expect, it } from 'vitest';
import { nextRun } from '../../../functions/local/schedules/next-run.ts';

const mondays = { weekday: 'MON', hour: 8, timeZone: 'Europe/Stockholm' } as const;
const after = (instant: string) => new Date(nextRun(mondays, Date.parse(instant))).toISOString();

describe('the next Monday at eight in Stockholm', () => {
  it.each([
    ['2026-11-22T10:00:00Z', '2026-11-23T07:00:00.000Z'],
    ['2026-11-23T07:00:00Z', '2026-11-30T07:00:00.000Z'],
    ['2026-11-23T06:59:59Z', '2026-11-23T07:00:00.000Z'],
    // The clock goes back on 25 October 2026, and forward on 28 March 2027.
    ['2026-10-19T06:00:00Z', '2026-10-26T07:00:00.000Z'],
    ['2027-03-22T07:00:00Z', '2027-03-29T06:00:00.000Z'],
  ])('after %s is %s', (instant, next) => {
    expect(after(instant)).toBe(next);
  });
});
