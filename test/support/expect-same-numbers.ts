// Compares results at any depth: numbers within 1e-9, everything else exactly.
import { expect } from 'vitest';

/** Everything in `expected` stands in `found`; `found` may hold more. */
export function expectSameNumbers(found: unknown, expected: unknown, path = ''): void {
  if (typeof expected === 'number' && typeof found === 'number') {
    expect(Math.abs(found - expected), path).toBeLessThanOrEqual(1e-9);
  } else if (typeof expected === 'object' && expected !== null) {
    expect(typeof found, path).toBe('object');
    for (const [key, value] of Object.entries(expected)) {
      expectSameNumbers((found as Record<string, unknown>)[key], value, `${path}.${key}`);
    }
  } else {
    expect(found, path).toEqual(expected);
  }
}
