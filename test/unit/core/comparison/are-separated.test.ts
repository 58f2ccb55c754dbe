// Two counties are told apart only when no missing answer could bring them together.
import { describe, expect, it } from 'vitest';
import { areSeparated } from '../../../../functions/core/comparison/are-separated.ts';

describe('two levels', () => {
  it('are separated when their bounds do not meet, whichever stands first', () => {
    expect(areSeparated([10, 20], [21, 30])).toBe(true);
    expect(areSeparated([21, 30], [10, 20])).toBe(true);
  });

  it('are not when they meet, lie in each other, or differ by float noise alone', () => {
    expect(areSeparated([10, 20], [20, 30])).toBe(false);
    expect(areSeparated([10, 30], [15, 20])).toBe(false);
    expect(areSeparated([10, 20], [20 + 1e-12, 30])).toBe(false);
  });
});
