// Hashes and checksums rest on one text for one value.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../functions/core/canonical-json.ts';

describe('canonical JSON', () => {
  it('sorts keys at every depth, numbers among them as text, and leaves lists in order', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }, 2], a: 'å', 10: 1, 9: 2 })).toBe(
      '{"10":1,"9":2,"a":"å","b":[{"c":null,"d":1},2]}',
    );
  });

  it('leaves out what is undefined, as JSON does', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it('is the same for a value however its keys were put in, and reads back as the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toBe(text);
      }),
    );
  });
});

/** The same value with the keys of every object put in the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
