// Numbers and times as people read them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatAsWord,
  formatBounds,
  formatCount,
  formatDay,
  formatList,
  formatNumber,
  formatRange,
  formatScore,
  formatShare,
  formatTime,
} from '../../../../functions/core/report/format.ts';

describe('numbers', () => {
  it('have a decimal comma and no-break spaces in Swedish', () => {
    expect(formatScore(91, 'sv')).toBe('91,0');
    expect(formatScore(83.75, 'sv')).toBe('83,8');
    expect(formatScore(91, 'en')).toBe('91.0');
    expect(formatNumber(155_600, 0, 'sv')).toBe('155\u00a0600');
  });

  it('in ranges stand around an en dash, once when they are equal', () => {
    expect(formatRange([1, 4])).toBe('1–4');
    expect(formatRange([14, 14])).toBe('14');
  });

  it('as bounds hold the score as printed', () => {
    expect(formatBounds([81.9, 91.3])).toBe('81–92');
    expect(formatBounds([60.999999999999986, 81.75])).toBe('61–82');
    expect(formatBounds([70, 70.00000000000001])).toBe('70');
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(score, score, score, (...scores) => {
        const [low, middle, high] = scores.toSorted((a, b) => a - b);
        const [from, to = from] = formatBounds([low ?? 0, high ?? 0])
          .split('–')
          .map(Number);
        const printed = Number(formatScore(middle ?? 0, 'en'));
        expect(printed).toBeGreaterThanOrEqual(from ?? Number.NaN);
        expect(printed).toBeLessThanOrEqual(to ?? Number.NaN);
      }),
    );
  });

  it('as shares are never none or all by rounding', () => {
    expect(formatShare(0.3, 'sv')).toBe('30\u00a0%');
    expect(formatShare(0.3, 'en')).toBe('30%');
    expect(formatShare(0, 'sv')).toBe('0\u00a0%');
    expect(formatShare(1, 'sv')).toBe('100\u00a0%');
    expect(formatShare(0.0001, 'sv')).toBe('<\u00a01\u00a0%');
    expect(formatShare(0.9999, 'sv')).toBe('>\u00a099\u00a0%');
  });

  it('of how many stand as "9 av 10", and small ones as words', () => {
    expect(formatCount(9, 10, 'sv')).toBe('9 av 10');
    expect(formatCount(9, 10, 'en')).toBe('9 of 10');
    expect([1, 12, 13].map((count) => formatAsWord(count, 'sv'))).toEqual(['ett', 'tolv', '13']);
  });
});

describe('lists', () => {
  it('end with "och" and have no comma before it', () => {
    expect(formatList(['boende', 'barn', 'skola'], 'sv')).toBe('boende, barn och skola');
    expect(formatList(['boende'], 'sv')).toBe('boende');
    expect(formatList(['barn', 'boende och skydd', 'skola'], 'sv')).toBe('barn, boende och skydd samt skola');
    expect(formatList(['boende och skydd'], 'sv')).toBe('boende och skydd');
    expect(formatList(['housing', 'children', 'school'], 'en')).toBe('housing, children and school');
  });
});

describe('times', () => {
  it('are in words and in Swedish time, winter and summer', () => {
    expect(formatTime(Date.parse('2026-11-27T13:05:00.000Z'), 'sv')).toBe('27 november 2026 kl.\u00a014.05');
    expect(formatTime(Date.parse('2026-06-06T22:30:00.000Z'), 'sv')).toBe('7 juni 2026 kl.\u00a000.30');
    expect(formatTime(Date.parse('2026-11-27T13:05:00.000Z'), 'en')).toBe('27 November 2026 at\u00a014:05');
    expect(formatDay(Date.parse('2026-12-31T23:00:00.000Z'), 'sv')).toBe('1 januari 2027');
  });
});
