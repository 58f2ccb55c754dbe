// Times come in every form of ISO 8601 that names a moment, and leave in one.
import { describe, expect, it } from 'vitest';
import { InstantSchema, inUtcMilliseconds } from '../../../functions/contract/schemas.ts';

describe('an instant', () => {
  it.each([
    ['2026-11-22T10:42:00Z', '2026-11-22T10:42:00.000Z'],
    ['2026-11-22T10:42:00.5+01:00', '2026-11-22T09:42:00.500Z'],
    ['2026-11-22T10:42:00.123456789Z', '2026-11-22T10:42:00.123Z'],
    ['2026-11-22T10:42Z', '2026-11-22T10:42:00.000Z'],
    ['2026-11-22T10:42+01', '2026-11-22T09:42:00.000Z'],
    ['2026-11-22T10:42-0330', '2026-11-22T14:12:00.000Z'],
    ['2028-02-29T23:59:59+00:00', '2028-02-29T23:59:59.000Z'],
  ])('%s is %s', (text, utc) => {
    expect(InstantSchema.safeParse(text).success).toBe(true);
    expect(inUtcMilliseconds(text)).toBe(utc);
  });

  it.each([
    '2026-02-30T10:00Z',
    '2027-02-29T10:00:00Z',
    '2026-11-22T25:00Z',
    '2026-11-22T10:60Z',
    '2026-11-22T10:42',
    '2026-11-22',
    '2026-11-22T10:42+25',
    '2026-11-22 10:42Z',
    'i morgon',
    '',
  ])('%s is refused', (text) => {
    expect(InstantSchema.safeParse(text).success).toBe(false);
  });
});
