// The months that the log is asked for by: those of the clock in Sweden, as its times are shown.
import { expect, it } from 'vitest';
import { monthsUntil } from '../../../web/log/log.ts';

it('the log’s months begin with the one that it is in Sweden, and are three years', () => {
  const months = monthsUntil(new Date('2026-12-31T23:30:00Z'));
  expect(months[0]).toBe('2027-01');
  expect(months.slice(11, 14)).toEqual(['2026-02', '2026-01', '2025-12']);
  expect(new Set(months).size).toBe(36);
});
