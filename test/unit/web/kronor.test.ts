import { describe, expect, it } from 'vitest';
import { readKronor } from '../../../web/funds/kronor.ts';

describe('kronor as people type them', () => {
  it.each([
    ['428571', 428_571],
    ['428 571', 428_571],
    ['428\u00a0571', 428_571],
    ['9.000.000', 9_000_000],
    ['9,000,000', 9_000_000],
    ['0', 0],
  ])('%s is %i', (typed, kronor) => expect(readKronor(typed)).toBe(kronor));

  it.each(['4,5', '1e3', '-5', 'hundra', '٣', '999999999999'])('%s is no whole amount', (typed) =>
    expect(readKronor(typed)).toBeNaN(),
  );

  it('is nothing where nothing is typed', () => expect(readKronor('  ')).toBeUndefined());
});
